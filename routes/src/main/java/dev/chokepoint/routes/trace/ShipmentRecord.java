package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.DecimalRange;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.Quantity;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One goods line as a record reports it.
///
/// @param id of the shipment
/// @param entity all that is said of it
/// @param chain ids of the holders that the papers name one after the other: shipper, intermediate
///   consignee, consignee, ultimate consignee; each once
/// @param roles the first value of each of the parties and numbers that the papers name
/// @param when days on one of which it moved
/// @param quantity how much; null when not stated, or not as a plain number
/// @param cancelled whether a text of the record says that it did not take place
public record ShipmentRecord(
    String id,
    Entity entity,
    List<String> chain,
    Map<String, String> roles,
    DateInterval when,
    @Nullable Quantity quantity,
    boolean cancelled) {

  private static final Pattern CANCELLED =
      Pattern.compile("\\b(cancell?ed|annulled|voided)\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> TEXTS =
      Set.of("status", "summary", "description", "customsProcedure");
  private static final Set<String> GOODS =
      Set.of("goodsDescription", "description", "summary", "vedCodeDescription");
  private static final Set<String> ROLES =
      Set.of(
          "shipper",
          "consignee",
          "sender",
          "receiver",
          "intermediateConsignee",
          "ultimateConsignee",
          "notifyParty",
          "freightForwarder",
          "seller",
          "producer",
          "trademark",
          "documentNumber",
          "partNumber",
          "quantity",
          "quantityUnit");

  public ShipmentRecord {
    chain = List.copyOf(chain);
    roles = Map.copyOf(roles);
  }

  /// Reads a shipment; stock FollowTheMoney calls the parties sender and receiver.
  public static ShipmentRecord of(Entity entity) {
    return of(entity, Facts.days(entity));
  }

  /// The same where the days are known already.
  ///
  /// @param days what [dev.chokepoint.routes.ShipmentDays] tells of the entity
  static ShipmentRecord of(Entity entity, DateInterval days) {
    Map<String, String> roles = new HashMap<>();
    boolean cancelled = false;
    for (Statement statement : entity.statements()) {
      String property = statement.property();
      if (ROLES.contains(property)) {
        roles.putIfAbsent(property, statement.value());
      } else if (TEXTS.contains(property)) {
        cancelled |= CANCELLED.matcher(statement.value()).find();
      }
    }
    return new ShipmentRecord(
        entity.id(), entity, chain(roles), roles, days, quantity(roles), cancelled);
  }

  private static List<String> chain(Map<String, String> roles) {
    Set<String> chain = new LinkedHashSet<>();
    for (String role :
        List.of("shipper", "intermediateConsignee", "consignee", "ultimateConsignee")) {
      String party = roles.get(role);
      if (party == null && role.equals("shipper")) {
        party = roles.get("sender");
      }
      if (party == null && role.equals("consignee")) {
        party = roles.get("receiver");
      }
      if (party != null) {
        chain.add(party);
      }
    }
    return List.copyOf(chain);
  }

  /// The party in another role of the papers.
  public Optional<String> party(String role) {
    return Optional.ofNullable(roles.get(role));
  }

  /// Whether a text of the goods holds a lot code as a word of its own.
  public boolean names(String lot) {
    Pattern word =
        Pattern.compile(
            "(?<![A-Z0-9])" + Pattern.quote(lot) + "(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);
    return entity.statements().stream()
        .anyMatch(statement ->
            GOODS.contains(statement.property()) && word.matcher(statement.value()).find());
  }

  private static @Nullable Quantity quantity(Map<String, String> roles) {
    return Optional.ofNullable(roles.get("quantity"))
        .flatMap(DecimalRange::parseNumber)
        .map(amount -> new Quantity(amount, roles.getOrDefault("quantityUnit", "")))
        .orElse(null);
  }
}
