package dev.chokepoint.sources.ch;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names in parts. The parts in the list's order make the name; each language and script in which
/// parts have other spellings makes further names, with the part itself where it has none. Titles
/// stand beside a name, not in it.
///
/// The primary name of the main identity is the party's name, other names and spellings are
/// aliases, names of low quality weak ones.
final class SecoNames {

  /// Names that the spellings of one name may make in one language and script.
  private static final int MOST = 64;

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "title", "title",
          "given-name", "firstName",
          "further-given-name", "secondName",
          "father-name", "fatherName",
          "family-name", "lastName",
          "suffix", "nameSuffix");

  private static final Set<String> IN_WORDS =
      Set.of("maiden-name", "tribal-name", "grand-father-name");
  private static final Set<String> PLAIN = Set.of("whole-name", "other", "");
  private static final Set<String> KNOWN = Set.of("value", "spelling-variant");

  private final Reading reading;
  private final UnknownElements unknown;

  SecoNames(Reading reading, UnknownElements unknown) {
    this.reading = reading;
    this.unknown = unknown;
  }

  /// A part of a name.
  ///
  /// @param spellings by language and script
  private record Part(
      int order, @Nullable StatedValue value, Map<String, List<StatedValue>> spellings) {}

  void read(Subject party, XmlElement name, boolean main) {
    reading.count("names");
    List<Part> parts = new ArrayList<>();
    Set<String> tongues = new LinkedHashSet<>();
    for (XmlElement part : name.children()) {
      if (!part.name().equals("name-part")) {
        unknown.keep(party, part);
        continue;
      }
      String type = part.attribute("name-part-type").orElse("");
      Optional<StatedValue> value = part.child("value").flatMap(SecoTables::text);
      value.ifPresent(text -> part(party, type, text));
      if (!type.equals("title")) {
        Map<String, List<StatedValue>> spellings = spellings(part);
        tongues.addAll(spellings.keySet());
        parts.add(new Part(order(part), value.orElse(null), spellings));
      }
      unknown.keepOthers(party, part, KNOWN);
    }
    parts.sort(Comparator.comparingInt(Part::order));
    String property = property(name, main);
    Set<String> said = new LinkedHashSet<>();
    whole(party, property, parts, null, said);
    String other = property.equals("name") ? "alias" : property;
    tongues.forEach(tongue -> whole(party, other, parts, tongue, said));
  }

  private static String property(XmlElement name, boolean main) {
    if (name.attribute("quality").filter("low"::equals).isPresent()) {
      return "weakAlias";
    }
    return switch (name.attribute("name-type").orElse("")) {
      case "primary-name" -> main ? "name" : "alias";
      case "formerly-known-as" -> "previousName";
      default -> "alias";
    };
  }

  private static int order(XmlElement part) {
    String order = part.attribute("order").orElse("");
    return order.matches("\\d{1,4}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
  }

  private static Map<String, List<StatedValue>> spellings(XmlElement part) {
    Map<String, List<StatedValue>> spellings = new LinkedHashMap<>();
    for (XmlElement spelling : part.children("spelling-variant")) {
      String tongue =
          spelling.attribute("lang").orElse("") + ' ' + spelling.attribute("script").orElse("");
      SecoTables.text(spelling)
          .ifPresent(
              text -> spellings.computeIfAbsent(tongue, first -> new ArrayList<>()).add(text));
    }
    return spellings;
  }

  private static void part(Subject party, String type, StatedValue value) {
    String property = PROPERTIES.get(type);
    if (party.schema().equals("Person") && property != null) {
      value.saidOf(party, property);
    } else if (property != null || IN_WORDS.contains(type) || !PLAIN.contains(type)) {
      value.noted(party, "notes", type);
    }
  }

  /// Says the names that the parts make in one language and script.
  ///
  /// @param tongue null for the parts as such
  private static void whole(
      Subject party, String property, List<Part> parts, @Nullable String tongue, Set<String> said) {
    List<List<StatedValue>> names = new ArrayList<>();
    names.add(List.of());
    for (Part part : parts) {
      List<StatedValue> choices = tongue == null ? null : part.spellings().get(tongue);
      if (choices == null) {
        choices = part.value() == null ? List.of() : List.of(part.value());
      }
      if (!choices.isEmpty()) {
        names = with(names, choices);
      }
    }
    for (List<StatedValue> name : names) {
      String text = String.join(" ", name.stream().map(StatedValue::text).toList());
      if (!text.isEmpty() && said.add(text)) {
        List<Locator> places = name.stream().map(StatedValue::place).distinct().toList();
        party.says(property, text, places);
      }
    }
  }

  private static List<List<StatedValue>> with(
      List<List<StatedValue>> names, List<StatedValue> choices) {
    List<List<StatedValue>> longer = new ArrayList<>();
    for (List<StatedValue> name : names) {
      for (StatedValue choice : choices) {
        if (longer.size() < MOST) {
          List<StatedValue> more = new ArrayList<>(name);
          more.add(choice);
          longer.add(more);
        }
      }
    }
    return longer;
  }
}
