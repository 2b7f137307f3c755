package dev.chokepoint.parts.maker;

import java.util.regex.Pattern;

/// How a maker's part numbers are built.
///
/// The expression meets a whole number without blanks, in capitals. Its groups: `base`, the device
/// that is the same in every package; `package`, a package code that the rule knows; `grade`,
/// temperature, speed or quality; `rest`, letters of an orderable number that the rule does not
/// tell apart.
///
/// @param maker key of the maker; empty where many makers share the number
/// @param exact the expression
/// @param loose the same where a dash may be missing
/// @param what what such a part is
/// @param familyOnly whether it tells the family and no device
/// @param source where the rule stands, or `unverified`
public record PartRule(
    String maker, Pattern exact, Pattern loose, String what, boolean familyOnly, String source) {

  static PartRule of(
      String maker, String expression, String what, boolean familyOnly, String source) {
    return new PartRule(
        maker,
        Pattern.compile(expression),
        Pattern.compile(expression.replace("\\-", "\\-?")),
        what,
        familyOnly,
        source);
  }

  public boolean shared() {
    return maker.isEmpty();
  }
}
