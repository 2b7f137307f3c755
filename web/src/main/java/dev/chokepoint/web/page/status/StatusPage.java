package dev.chokepoint.web.page.status;

import dev.chokepoint.web.page.review.ReviewPage;
import java.util.List;

/// Whether everything is as it should be: what `chokepoint doctor` tells, and the audit of the
/// records.
///
/// @param problems what is wrong with what is published, in English
/// @param records what the audit of the records found, in one sentence
public record StatusPage(
    boolean sound,
    List<String> problems,
    List<ReviewPage.Fact> facts,
    List<Old> old,
    String records,
    List<String> recordFaults,
    List<String> unclustered) {

  /// A source that is older than its limit, or whose last fetch failed.
  public record Old(String source, String sentence) {}

  public StatusPage {
    problems = List.copyOf(problems);
    facts = List.copyOf(facts);
    old = List.copyOf(old);
    recordFaults = List.copyOf(recordFaults);
    unclustered = List.copyOf(unclustered);
  }
}
