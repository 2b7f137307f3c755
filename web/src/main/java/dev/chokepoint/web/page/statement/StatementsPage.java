package dev.chokepoint.web.page.statement;

import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;

/// What is stated about one thing.
///
/// @param chosen conditions, each with the page without it
public record StatementsPage(
    NameText subject, String subjectHref, List<Chosen> chosen, ResultTable table) {

  /// A condition.
  public record Chosen(String words, String without) {}

  public StatementsPage {
    chosen = List.copyOf(chosen);
  }
}
