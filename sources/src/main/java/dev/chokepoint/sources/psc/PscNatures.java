package dev.chokepoint.sources.psc;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.ContentHash;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Natures of control, codes such as `ownership-of-shares-25-to-50-percent`.
///
/// The bands of the register: more than 25 up to 50, more than 50 and less than 75, 75 or more; of
/// overseas entities, more than 25. Source: Companies House, descriptions of natures of control
/// (psc_descriptions.yml), read 2026-11.
///
/// Shares, and rights to surplus assets, are an `Ownership` whose percentage follows from the code.
/// Votes, rights to appoint, and influence are a `Control` in the code's words: a share of votes is
/// no share of capital.
final class PscNatures {

  private static final Pattern OF_SHARES =
      Pattern.compile("ownership-of-shares-.*|(?:part-)?right-to-share-surplus-assets-.*");
  private static final Pattern BAND =
      Pattern.compile(".*?-(25-to-50|50-to-75|75-to-100|more-than-25)-percent(?:-.*)?");

  private PscNatures() {}

  /// The percentage that a code tells, in words that have exact bounds; empty when it tells none.
  static Optional<String> percentage(String nature) {
    Matcher band = BAND.matcher(nature);
    if (!band.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (band.group(1)) {
          case "25-to-50" -> "more than 25 up to 50";
          case "50-to-75" -> "more than 50, less than 75";
          case "75-to-100" -> "75 or more";
          default -> "more than 25";
        });
  }

  /// One hold of a person on a company.
  static Subject hold(Subject person, Subject company, StatedValue nature) {
    String code = nature.text();
    Locator place = nature.place();
    boolean shares = OF_SHARES.matcher(code).matches();
    String id = person.id() + "-" + ContentHash.of(code);
    Subject hold = person.statements().entity(id, shares ? "Ownership" : "Control", place);
    hold.says(shares ? "owner" : "controller", person.id(), place);
    hold.says(shares ? "asset" : "controlled", company.id(), place);
    nature.saidOf(hold, shares ? "role" : "controlType");
    if (shares) {
      percentage(code).ifPresent(band -> hold.follows("percentage", band, code, place));
    }
    return hold;
  }

  /// Where the record names no nature: that there is control, of a kind that is not told.
  static Subject unknown(Subject person, Subject company, Locator at) {
    Subject hold = person.statements().entity(person.id() + "-control", "Control", at);
    hold.says("controller", person.id(), at);
    hold.says("controlled", company.id(), at);
    return hold;
  }
}
