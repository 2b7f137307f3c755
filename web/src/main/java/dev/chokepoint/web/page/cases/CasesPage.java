package dev.chokepoint.web.page.cases;

import java.util.List;

/// All cases, newest first, and the form that opens one.
public record CasesPage(List<Line> cases, String by) {

  /// A case.
  ///
  /// @param changed pins that changed since, unanswered
  public record Line(
      String id, String title, String tlp, String owner, String opened, int changed) {}

  public CasesPage {
    cases = List.copyOf(cases);
  }
}
