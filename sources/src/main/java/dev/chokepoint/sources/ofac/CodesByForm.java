package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.remarks.Remark.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Known codes behind the general words that OFAC uses, told by country and form. In Russia the tax
/// number is the INN (10 digits, a person's 12), the registration number the OGRN (13, a sole
/// trader's 15), the `Government Gazette Number` the OKPO (8); a `Legal Entity Number` of 20
/// characters is a LEI (ISO 17442). OFAC does not say so itself, so what is found is derived.
///
/// Source: forms of the codes as the Russian Federal Tax Service, Rosstat and GLEIF publish them.
final class CodesByForm {

  private static final List<Code> CODES =
      List.of(
          new Code("innCode", "ru", "\\d{10}|\\d{12}", "Tax ID No."),
          new Code(
              "ogrnCode",
              "ru",
              "\\d{13}|\\d{15}",
              "Registration Number",
              "Registration ID",
              "Business Registration Number"),
          new Code("okpoCode", "ru", "\\d{8}", "Government Gazette Number"),
          new Code("leiCode", null, "[A-Z0-9]{18}\\d{2}", "Legal Entity Number"));

  private CodesByForm() {}

  private record Code(
      String property, @Nullable String country, Pattern form, List<String> labels) {

    Code(String property, @Nullable String country, String form, String... labels) {
      this(property, country, Pattern.compile(form), List.of(labels));
    }

    boolean isIn(Identifier said, Optional<String> issuer) {
      return labels.contains(said.type().label())
          && (country == null || issuer.equals(Optional.of(country)))
          && form.matcher(said.number()).matches();
    }
  }

  /// The holder's property for the code that the number is; empty when it is none.
  ///
  /// @param issuer code of the country that issued the number
  static Optional<String> property(Identifier said, Optional<String> issuer) {
    return CODES.stream().filter(code -> code.isIn(said, issuer)).findFirst().map(Code::property);
  }
}
