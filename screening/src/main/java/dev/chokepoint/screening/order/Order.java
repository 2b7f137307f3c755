package dev.chokepoint.screening.order;

import dev.chokepoint.controls.goods.HsCode;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One line of an order or shipment. What is empty is not known.
///
/// @param row line or number of the row that says so, counted from 1
/// @param parties who takes part, by role
/// @param facts what is said of goods, route and deal; values are those that [FieldValue] passed
public record Order(long row, Map<Role, OrderParty> parties, Map<OrderField, String> facts) {

  public Order {
    parties = ordered(Role.class, parties);
    facts = ordered(OrderField.class, facts);
  }

  /// A copy in the order of the constants, so that answers are the same in every run.
  static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> keys, Map<K, V> map) {
    EnumMap<K, V> copy = new EnumMap<>(keys);
    copy.putAll(map);
    return java.util.Collections.unmodifiableMap(copy);
  }

  public Optional<OrderParty> party(Role role) {
    return Optional.ofNullable(parties.get(role));
  }

  public Optional<String> text(OrderField field) {
    return Optional.ofNullable(facts.get(field));
  }

  public Optional<BigDecimal> number(OrderField field) {
    return text(field).map(BigDecimal::new);
  }

  public Optional<DateInterval> date(OrderField field) {
    return text(field).flatMap(PartialDate::parse).map(PartialDate::interval);
  }

  public Optional<HsCode> hs() {
    return text(OrderField.HS).flatMap(HsCode::parse);
  }

  /// Countries of the route, from dispatch to destination.
  public List<String> route() {
    return Stream.of(
            text(OrderField.ORIGIN).stream(),
            text(OrderField.VIA).stream().flatMap(via -> Words.codes(via).stream()),
            text(OrderField.DESTINATION).stream())
        .flatMap(codes -> codes)
        .toList();
  }
}
