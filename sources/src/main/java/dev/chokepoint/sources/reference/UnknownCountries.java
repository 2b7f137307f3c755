package dev.chokepoint.sources.reference;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import java.util.HashSet;
import java.util.Set;

/// Reports names of countries that the table lacks, each once.
public final class UnknownCountries {

  private final ReadIssue.Sink issues;
  private final Set<String> reported = new HashSet<>();

  public UnknownCountries(ReadIssue.Sink issues) {
    this.issues = issues;
  }

  public void report(String name, Locator place) {
    if (reported.add(name)) {
      issues.accept(ReadIssue.note(place, name, "no country is known by this name; kept as text"));
    }
  }
}
