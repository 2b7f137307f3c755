package dev.chokepoint.evidence.identifier;

import dev.chokepoint.evidence.model.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which properties of the model hold numbers of which scheme. General ones (`registrationNumber`,
/// `taxNumber`, `idNumber`) may hold any country's and are not judged.
public final class IdentifierProperties {

  private static final String IMO = "imoNumber";

  private static final Map<String, IdentifierScheme> SCHEMES =
      Map.ofEntries(
          Map.entry("innCode", IdentifierScheme.INN),
          Map.entry("ogrnCode", IdentifierScheme.OGRN),
          Map.entry("kppCode", IdentifierScheme.KPP),
          Map.entry("okpoCode", IdentifierScheme.OKPO),
          Map.entry("leiCode", IdentifierScheme.LEI),
          Map.entry("isin", IdentifierScheme.ISIN),
          Map.entry("isinCode", IdentifierScheme.ISIN),
          Map.entry("bic", IdentifierScheme.BIC),
          Map.entry("swiftBic", IdentifierScheme.BIC),
          Map.entry("iban", IdentifierScheme.IBAN),
          Map.entry("uniqueEntityId", IdentifierScheme.UEI));

  private IdentifierProperties() {}

  /// The scheme of a property's values; empty when there is none to judge them by.
  ///
  /// @param schema of the entity: an IMO number of a ship is not one of a company
  public static Optional<IdentifierScheme> scheme(Model model, String schema, String property) {
    if (property.equals(IMO)) {
      return Optional.of(
          model.isA(schema, "Vessel") ? IdentifierScheme.IMO_SHIP : IdentifierScheme.IMO_COMPANY);
    }
    return Optional.ofNullable(SCHEMES.get(property));
  }

  /// The schemes that a property's values may be of when nobody says what the entity is; empty when
  /// there is none to judge them by.
  public static List<IdentifierScheme> schemes(String property) {
    if (property.equals(IMO)) {
      return List.of(IdentifierScheme.IMO_SHIP, IdentifierScheme.IMO_COMPANY);
    }
    IdentifierScheme scheme = SCHEMES.get(property);
    return scheme == null ? List.of() : List.of(scheme);
  }
}
