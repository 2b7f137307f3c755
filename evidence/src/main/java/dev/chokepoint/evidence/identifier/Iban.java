package dev.chokepoint.evidence.identifier;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Two letters of the country, two check digits by [Mod97] over the whole with these four at the
/// end, and as many letters and digits as the country has laid down. For a country that is not in
/// the register the length is not judged.
///
/// Source: ISO 13616-1:2020, and lengths of the IBAN register that SWIFT keeps, as restated by
/// several publishers. Basis: unverified: written down from memory, the source was not read.
final class Iban {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}");

  private static final Map<String, Integer> LENGTHS =
      lengths(
          """
          AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27
          DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28
          IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22
          MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24
          SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
          """);

  private static Map<String, Integer> lengths(String table) {
    return Arrays.stream(table.strip().split("\\s+"))
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));
  }

  private Iban() {}

  /// What is wrong with the number in its comparable form; empty when nothing is.
  static Optional<String> fault(String number) {
    if (!FORM.matcher(number).matches()) {
      return Optional.of("it is not a country, two digits and 11 to 30 letters or digits");
    }
    String country = number.substring(0, 2);
    return CountryCodes.fault(country)
        .or(() -> length(country, number.length()))
        .or(() -> checkDigits(number));
  }

  private static Optional<String> length(String country, int length) {
    int expected = LENGTHS.getOrDefault(country, length);
    return expected == length
        ? Optional.empty()
        : Optional.of("it has " + length + " characters; in " + country + " it has " + expected);
  }

  private static Optional<String> checkDigits(String number) {
    return Mod97.holds(number.substring(4) + number.substring(0, 4))
        ? Optional.empty()
        : Optional.of("its check digits do not fit");
  }
}
