package dev.chokepoint.evidence.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A public scheme of identifiers: how to write one so that two can be compared, and what its form
/// and check digits demand.
///
/// A fault is a remark on the data's quality and no reason to drop the value: lists copy numbers
/// with slips, and the slip is part of what the list says.
public enum IdentifierScheme {
  /// Russian taxpayer number.
  INN("INN", Letters.NONE, "INN", "ИНН", "TIN", "TAX ID"),
  /// Russian main state registration number, of an organisation (OGRN) or a sole trader (OGRNIP).
  OGRN("OGRN", Letters.NONE, "OGRNIP", "ОГРНИП", "OGRN", "ОГРН"),
  /// Russian code of the reason for tax registration; goes with an INN, and many share one.
  KPP("KPP", Letters.USED, "KPP", "КПП"),
  /// Russian statistical code of an organisation.
  OKPO("OKPO", Letters.NONE, "OKPO", "ОКПО"),
  /// IMO number of a ship.
  IMO_SHIP("IMO ship number", Letters.NONE, "IMO"),
  /// IMO number of a company or registered owner of ships.
  IMO_COMPANY("IMO company number", Letters.NONE, "IMO"),
  /// Legal entity identifier.
  LEI("LEI", Letters.USED, "LEI"),
  /// International securities identification number.
  ISIN("ISIN", Letters.USED, "ISIN"),
  /// Business identifier code, which banks call SWIFT code.
  BIC("BIC", Letters.USED, "SWIFT/BIC", "SWIFT", "BIC"),
  /// International bank account number.
  IBAN("IBAN", Letters.USED, "IBAN"),
  /// Unique entity identifier of the United States' award system.
  UEI("UEI", Letters.USED, "UEI");

  /// Whether numbers of the scheme hold letters.
  private enum Letters {
    NONE,
    USED
  }

  private final String label;
  private final Pattern labelInFront;

  IdentifierScheme(String label, Letters letters, String... namesInFront) {
    this.label = label;
    // Where a number may begin with letters, its name is told from it only by what parts the two.
    String after = letters == Letters.USED ? "[\\s:#№]+" : "(?!\\p{L})[\\s:#№.-]*";
    String names = String.join("|", List.of(namesInFront).stream().map(Pattern::quote).toList());
    this.labelInFront = Pattern.compile("^(?:" + names + ")" + after);
  }

  /// The scheme's usual name.
  public String label() {
    return label;
  }

  /// The form to compare by: upper case, ASCII digits whatever script they were written in, without
  /// the scheme's name in front, spaces, dashes, points, invisible characters, or a comma or
  /// semicolon at the end. What else was written stays, so that unlike numbers stay unlike.
  public String comparable(String written) {
    String plain = ComparableForm.plain(written).toUpperCase(Locale.ROOT);
    return ComparableForm.compact(labelInFront.matcher(plain).replaceFirst(""));
  }

  /// What is wrong with the number as written, as a plain sentence; empty when its form and check
  /// digits hold, as far as the scheme has public ones.
  public Optional<String> fault(String written) {
    String number = comparable(written);
    if (number.isEmpty()) {
      return Optional.of("holds no " + label + " at all");
    }
    return ofComparable(number).map(fault -> "is no sound " + label + ": " + fault);
  }

  private Optional<String> ofComparable(String number) {
    return switch (this) {
      case INN -> Inn.fault(number);
      case OGRN -> Ogrn.fault(number);
      case KPP -> Kpp.fault(number);
      case OKPO -> Okpo.fault(number);
      case IMO_SHIP -> ImoShip.fault(number);
      case IMO_COMPANY -> ImoCompany.fault(number);
      case LEI -> Lei.fault(number);
      case ISIN -> Isin.fault(number);
      case BIC -> Bic.fault(number);
      case IBAN -> Iban.fault(number);
      case UEI -> Uei.fault(number);
    };
  }
}
