package dev.chokepoint.routes.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A building as an address names it: the street, the house number, and what else is written of the
/// place. Rooms, offices, flats and floors are left out, so that two addresses in one house are one
/// building.
///
/// An address that names no street with a house number names no building here. Streets are compared
/// as written, in their own script.
///
/// @param street without the word for street, in small letters
/// @param house house number with parts and letters; several numbers (house, block) with a blank
/// @param places towns, regions, postcodes and countries that are written, in small letters
public record Building(String street, String house, Set<String> places) {

  public Building {
    places = Set.copyOf(places);
  }

  /// The building that an address names; empty when it names none.
  public static Optional<Building> of(String address) {
    String street = "";
    List<String> houses = new ArrayList<>();
    Set<String> places = new TreeSet<>();
    for (String part : address.split("[,;\\n]")) {
      String segment = AddressWords.plain(part);
      if (segment.isEmpty() || AddressWords.isRoom(segment)) {
        continue;
      }
      String house = AddressWords.house(segment);
      if (!street.isEmpty() && !house.isEmpty() && house.length() < 5 + house.indexOf('/') + 1) {
        houses.add(house);
      } else if (street.isEmpty() && AddressWords.namesStreet(segment)) {
        String[] both = AddressWords.streetAndHouse(segment);
        street = both.length == 2 && !both[0].isEmpty() ? both[0] : AddressWords.street(segment);
        if (both.length == 2 && !both[0].isEmpty()) {
          houses.add(both[1]);
        }
      } else if (street.isEmpty() && houses.isEmpty()) {
        String[] both = AddressWords.streetAndHouse(segment);
        if (both.length == 2 && both[1].length() < 5) {
          street = both[0];
          houses.add(both[1]);
        } else {
          places.add(segment);
        }
      } else {
        places.add(segment);
      }
    }
    return street.isEmpty() || houses.isEmpty()
        ? Optional.empty()
        : Optional.of(new Building(street, String.join(" ", houses), places));
  }

  /// Whether street and house are the same.
  boolean sameHouse(Building other) {
    return street.equals(other.street) && house.equals(other.house);
  }

  /// Whether something of the place that both write is the same, countries aside.
  boolean sharesPlace(Building other) {
    return towns().stream().anyMatch(other.towns()::contains);
  }

  /// Places other than countries.
  Set<String> towns() {
    Set<String> towns = new TreeSet<>(places);
    towns.removeIf(Countries::are);
    return towns;
  }

  @Override
  public String toString() {
    return street + " " + house;
  }
}
