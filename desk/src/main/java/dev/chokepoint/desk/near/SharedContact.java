package dev.chokepoint.desk.near;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An address, phone or mail address of a party that other parties state too.
///
/// @param kind of what it is
/// @param value as the party states it
/// @param property of the party that states it
/// @param others how many other parties have it, at least
/// @param more whether there may be others: no more were looked at
/// @param parties the first of them
/// @param query which finds all of them and the party itself, and for an address perhaps some that
///   have its words otherwise; null where they name one address entity
/// @param address id of the address entity that they name; null where the words alone agree
public record SharedContact(
    Kind kind,
    String value,
    String property,
    long others,
    boolean more,
    List<Other> parties,
    @Nullable String query,
    @Nullable String address) {

  /// What is shared.
  public enum Kind {
    ADDRESS,
    PHONE,
    MAIL
  }

  /// One that shares it.
  ///
  /// @param listed whether it is on a list
  public record Other(String id, String caption, String schema, boolean listed) {}

  public SharedContact {
    parties = List.copyOf(parties);
  }
}
