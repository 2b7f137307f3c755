package dev.chokepoint.sources.ofac;

import java.util.Locale;
import java.util.regex.Pattern;

/// Ids of entities. They hang on what OFAC writes and not on its order, so that they stay the same
/// from one publication to the next.
public final class OfacId {

  private static final Pattern NOT_FOR_IDS = Pattern.compile("[^a-z0-9]+");

  private OfacId() {}

  /// Of the party that OFAC numbers so.
  public static String party(String entry) {
    return "ofac-" + entry;
  }

  static String sanction(String entry) {
    return "ofac-" + entry + "-sanction";
  }

  static String address(String number) {
    return "ofac-addr-" + number;
  }

  static String document(String entry, String type, String number) {
    return "ofac-" + entry + '-' + slug(type) + '-' + slug(number);
  }

  static String link(String entry, String target) {
    return "ofac-" + entry + "-link-" + slug(target);
  }

  /// Addresses of some currencies tell upper from lower case, so it is kept.
  static String wallet(String currency, String address) {
    return "ofac-wallet-" + slug(currency) + '-' + address;
  }

  /// Letters and digits of ASCII; where the text has others, its hash keeps unlike texts apart.
  private static String slug(String text) {
    String slug = NOT_FOR_IDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    int from = slug.startsWith("-") ? 1 : 0;
    int to = slug.length() - (slug.length() > from && slug.endsWith("-") ? 1 : 0);
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    return slug.substring(from, to) + (ascii ? "" : '-' + Integer.toHexString(text.hashCode()));
  }
}
