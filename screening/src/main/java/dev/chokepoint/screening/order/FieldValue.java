package dev.chokepoint.screening.order;

import dev.chokepoint.controls.goods.HsCode;
import dev.chokepoint.evidence.interval.PartialDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what a cell says into the one way in which a field's value is kept.
public final class FieldValue {

  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,18}|\\d{1,3}(?:[,' \u00a0\u202f]\\d{3}){1,5})(?:\\.\\d{1,9})?");
  private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}");
  private static final Set<String> YES = Set.of("yes", "y", "true", "1");
  private static final Set<String> NO = Set.of("no", "n", "false", "0");

  private FieldValue() {}

  /// The value as it is kept; empty when the text is none of that kind.
  ///
  /// @param text not blank
  public static Optional<String> of(ValueKind kind, String text) {
    String value = text.strip();
    return switch (kind) {
      case TEXT -> Optional.of(value);
      case NUMBER ->
          NUMBER.matcher(value).matches()
              ? Optional.of(value.replaceAll("[^\\d.]", ""))
              : Optional.empty();
      case DATE -> PartialDate.parse(value).map(PartialDate::text);
      case COUNTRY ->
          Optional.of(value.toLowerCase(Locale.ROOT)).filter(v -> COUNTRY.matcher(v).matches());
      case HS -> HsCode.parse(value).map(HsCode::digits);
      case YES_NO -> yesNo(value.toLowerCase(Locale.ROOT));
    };
  }

  private static Optional<String> yesNo(String value) {
    if (YES.contains(value)) {
      return Optional.of("yes");
    }
    return NO.contains(value) ? Optional.of("no") : Optional.empty();
  }
}
