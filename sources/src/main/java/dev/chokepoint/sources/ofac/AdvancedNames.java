package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.OfacEntry.NameParts;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of one `Identity`, put together as the CSV form has them: `SURNAME, Given Names`.
final class AdvancedNames {

  private static final String LAST = "Last Name";
  private static final Map<String, String> MORE =
      Map.of(
          "Middle Name", "middleName",
          "Patronymic", "fatherName",
          "Matronymic", "motherName");

  private final ReferenceValues values;
  private final Map<String, String> typesByGroup = new HashMap<>();

  AdvancedNames(XmlElement identity, ReferenceValues values) {
    this.values = values;
    identity.children("NamePartGroups").stream()
        .flatMap(groups -> groups.children("MasterNamePartGroup").stream())
        .flatMap(master -> master.children("NamePartGroup").stream())
        .forEach(group ->
            group
                .attribute("ID")
                .ifPresent(id ->
                    typesByGroup.put(
                        id, values.text("NamePartType", group, "NamePartTypeID").orElse(""))));
  }

  /// A name.
  ///
  /// @param whole as the CSV form has it
  /// @param parts null unless it has a surname and something else
  /// @param latin whether it is in Latin script, as far as the form says
  record Name(Said whole, @Nullable NameParts parts, boolean latin) {}

  /// Null when there is no text.
  @Nullable Name of(XmlElement documentedName) {
    List<Said> last = new ArrayList<>();
    List<Said> other = new ArrayList<>();
    Map<String, Said> more = new LinkedHashMap<>();
    boolean latin = true;
    for (XmlElement part : documentedName.children("DocumentedNamePart")) {
      for (XmlElement value : part.children("NamePartValue")) {
        String text = ElementText.of(value);
        if (text != null) {
          Said said = new Said(text, value.place());
          String type = value.attribute("NamePartGroupID").map(typesByGroup::get).orElse("");
          (type.equals(LAST) ? last : other).add(said);
          if (MORE.containsKey(type)) {
            more.put(MORE.get(type), said);
          }
          latin &= values.text("Script", value, "ScriptID").orElse("Latin").equals("Latin");
        }
      }
    }
    Said surname = Said.joined(" ", last);
    Said given = Said.joined(" ", other);
    Said whole = Said.joined(", ", surname, given);
    NameParts parts = surname == null || given == null ? null : new NameParts(surname, given, more);
    return whole == null ? null : new Name(whole, parts, latin);
  }
}
