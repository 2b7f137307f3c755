package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.remarks.Remark.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Russian codes behind the general words that OFAC uses, told by country and number of digits: the
/// tax number is the INN (10 digits, a person's 12), the registration number the OGRN (13, a sole
/// trader's 15), the `Government Gazette Number` the OKPO (8). OFAC does not say so itself, so what
/// is found is marked as derived.
///
/// Source: forms of the codes as the Russian Federal Tax Service and Rosstat publish them.
final class RussianCodes {

  private static final List<Code> CODES =
      List.of(
          new Code("innCode", "\\d{10}|\\d{12}", List.of("Tax ID No.")),
          new Code(
              "ogrnCode",
              "\\d{13}|\\d{15}",
              List.of("Registration Number", "Registration ID", "Business Registration Number")),
          new Code("okpoCode", "\\d{8}", List.of("Government Gazette Number")));

  private RussianCodes() {}

  private record Code(String property, Pattern form, List<String> labels) {

    Code(String property, String form, List<String> labels) {
      this(property, Pattern.compile(form), labels);
    }

    boolean isIn(Identifier said) {
      return labels.contains(said.type().label()) && form.matcher(said.number()).matches();
    }
  }

  /// The holder's property for the code that the number is; empty when it is none.
  static Optional<String> property(Identifier said, Optional<String> country) {
    if (!country.equals(Optional.of("ru"))) {
      return Optional.empty();
    }
    return CODES.stream().filter(code -> code.isIn(said)).findFirst().map(Code::property);
  }
}
