package dev.chokepoint.sources.ofac.remarks;

import dev.chokepoint.sources.reference.CountryNames;
import java.util.regex.Pattern;

/// Whether a value has the form that its label asks for.
final class FactForm {

  private static final Pattern GENDER = Pattern.compile("Male|Female");

  private FactForm() {}

  static boolean fits(FactType.Form form, String value, CountryNames countries) {
    return switch (form) {
      case TEXT, PLACE, PARTY -> true;
      case DATE -> RemarkDate.parse(value).isPresent();
      case COUNTRY -> countries.knows(value);
      case GENDER -> GENDER.matcher(value).matches();
    };
  }
}
