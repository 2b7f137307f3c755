package dev.chokepoint.screening.flags;

import static dev.chokepoint.screening.flags.Ruling.when;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Flags that look at where goods go.
final class RouteRules {

  private RouteRules() {}

  static Map<String, FlagRule> rules() {
    Map<String, FlagRule> rules = new TreeMap<>();
    rules.put("RF-15", RouteRules::transshipment);
    rules.put("RF-25", RouteRules::abnormal);
    rules.put("RF-37", RouteRules::zone);
    return rules;
  }

  private static Ruling transshipment(FlagCase c) {
    List<String> route = c.order().route();
    String points =
        route.stream()
            .skip(c.order().text(OrderField.ORIGIN).isPresent() ? 1 : 0)
            .filter(country -> c.tables().isIn("transshipment", country))
            .distinct()
            .map(country -> country.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return when(
        !points.isEmpty(),
        () ->
            Sentence.of(
                "The route goes by or to {0}, named as a common transshipment point.", points));
  }

  /// A route that comes back to where it began or leaves its destination again, or packaging for
  /// other transport.
  private static Ruling abnormal(FlagCase c) {
    List<String> via = Words.codes(c.text(OrderField.VIA));
    for (OrderField end : List.of(OrderField.ORIGIN, OrderField.DESTINATION)) {
      if (via.contains(c.text(end))) {
        String country = c.text(end).toUpperCase(Locale.ROOT);
        return new Ruling.Raised(
            end == OrderField.ORIGIN
                ? Sentence.of("The route passes {0} again, its country of dispatch.", country)
                : Sentence.of("The route passes {0} again, its country of destination.", country));
      }
    }
    Optional<String> packed = c.tables().found("transport", c.text(OrderField.PACKAGING));
    Optional<String> sent = c.tables().found("transport", c.text(OrderField.TRANSPORT));
    return when(
        packed.isPresent() && sent.isPresent() && !packed.equals(sent),
        () ->
            Sentence.of(
                "The packaging is for {0} and the transport by {1}.",
                packed.orElse(""), sent.orElse("")));
  }

  private static Ruling zone(FlagCase c) {
    String place =
        c.text(OrderField.ZONE)
            + " "
            + c.order().parties().values().stream()
                .filter(party -> party.role().isCustomer())
                .flatMap(party -> party.text(PartyField.ADDRESS).stream())
                .collect(Collectors.joining(" "));
    Optional<String> zone = c.tables().found("dealing ban zone", place);
    return when(
        zone.isPresent(),
        () ->
            Sentence.of(
                "The goods go to {0}, a zone under the EU's dealing ban since 23 October 2025.",
                zone.orElse("")));
  }
}
