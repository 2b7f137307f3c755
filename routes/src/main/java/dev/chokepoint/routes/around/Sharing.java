package dev.chokepoint.routes.around;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What parties share: buildings, phones, people. Pure; the same parties in any order give the same
/// findings.
public final class Sharing {

  private static final int SHORTEST_PHONE = 7;

  private Sharing() {}

  /// An address read.
  private record Address(PartyFacts party, String written, Building building) {}

  /// Buildings at which two or more of the parties are; those with most parties first.
  ///
  /// Addresses of one street and house are one building if something else that they write of the
  /// place (a town, a region, a postcode) is the same, directly or through others; addresses that
  /// write nothing but a country go with them where they can only mean one.
  public static List<SharedBuilding> buildings(List<PartyFacts> parties) {
    Map<String, List<Address>> byHouse = new TreeMap<>();
    for (PartyFacts party : parties) {
      for (String written : party.addresses()) {
        Building.of(written)
            .ifPresent(building ->
                byHouse
                    .computeIfAbsent(building.toString(), house -> new ArrayList<>())
                    .add(new Address(party, written, building)));
      }
    }
    List<SharedBuilding> shared = new ArrayList<>();
    for (List<Address> addresses : byHouse.values()) {
      for (List<Address> one : apart(addresses)) {
        SharedBuilding building = shared(one);
        if (building.occupants().stream().map(SharedBuilding.Occupant::party).distinct().count()
            > 1) {
          shared.add(building);
        }
      }
    }
    shared.sort(
        Comparator.comparingInt((SharedBuilding building) -> -building.occupants().size())
            .thenComparing(SharedBuilding::building));
    return shared;
  }

  private static List<List<Address>> apart(List<Address> addresses) {
    List<Address> townless = new ArrayList<>();
    List<List<Address>> towns = new ArrayList<>();
    for (Address address : addresses) {
      if (address.building().towns().isEmpty()) {
        townless.add(address);
        continue;
      }
      List<Address> joined = new ArrayList<>(List.of(address));
      towns.removeIf(town -> {
        boolean same =
            town.stream().anyMatch(each -> each.building().sharesPlace(address.building()));
        if (same) {
          joined.addAll(town);
        }
        return same;
      });
      towns.add(joined);
    }
    if (towns.size() == 1) {
      towns.getFirst().addAll(townless);
    } else if (!townless.isEmpty()) {
      towns.add(townless);
    }
    return towns;
  }

  private static SharedBuilding shared(List<Address> addresses) {
    List<SharedBuilding.Occupant> occupants =
        addresses.stream()
            .map(address ->
                new SharedBuilding.Occupant(
                    address.party().id(), address.party().name(), address.written()))
            .distinct()
            .sorted(
                Comparator.comparing(SharedBuilding.Occupant::party)
                    .thenComparing(SharedBuilding.Occupant::address))
            .toList();
    return new SharedBuilding(
        addresses.getFirst().building().toString(),
        occupants,
        addresses.stream().noneMatch(address -> address.building().towns().isEmpty()));
  }

  /// Phone numbers that two or more of the parties state, by their digits; extensions are left out,
  /// and so are numbers of fewer than seven digits.
  public static List<SharedValue> phones(List<PartyFacts> parties) {
    Map<String, Set<String>> byPhone = new TreeMap<>();
    for (PartyFacts party : parties) {
      for (String written : party.phones()) {
        String digits =
            written
                .replaceAll("(?i)(?:ext|доб|x)[.\\s]*\\d+$", "")
                .replaceAll("\\D", "")
                .replaceAll("^00", "");
        if (digits.length() >= SHORTEST_PHONE) {
          byPhone.computeIfAbsent(digits, phone -> new TreeSet<>()).add(party.id());
        }
      }
    }
    return byPhone.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new SharedValue("phone", entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /// Who stands in a role to two or more parties; those with most parties first.
  public static List<SharedPerson> people(List<Tie> ties) {
    Map<String, Set<Tie>> byPerson = new HashMap<>();
    Comparator<Tie> order = Comparator.comparing(Tie::party).thenComparing(Tie::role);
    ties.forEach(
        tie -> byPerson.computeIfAbsent(tie.person(), person -> new TreeSet<>(order)).add(tie));
    return byPerson.entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(Tie::party).distinct().count() > 1)
        .map(entry -> new SharedPerson(entry.getKey(), List.copyOf(entry.getValue())))
        .sorted(
            Comparator.comparingInt((SharedPerson person) -> -person.ties().size())
                .thenComparing(SharedPerson::person))
        .toList();
  }
}
