package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.peers.ListedParty;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers statements by entity into parties: persons, organisations, vessels and aircraft.
final class PartyCollector {

  private static final Set<String> SCHEMATA =
      Set.of(
          "Person", "Organization", "Company", "LegalEntity", "PublicBody", "Vessel", "Airplane");
  private static final Set<String> NAMES = Set.of("name", "alias", "previousName", "weakAlias");
  private static final Set<String> BIRTHS = Set.of("birthDate", "incorporationDate", "buildDate");
  private static final Set<String> COUNTRIES =
      Set.of("country", "nationality", "jurisdiction", "flag");

  private static final class Growing {
    private String schema = "";
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> weakNames = new LinkedHashSet<>();
    private final Set<String> births = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
  }

  private final Map<String, Growing> parties = new LinkedHashMap<>();

  void take(Statement statement) {
    if (!SCHEMATA.contains(statement.schema())) {
      return;
    }
    Growing party = parties.computeIfAbsent(statement.entityId(), id -> new Growing());
    party.schema = statement.schema();
    if (NAMES.contains(statement.property())) {
      boolean isNew = party.names.add(statement.value());
      if (!statement.property().equals("weakAlias")) {
        party.weakNames.remove(statement.value());
      } else if (isNew) {
        party.weakNames.add(statement.value());
      }
    } else if (BIRTHS.contains(statement.property())) {
      party.births.add(statement.value());
    } else if (COUNTRIES.contains(statement.property())) {
      party.countries.add(statement.value());
    }
  }

  /// Those that have a name, in the order in which they were first spoken of.
  List<ListedParty> parties() {
    List<ListedParty> result = new ArrayList<>();
    parties.forEach((id, party) -> {
      if (!party.names.isEmpty()) {
        result.add(
            new ListedParty(
                id,
                party.schema,
                List.copyOf(party.names),
                party.weakNames,
                List.copyOf(party.births),
                List.copyOf(party.countries)));
      }
    });
    return result;
  }
}
