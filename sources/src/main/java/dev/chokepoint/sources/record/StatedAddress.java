package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address that a record states in parts. Its id hangs on its party and on what it says, so that
/// it stays the same from one publication, and from one form of a list, to the next.
public final class StatedAddress {

  private record Part(@Nullable String property, String text, Locator place) {}

  private final List<Part> parts = new ArrayList<>();

  /// Adds a part; a blank or missing one says nothing.
  ///
  /// @param property of Address; null for what stands in the whole line only
  public StatedAddress part(@Nullable String property, @Nullable String text, Locator place) {
    if (text != null && !text.isBlank()) {
      parts.add(new Part(property, text.strip(), place));
    }
    return this;
  }

  /// The parts in one line.
  public String line() {
    return String.join(", ", parts.stream().map(Part::text).toList());
  }

  public List<Locator> places() {
    return parts.stream().map(Part::place).distinct().toList();
  }

  /// Says that the party has this address; empty when no part was added.
  ///
  /// @param apart what tells this address from one of the same line, such as its country
  /// @return the address
  public Optional<Subject> of(Subject party, String apart, Locator whole) {
    if (parts.isEmpty() && apart.isEmpty()) {
      return Optional.empty();
    }
    String line = line();
    String id = party.id() + "-addr-" + ContentHash.of(line, apart);
    Subject address = party.statements().entity(id, "Address", whole);
    party.says("addressEntity", id, whole);
    if (!line.isEmpty()) {
      party.says("address", line, places());
      address.says("full", line, places());
    }
    for (Part part : parts) {
      if (part.property() != null) {
        address.says(part.property(), part.text(), part.place());
      }
    }
    return Optional.of(address);
  }
}
