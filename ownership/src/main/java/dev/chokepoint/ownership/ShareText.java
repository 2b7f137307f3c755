package dev.chokepoint.ownership;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how registers, lists and people write a share: `75%`, `33,33 %`, `25-50`, `between 25 and
/// 50 percent`, `more than 50 %`, `50 % or more`, `1/3`, `более 25 %`, and the bands of the British
/// register of people with significant control (Companies House,
/// `ownership-of-shares-25-to-50-percent` and its like, read 2026-11: over 25 to 50, over 50 to
/// under 75, 75 or more).
///
/// What has no honest bounds ("about 50 %", "majority", "substantial") is not read: the caller
/// shows it as it stands and treats the share as unknown.
public final class ShareText {

  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d+)?)";
  private static final String MORE =
      "(?:more than|over|above|exceeding|greater than|>|mehr als|über|plus de|más de|более|больше|свыше|понад|більше)";
  private static final String LEAST =
      "(?:at least|not less than|no less than|minimum|min\\.?|>=|≥|mindestens|au moins|не менее|не менше)";
  private static final String LESS =
      "(?:less than|under|below|<|weniger als|unter|moins de|menos de|менее|меньше|менше)";
  private static final String MOST =
      "(?:at most|up to|not more than|no more than|maximum|max\\.?|<=|≤|höchstens|bis zu|jusqu'à|не более|не більше)";
  private static final String AND = "(?:,|and|but|to|-|und|et|y|и|но|та|але| )*";

  private record Form(Pattern pattern, Function<MatchResult, Optional<Share>> reading) {}

  private static final List<Form> FORMS =
      List.of(
          form(NUMBER, m -> closed(m.group(1), m.group(1))),
          form(NUMBER + "\\s*(?:-|to|bis|до|à|a|\\.\\.)\\s*" + NUMBER, m -> closed(m)),
          form(
              "(?:between|from|zwischen|entre|от|від)\\s*"
                  + NUMBER
                  + "\\s*(?:and|to|und|et|y|bis|до|и|-)\\s*"
                  + NUMBER,
              m -> closed(m)),
          form("(\\d{1,9})\\s*/\\s*(\\d{1,9})", m -> fraction(m)),
          form(MORE + "\\s*" + NUMBER + AND + MOST + "\\s*" + NUMBER, m -> bounds(m, true, false)),
          form(MORE + "\\s*" + NUMBER + AND + LESS + "\\s*" + NUMBER, m -> bounds(m, true, true)),
          form(LEAST + "\\s*" + NUMBER + AND + LESS + "\\s*" + NUMBER, m -> bounds(m, false, true)),
          form(
              LEAST + "\\s*" + NUMBER + AND + MOST + "\\s*" + NUMBER, m -> bounds(m, false, false)),
          form(MORE + "\\s*" + NUMBER, m -> from(m.group(1), true)),
          form(LEAST + "\\s*" + NUMBER, m -> from(m.group(1), false)),
          form(
              NUMBER + "\\s*(?:or more|and more|or above|and above|\\+|oder mehr|и более)",
              m -> from(m.group(1), false)),
          form(LESS + "\\s*" + NUMBER, m -> upTo(m.group(1), true)),
          form(MOST + "\\s*" + NUMBER, m -> upTo(m.group(1), false)),
          form("(?:[a-z]+-)*25-to-50-percent(?:-[a-z-]+)?", m -> band("25", true, "50", false)),
          form("(?:[a-z]+-)*50-to-75-percent(?:-[a-z-]+)?", m -> band("50", true, "75", true)),
          form("(?:[a-z]+-)*75-to-100-percent(?:-[a-z-]+)?", m -> from("75", false)));

  private static final Pattern UNIT =
      Pattern.compile(
          "%|\\b(?:percent|per cent|pct|prozent|pour cent|por ciento)\\b|процент\\p{L}*|відсотк\\p{L}*");

  private ShareText() {}

  /// The share that the text states; empty when it states none that has bounds, or one over 100 %.
  public static Optional<Share> parse(String text) {
    String plain =
        Normalizer2.getNFKCInstance()
            .normalize(text)
            .toLowerCase(Locale.ROOT)
            .replace('–', '-')
            .replace('—', '-')
            .replace('−', '-')
            .strip();
    Optional<Share> whole = read(plain);
    return whole.isPresent()
        ? whole
        : read(UNIT.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ").strip());
  }

  private static Optional<Share> read(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.matches()) {
        return form.reading().apply(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  private static Form form(String pattern, Function<MatchResult, Optional<Share>> reading) {
    return new Form(Pattern.compile(pattern), reading);
  }

  private static Optional<Share> closed(MatchResult pair) {
    return closed(pair.group(1), pair.group(2));
  }

  private static Optional<Share> closed(String low, String high) {
    return band(low, false, high, false);
  }

  private static Optional<Share> bounds(MatchResult pair, boolean openLow, boolean openHigh) {
    return band(pair.group(1), openLow, pair.group(2), openHigh);
  }

  private static Optional<Share> from(String low, boolean open) {
    return band(low, open, "100", false);
  }

  private static Optional<Share> upTo(String high, boolean open) {
    return band("0", false, high, open);
  }

  private static Optional<Share> band(String low, boolean openLow, String high, boolean openHigh) {
    long least = Share.units(decimal(low), RoundingMode.FLOOR) + (openLow ? 1 : 0);
    long most = Share.units(decimal(high), RoundingMode.CEILING) - (openHigh ? 1 : 0);
    return least <= most && most <= Share.WHOLE
        ? Optional.of(new Share(least, most))
        : Optional.empty();
  }

  private static Optional<Share> fraction(MatchResult pair) {
    BigDecimal part = new BigDecimal(pair.group(1)).movePointRight(2);
    BigDecimal whole = new BigDecimal(pair.group(2));
    if (whole.signum() == 0 || part.compareTo(whole.movePointRight(2)) > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Share(
            Share.units(part.divide(whole, down()), RoundingMode.FLOOR),
            Share.units(part.divide(whole, up()), RoundingMode.CEILING)));
  }

  private static MathContext down() {
    return new MathContext(30, RoundingMode.FLOOR);
  }

  private static MathContext up() {
    return new MathContext(30, RoundingMode.CEILING);
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace(',', '.'));
  }
}
