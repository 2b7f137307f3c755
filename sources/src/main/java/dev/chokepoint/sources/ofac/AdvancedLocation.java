package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one `Location` says.
final class AdvancedLocation {

  private static final String NO_COUNTRY = "undetermined";

  private final XmlElement location;
  private final ReferenceValues values;
  private final Map<String, Said> parts = new LinkedHashMap<>();
  private final List<Said> otherScripts = new ArrayList<>();

  AdvancedLocation(XmlElement location, ReferenceValues values) {
    this.location = location;
    this.values = values;
    location.children("LocationPart").forEach(this::part);
  }

  private void part(XmlElement part) {
    String type = values.text("LocPartType", part, "LocPartTypeID").orElse("part of unknown type");
    for (XmlElement value : part.children("LocationPartValue")) {
      String text = ElementText.of(value, "Value").orElse(null);
      if (text == null) {
        continue;
      }
      boolean primary = !value.attribute("Primary").orElse("true").equals("false");
      if (!primary || parts.containsKey(type)) {
        String comment = ElementText.of(value, "Comment").map(said -> " (" + said + ')').orElse("");
        otherScripts.add(new Said(type + comment + ": " + text, value.place()));
      } else {
        parts.put(type, new Said(text, value.place()));
      }
    }
  }

  /// As an address of an entry.
  OfacAddress address(Said id, String number) {
    Map<String, Said> rest = new LinkedHashMap<>(parts);
    Said street =
        Said.joined(
            ", ", rest.remove("ADDRESS1"), rest.remove("ADDRESS2"), rest.remove("ADDRESS3"));
    Said free = Said.joined(", ", rest.remove("Unknown"), rest.remove("UNKNOWN"));
    OfacAddress.Parts told =
        new OfacAddress.Parts(
            rest.remove("CITY"),
            rest.remove("STATE/PROVINCE"),
            rest.remove("POSTAL CODE"),
            rest.remove("REGION"));
    List<Said> remarks = new ArrayList<>();
    rest.forEach((type, said) -> remarks.add(new Said(type + ": " + said.text(), said.places())));
    remarks.addAll(otherScripts);
    OfacAddress address =
        AddressWords.address(
            id, location.place(), number, Said.joined(", ", street, free), told, country());
    return address.withRemarks(Said.joined("; ", remarks));
  }

  /// In one line, as the Remarks have a place of birth or a country; null when nothing is said.
  @Nullable Said line() {
    List<@Nullable Said> line = new ArrayList<>(parts.values());
    line.add(country());
    return Said.joined(", ", line);
  }

  /// The name of the country; null when none is said.
  private @Nullable Said country() {
    return location.children("LocationCountry").stream()
        .flatMap(each -> said("Country", each, "CountryID").stream())
        .findFirst()
        .or(() ->
            location.children("LocationAreaCode").stream()
                .flatMap(each -> said("AreaCode", each, "AreaCodeID").stream())
                .findFirst())
        .orElse(null);
  }

  private Optional<Said> said(String table, XmlElement element, String attribute) {
    return values
        .text(table, element, attribute)
        .filter(text -> !text.isEmpty() && !text.equals(NO_COUNTRY))
        .map(text -> new Said(text, element.place()));
  }
}
