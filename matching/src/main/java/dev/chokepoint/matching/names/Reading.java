package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;

/// How a word reads in Latin letters.
///
/// @param latin the main reading
/// @param others further ones, none of them the main one, most common first
record Reading(String latin, List<String> others) {

  /// The first of the readings is the main one; empty and repeated ones are left out.
  static Reading of(List<String> readings) {
    List<String> distinct = new ArrayList<>(readings.size());
    for (String reading : readings) {
      if (!reading.isEmpty()
          && !distinct.contains(reading)
          && distinct.size() <= NameToken.MOST_FORMS) {
        distinct.add(reading);
      }
    }
    return distinct.isEmpty()
        ? new Reading("", List.of())
        : new Reading(distinct.getFirst(), List.copyOf(distinct.subList(1, distinct.size())));
  }
}
