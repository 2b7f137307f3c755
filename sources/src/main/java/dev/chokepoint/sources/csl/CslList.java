package dev.chokepoint.sources.csl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lists that the Consolidated Screening List restates, told by the letters in parentheses that
/// the column `source` gives: `Entity List (EL) - Bureau of Industry and Security`.
enum CslList {
  ENTITY_LIST("EL", "bis-el", Authority.BIS, "export.control"),
  DENIED_PERSONS("DPL", "bis-dpl", Authority.BIS, "export.control"),
  UNVERIFIED("UVL", "bis-uvl", Authority.BIS, "export.risk"),
  MILITARY_END_USER("MEU", "bis-meu", Authority.BIS, "export.control"),
  ITAR_DEBARRED("DTC", "state-dtc", Authority.STATE, "export.control"),
  NONPROLIFERATION("ISN", "state-isn", Authority.STATE, "sanction"),
  SDN("SDN", "ofac", Authority.OFAC, "sanction"),
  SECTORAL("SSI", "ofac", Authority.OFAC, null),
  SANCTIONS_EVADERS("FSE", "ofac", Authority.OFAC, null),
  PALESTINIAN_COUNCIL("PLC", "ofac", Authority.OFAC, null),
  CAPTA("CAP", "ofac", Authority.OFAC, null),
  MENU_BASED("MBS", "ofac", Authority.OFAC, null),
  CHINESE_MILITARY("CMIC", "ofac", Authority.OFAC, null);

  private final String letters;
  private final String prefix;
  private final String authority;
  private final @Nullable String topic;

  CslList(String letters, String prefix, String authority, @Nullable String topic) {
    this.letters = letters;
    this.prefix = prefix;
    this.authority = authority;
    this.topic = topic;
  }

  /// Names of authorities, as the readers of their own lists give them.
  private static final class Authority {
    static final String BIS = "Bureau of Industry and Security";
    static final String STATE = "State Department";
    static final String OFAC = "Office of Foreign Assets Control";
  }

  /// The list of a `source`; empty when it is one that we have never met.
  static Optional<CslList> of(String source) {
    int open = source.lastIndexOf('(');
    int close = source.indexOf(')', Math.max(open, 0));
    if (open < 0 || close < 0) {
      return Optional.empty();
    }
    String code = source.substring(open + 1, close).replace("NS-", "").replace(" List", "").strip();
    return Arrays.stream(values()).filter(list -> list.letters.equals(code)).findFirst();
  }

  /// What ids of its parties begin with.
  String prefix() {
    return prefix;
  }

  String authority() {
    return authority;
  }

  /// Topic that follows for its parties; null when none does.
  @Nullable String topic() {
    return topic;
  }

  /// Whether its entries have OFAC's numbers.
  boolean isOfOfac() {
    return authority.equals(Authority.OFAC);
  }

  /// What its entries are counted as, `entityListEntries`.
  String counted() {
    StringBuilder name = new StringBuilder();
    for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.append("Entries").toString();
  }

  /// In ids.
  String key() {
    return letters.toLowerCase(Locale.ROOT);
  }
}
