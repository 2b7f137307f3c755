package dev.chokepoint.web.match;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes of what somebody typed a value of the property's type, as a client may not know codes.
final class Cleaning {

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

  private final CountryNames countries;

  Cleaning(Model model) {
    this.countries = new CountryNames(model);
  }

  /// Empty where the text is no value of the type.
  Optional<String> cleaned(Property property, String said) {
    String text = said.strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (property.type()) {
      case "country" -> countries.code(text);
      case "date" -> date(text);
      case "topic", "gender", "email" -> Optional.of(text.toLowerCase(Locale.ROOT));
      case "iban" -> Optional.of(text.replace(" ", "").toUpperCase(Locale.ROOT));
      default -> Optional.of(text);
    };
  }

  private static Optional<String> date(String text) {
    Matcher form = DAY_FIRST.matcher(text);
    String iso =
        form.matches()
            ? String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                form.group(3),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(1)))
            : text;
    return PartialDate.parse(iso).map(PartialDate::text);
  }
}
