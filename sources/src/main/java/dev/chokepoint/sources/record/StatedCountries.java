package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.Optional;

/// Countries as lists state them, by name or by code of ISO 3166-1, become FollowTheMoney's codes;
/// one that has none is kept in words with the entity and reported once.
public final class StatedCountries {

  private final CountryNames names = CountryNames.bundled();
  private final UnknownCountries unknown;

  public StatedCountries(ReadIssue.Sink issues) {
    this.unknown = new UnknownCountries(issues);
  }

  /// Says that the property has the country of that name, in whatever letter case.
  public void name(Subject subject, String property, String name, Locator place) {
    Optional<String> code = names.codeOfAnyCase(name);
    if (code.isPresent()) {
      subject.says(property, code.get(), name, place);
    } else {
      if (!names.knows(name)) {
        unknown.report(name, place);
      }
      keep(subject, property, name, place);
    }
  }

  /// Says that the property has the country of that code.
  public void code(Subject subject, String property, String iso, Locator place) {
    Optional<String> code = names.ofIso(iso);
    if (code.isPresent()) {
      subject.says(property, code.get(), iso, place);
    } else {
      unknown.report(iso, place);
      keep(subject, property, iso, place);
    }
  }

  /// Whether the code is one of a country.
  public boolean isCode(String iso) {
    return names.ofIso(iso).isPresent();
  }

  /// Whether the name is one of a country.
  public boolean isName(String name) {
    return names.codeOfAnyCase(name).isPresent();
  }

  private static void keep(Subject subject, String property, String words, Locator place) {
    String keeps =
        switch (subject.schema()) {
          case "Passport", "Identification" -> "description";
          case "Address" -> "remarks";
          default -> "notes";
        };
    subject.says(keeps, property + ": " + words, words, place);
  }
}
