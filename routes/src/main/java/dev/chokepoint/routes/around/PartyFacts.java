package dev.chokepoint.routes.around;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the findings ask of a party.
///
/// @param id of the party
/// @param name what to call it
/// @param founded days on one of which it was founded; unknown when not stated, or when the stated
///   dates leave no common day
/// @param addresses as written
/// @param phones as written
/// @param numbers register and tax numbers as written, by property
public record PartyFacts(
    String id,
    String name,
    DateInterval founded,
    List<String> addresses,
    List<String> phones,
    Map<String, List<String>> numbers) {

  private static final List<String> NUMBERS =
      List.of("ogrnCode", "innCode", "registrationNumber", "taxNumber");

  public PartyFacts {
    addresses = List.copyOf(addresses);
    phones = List.copyOf(phones);
    numbers = Map.copyOf(numbers);
  }

  public static PartyFacts of(Entity party) {
    Map<String, List<String>> numbers = new TreeMap<>();
    for (String property : NUMBERS) {
      List<String> values = party.values(property);
      if (!values.isEmpty()) {
        numbers.put(property, values);
      }
    }
    List<String> addresses = new ArrayList<>(party.values("address"));
    return new PartyFacts(
        party.id(),
        party.first("name").orElse(party.id()),
        common(party.values("incorporationDate")),
        addresses,
        party.values("phone"),
        numbers);
  }

  /// The days that every stated date allows.
  private static DateInterval common(List<String> dates) {
    LocalDate from = null;
    LocalDate to = null;
    for (String text : dates) {
      DateInterval date = PartialDate.parse(text).map(PartialDate::interval).orElse(null);
      if (date != null) {
        from = later(from, date.from());
        to = earlier(to, date.to());
      }
    }
    return from == null || to == null || to.isBefore(from)
        ? DateInterval.UNKNOWN
        : new DateInterval(from, to);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
