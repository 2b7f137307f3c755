package dev.chokepoint.screening.mapping;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.Order;
import java.util.List;

/// What a row of an order file gave.
public sealed interface RowReading {

  /// An order.
  record Read(Order order) implements RowReading {}

  /// Nothing that can be screened with confidence; the row is put aside with every reason.
  record PutAside(List<Fault> faults) implements RowReading {

    public PutAside {
      faults = List.copyOf(faults);
    }
  }

  /// A cell that cannot be read.
  ///
  /// @param column its heading; empty when the row as a whole is at fault
  record Fault(String column, String value, Sentence reason) {}
}
