package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tables with which the ADVANCED form begins: what its numbers stand for. A few thousand
/// values, whatever the number of parties.
final class ReferenceValues {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> partyTypes = new HashMap<>();

  /// Takes one table, for instance `AliasTypeValues`.
  void add(XmlElement table) {
    for (XmlElement value : table.children()) {
      String id = value.attribute("ID").orElse(null);
      if (id != null) {
        String text = text(value);
        texts.put(key(value.name(), id), text);
        value.attribute("PartyTypeID").ifPresent(type -> partyTypes.put(id, type));
      }
    }
  }

  private static String text(XmlElement value) {
    String own = Objects.requireNonNullElse(ElementText.of(value), "");
    return switch (value.name()) {
      // The code stands inside, the name beside it.
      case "AreaCode" -> value.attribute("Description").orElse(own);
      case "LegalBasis" -> own.isEmpty() ? value.attribute("LegalBasisShortRef").orElse("") : own;
      default -> own;
    };
  }

  /// What a number stands for; empty when the table has no such number.
  ///
  /// @param table name of the values in it, `AliasType`
  Optional<String> text(String table, @Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(texts.get(key(table, id)));
  }

  /// What an attribute of an element stands for; empty when it has none, or an unknown one.
  Optional<String> text(String table, XmlElement element, String attribute) {
    return element.attribute(attribute).flatMap(id -> text(table, id));
  }

  /// `Vessel`, `Aircraft`, `Entity` or `Individual` of a `PartySubTypeID`; empty when not known.
  Optional<String> partyType(@Nullable String subType) {
    Optional<String> own = text("PartySubType", subType).filter(text -> !text.equals("Unknown"));
    return own.or(
        () -> subType == null ? Optional.empty() : text("PartyType", partyTypes.get(subType)));
  }

  private static String key(String table, String id) {
    return table + ' ' + id;
  }
}
