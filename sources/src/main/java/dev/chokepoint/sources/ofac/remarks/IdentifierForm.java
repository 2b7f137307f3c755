package dev.chokepoint.sources.ofac.remarks;

import dev.chokepoint.sources.ofac.remarks.Remark.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `LABEL NUMBER (PLACE) (COUNTRY) issued DATE expires DATE`, where all but label and number
/// may be missing.
final class IdentifierForm {

  private static final Pattern REST =
      Pattern.compile(
          "(?<number>.+?)(?<places>(?:\\s+\\([^()]*\\))*)"
              + "(?:\\s+issued (?<issued>[^()]+?))?(?:\\s+expires (?<expires>[^()]+?))?");
  private static final Pattern PLACE = Pattern.compile("\\(([^()]*)\\)");

  /// Numbers hold a digit; the exceptions are bank codes, exchange tickers with the exchange's
  /// country, and the word OFAC puts where there is no number yet.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=.*\\d).{1,60}|[A-Z]{8}|[A-Z]{11}|[A-Z]{4}|[A-Z]{1,6} [A-Z]{2}|Provisional");

  private final LabelTable<IdentifierType> types;

  IdentifierForm(LabelTable<IdentifierType> types) {
    this.types = types;
  }

  Optional<Remark> read(String text) {
    return types.find(text).flatMap(found -> read(found.meaning(), found.rest()));
  }

  private static Optional<Remark> read(IdentifierType type, String rest) {
    Matcher form = REST.matcher(rest);
    if (!form.matches() || !NUMBER.matcher(form.group("number")).matches()) {
      return Optional.empty();
    }
    Optional<RemarkDate> issued = date(form.group("issued"));
    Optional<RemarkDate> expires = date(form.group("expires"));
    boolean datesRead =
        issued.isPresent() == (form.group("issued") != null)
            && expires.isPresent() == (form.group("expires") != null);
    return datesRead
        ? Optional.of(
            new Identifier(
                type,
                form.group("number"),
                places(form.group("places")),
                issued.orElse(null),
                expires.orElse(null)))
        : Optional.empty();
  }

  private static Optional<RemarkDate> date(@Nullable String text) {
    return text == null ? Optional.empty() : RemarkDate.parse(text);
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map((MatchResult place) -> place.group(1)).toList();
  }
}
