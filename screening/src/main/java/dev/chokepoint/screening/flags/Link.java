package dev.chokepoint.screening.flags;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the lists say of a party or a part of an order.
public sealed interface Link {

  /// A party of a list that may be one of the order's.
  ///
  /// @param id of the entity that was found
  /// @param caption what to call it
  /// @param score how surely it is the one, in [0,1]
  /// @param byNumber whether a number agrees
  /// @param since first day of a listing of it, null when not stated
  record Name(
      Role role,
      String id,
      String caption,
      double score,
      boolean byNumber,
      @Nullable LocalDate since)
      implements Link {}

  /// An address of a listed party, or an address that is itself listed.
  ///
  /// @param listed as the list writes it
  /// @param same whether all that tells one address from another agrees; else only most of it
  record Address(
      Role role, String id, String caption, String listed, boolean same, @Nullable LocalDate since)
      implements Link {}

  /// A listed party with a hold on one of the order's.
  ///
  /// @param percent its share, null when not known
  /// @param director whether it directs the party, instead of owning a part of it
  record Holder(
      Role role,
      String id,
      String caption,
      @Nullable BigDecimal percent,
      boolean director,
      @Nullable LocalDate since)
      implements Link {}

  /// A part that was recovered from a weapon bears this number.
  ///
  /// @param weapon what it was recovered from
  record Recovered(String partNumber, String id, Sentence weapon) implements Link {}
}
