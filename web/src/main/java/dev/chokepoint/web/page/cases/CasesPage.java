package dev.chokepoint.web.page.cases;

import java.util.List;

/// All cases, newest first, and the form that opens one.
public record CasesPage(List<Line> cases, String by, List<Mark> marks) {

  /// A case.
  ///
  /// @param changed pins that changed since, unanswered
  public record Line(
      String id, String title, String tlp, String owner, String opened, int changed) {}

  /// A handling mark.
  ///
  /// @param word in forms
  /// @param mark as it is written
  public record Mark(String word, String mark) {}

  public CasesPage {
    cases = List.copyOf(cases);
    marks = List.copyOf(marks);
  }
}
