package dev.chokepoint.casebook.casefile;

import java.util.Locale;
import java.util.Optional;

/// Who may see it: a mark of the Traffic Light Protocol, version 2.0 of FIRST, least strict first.
public enum Tlp {
  CLEAR("may be disclosed without limit"),
  GREEN("for the community"),
  AMBER("for the organisation and its clients, where they need to know"),
  AMBER_STRICT("for the organisation, where it needs to know"),
  RED("for the persons addressed only");

  private final String meaning;

  Tlp(String meaning) {
    this.meaning = meaning;
  }

  /// As it is written: `TLP:AMBER+STRICT`.
  public String mark() {
    return "TLP:" + name().replace('_', '+');
  }

  /// As people type it: `amber+strict`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '+');
  }

  public String meaning() {
    return meaning;
  }

  /// Whether there may be a version for everybody. The protocol lets what is GREEN go around a
  /// community, but not by publicly accessible channels.
  public boolean letsPublic() {
    return this == CLEAR;
  }

  /// Reads `amber+strict`, with `TLP:` in front or not.
  public static Optional<Tlp> ofWord(String word) {
    String bare = word.toUpperCase(Locale.ROOT).replaceFirst("^TLP:", "").replace('+', '_');
    for (Tlp each : values()) {
      if (each.name().equals(bare)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
