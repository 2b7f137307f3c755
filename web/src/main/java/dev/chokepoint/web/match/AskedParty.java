package dev.chokepoint.web.match;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes of an example what the engine compares.
final class AskedParty {

  private static final Set<String> NAMES =
      Set.of("name", "alias", "previousName", "weakAlias", "abbreviation");
  private static final Set<String> DATES = Set.of("birthDate", "incorporationDate", "buildDate");

  private final Matching matching;
  private final Model model;

  AskedParty(Matching matching, Model model) {
    this.matching = matching;
    this.model = model;
  }

  /// The example in every way that it may be meant; empty if it says nothing to look for.
  List<Party> readings(Example example, MatchParameters parameters) {
    boolean namesOnly = parameters.algorithm().kind() == Algorithm.Kind.NAMES_ONLY;
    List<String> names = names(example, parameters.nameProperty());
    List<String> dates = namesOnly ? List.of() : dates(example);
    List<String> countries = namesOnly ? List.of() : example.ofType(model, "country");
    List<String> addresses = namesOnly ? List.of() : example.ofType(model, "address");
    List<PartyIdentifier> numbers = namesOnly ? List.of() : numbers(example);
    List<Party> readings =
        example.isAnything()
            ? matching.readings(names, dates, countries, addresses, numbers)
            : List.of(
                matching.analyse(
                    example.schema().name(), names, dates, countries, addresses, numbers));
    return readings.stream().anyMatch(AskedParty::tells) ? readings : List.of();
  }

  private static boolean tells(Party party) {
    return !party.names().isEmpty() || !party.identifiers().isEmpty();
  }

  /// The names that are asked about.
  ///
  /// @param only the property whose names count; empty for all
  static List<String> names(Example example, String only) {
    List<String> names = new ArrayList<>();
    example
        .properties()
        .forEach((property, values) -> {
          boolean wanted = only.isEmpty() ? NAMES.contains(property) : property.equals(only);
          if (wanted) {
            names.addAll(values);
          }
        });
    if (names.isEmpty() && only.isEmpty()) {
      for (String caption : example.schema().caption()) {
        names.addAll(example.properties().getOrDefault(caption, List.of()));
      }
    }
    return names;
  }

  private static List<String> dates(Example example) {
    return DATES.stream()
        .flatMap(name -> example.properties().getOrDefault(name, List.of()).stream())
        .toList();
  }

  private List<PartyIdentifier> numbers(Example example) {
    List<PartyIdentifier> numbers = new ArrayList<>();
    example
        .properties()
        .forEach((name, values) -> {
          Property property = example.schema().property(name);
          if (property == null || property.type().equals("identifier")) {
            boolean known = property != null;
            values.forEach(value -> {
              if (known) {
                numbers.add(PartyIdentifier.of(name, value));
              } else if (example.ofType(model, "identifier").contains(value)) {
                numbers.add(PartyIdentifier.of(PartyIdentifier.ANY, value));
              }
            });
          }
        });
    return numbers;
  }
}
