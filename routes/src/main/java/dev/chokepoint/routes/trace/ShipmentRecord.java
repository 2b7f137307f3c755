package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.DecimalRange;
import dev.chokepoint.routes.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One goods line as a record reports it.
///
/// @param id of the shipment
/// @param entity all that is said of it
/// @param shipper id of the party that sends; null when not named
/// @param consignee id of the party named to receive the goods; null when not named
/// @param when days on one of which it moved
/// @param quantity how much; null when not stated, or not as a plain number
public record ShipmentRecord(
    String id,
    Entity entity,
    @Nullable String shipper,
    @Nullable String consignee,
    DateInterval when,
    @Nullable Quantity quantity) {

  private static final Pattern CANCELLED =
      Pattern.compile("\\b(cancell?ed|annulled|voided)\\b");
  private static final List<String> TEXTS =
      List.of("status", "summary", "description", "customsProcedure", "notes");

  /// Reads a shipment; stock FollowTheMoney calls the parties sender and receiver.
  public static ShipmentRecord of(Entity entity) {
    return new ShipmentRecord(
        entity.id(),
        entity,
        entity.first("shipper").or(() -> entity.first("sender")).orElse(null),
        entity.first("consignee").or(() -> entity.first("receiver")).orElse(null),
        Facts.days(entity),
        quantity(entity));
  }

  /// The party in another role of the papers.
  public Optional<String> party(String role) {
    return entity.first(role);
  }

  /// The holders that the papers name one after the other.
  public List<String> chain() {
    List<String> chain = new ArrayList<>();
    Optional.ofNullable(shipper).ifPresent(chain::add);
    party("intermediateConsignee").ifPresent(chain::add);
    Optional.ofNullable(consignee).ifPresent(chain::add);
    party("ultimateConsignee").ifPresent(chain::add);
    return chain.stream().distinct().toList();
  }

  /// Whether a text of the record says that it did not take place.
  public boolean cancelled() {
    return TEXTS.stream()
        .flatMap(property -> entity.values(property).stream())
        .anyMatch(text -> CANCELLED.matcher(text.toLowerCase(Locale.ROOT)).find());
  }

  /// Whether a text of the goods holds a lot code as a word of its own.
  public boolean names(String lot) {
    Pattern word = Pattern.compile("(?<![A-Z0-9])" + Pattern.quote(lot) + "(?![A-Z0-9])");
    return List.of("goodsDescription", "description", "summary", "vedCodeDescription").stream()
        .flatMap(property -> entity.values(property).stream())
        .anyMatch(text -> word.matcher(text.toUpperCase(Locale.ROOT)).find());
  }

  private static @Nullable Quantity quantity(Entity entity) {
    Optional<BigDecimal> amount = entity.first("quantity").flatMap(DecimalRange::parseNumber);
    return amount
        .map(number -> new Quantity(number, entity.first("quantityUnit").orElse("")))
        .orElse(null);
  }
}
