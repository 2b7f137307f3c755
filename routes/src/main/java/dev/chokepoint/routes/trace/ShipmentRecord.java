package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.DecimalRange;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.Quantity;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
/// @param papers the first value of each of the parties and numbers that they name
/// @param when days on one of which it moved
/// @param quantity how much; null when not stated, or not as a plain number
/// @param cancelled whether a text of the record says that it did not take place
public record ShipmentRecord(
    String id,
    Entity entity,
    List<String> chain,
    Papers papers,
    DateInterval when,
    @Nullable Quantity quantity,
    boolean cancelled) {

  private static final Pattern CANCELLED =
      Pattern.compile("\\b(cancell?ed|annulled|voided)\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> TEXTS =
      Set.of("status", "summary", "description", "customsProcedure");
  private static final Set<String> GOODS =
      Set.of("goodsDescription", "description", "summary", "vedCodeDescription");

  public ShipmentRecord {
    chain = List.copyOf(chain);
  }

  /// Reads a shipment; stock FollowTheMoney calls the parties sender and receiver.
  public static ShipmentRecord of(Entity entity) {
    return of(entity, Facts.days(entity));
  }

  /// The same where the days are known already.
  ///
  /// @param days what [dev.chokepoint.routes.ShipmentDays] tells of the entity
  static ShipmentRecord of(Entity entity, DateInterval days) {
    Papers papers = Papers.of(entity);
    boolean cancelled = false;
    for (Statement statement : entity.statements()) {
      if (TEXTS.contains(statement.property())) {
        cancelled |= CANCELLED.matcher(statement.value()).find();
      }
    }
    return new ShipmentRecord(
        entity.id(), entity, chain(papers), papers, days, quantity(papers), cancelled);
  }

  private static List<String> chain(Papers papers) {
    String shipper = either(papers, "shipper", "sender");
    String consignee = either(papers, "consignee", "receiver");
    String between = papers.value("intermediateConsignee");
    String ultimate = papers.value("ultimateConsignee");
    if (between == null && ultimate == null && shipper != null && consignee != null) {
      return shipper.equals(consignee) ? List.of(shipper) : List.of(shipper, consignee);
    }
    Set<String> chain = new LinkedHashSet<>();
    for (String party : Arrays.asList(shipper, between, consignee, ultimate)) {
      if (party != null) {
        chain.add(party);
      }
    }
    return List.copyOf(chain);
  }

  private static @Nullable String either(Papers papers, String role, String stock) {
    String party = papers.value(role);
    return party == null ? papers.value(stock) : party;
  }

  /// The party in another role of the papers.
  public Optional<String> party(String role) {
    return Optional.ofNullable(papers.value(role));
  }

  /// Finds a lot code as a word of its own.
  static Pattern word(String lot) {
    return Pattern.compile(
        "(?<![A-Z0-9])" + Pattern.quote(lot) + "(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);
  }

  /// Whether a text of the goods holds a lot code.
  ///
  /// @param lot what [#word] gives for it
  boolean names(Pattern lot) {
    for (Statement statement : entity.statements()) {
      if (GOODS.contains(statement.property()) && lot.matcher(statement.value()).find()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Quantity quantity(Papers papers) {
    String amount = papers.value("quantity");
    if (amount == null) {
      return null;
    }
    String unit = papers.value("quantityUnit");
    return DecimalRange.parseNumber(amount)
        .map(number -> new Quantity(number, unit == null ? "" : unit))
        .orElse(null);
  }
}
