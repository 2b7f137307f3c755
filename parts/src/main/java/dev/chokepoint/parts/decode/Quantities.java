package dev.chokepoint.parts.decode;

import dev.chokepoint.parts.marking.Token;
import java.util.regex.Pattern;

/// Tells values with a unit, which descriptions and passive parts carry, from marks: `25W` is a
/// power and no date code, `16-BIT` no part number.
final class Quantities {

  private static final Pattern QUANTITY =
      Pattern.compile(
          "[\u00b1<>~]?[0-9][0-9.,/\u2013\u00f7-]*(?:MV|KV|V|MA|A|MM|CM|M|MAH|AH|GHZ|MHZ|KHZ|HZ|GB|MB|KB|MBIT|KBIT|GBIT"
              + "|OHM|MW|W|KW|UF|NF|PF|UH|NH|MH|\u039cF|\u00b5F|DB|DBM|MBPS|GBPS|KBPS|MSPS|\u00b0C|KG|RPM|X|\u0413\u0411)"
              + "|[0-9]{1,3}-(?:BIT|PIN|CHANNEL|POLE|PORT|LEAD|CELL|AXIS|WAY|WIRE|LINE)");

  /// What `25W` or `50M` also are: by shape alone these are months and years as well as values, so
  /// they count as values only among words.
  private static final Pattern MARK_LIKE = Pattern.compile("[0-9][0-9A-C][A-Z]");

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,\u00f7-]*");
  private static final Pattern UNIT =
      Pattern.compile(
          "V|MV|KV|W|KW|MA|MHZ|KHZ|GHZ|HZ|DB|DBM|PINS?|BITS?|OHMS?|MM|CM|KG|NS|PS|MS|GB|MB|KB");

  private Quantities() {}

  /// Whether two tokens are a number and the unit behind it, as in `250 Hz`.
  static boolean are(Token number, Token unit) {
    return NUMBER.matcher(number.folded()).matches() && UNIT.matcher(unit.folded()).matches();
  }

  /// Whether a token is a value with its unit.
  ///
  /// @param amongWords whether an ordinary word stands next to it
  static boolean is(Token token, boolean amongWords) {
    return QUANTITY.matcher(token.folded()).matches()
        && (amongWords || !MARK_LIKE.matcher(token.folded()).matches());
  }
}
