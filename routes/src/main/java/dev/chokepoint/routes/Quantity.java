package dev.chokepoint.routes;

import java.math.BigDecimal;

/// An exact amount of goods.
///
/// @param amount never negative
/// @param unit as the record writes it; empty when it writes none. Amounts of different units are
///   never added or compared
public record Quantity(BigDecimal amount, String unit) {

  public Quantity {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("a quantity is not negative: " + amount);
    }
  }

  @Override
  public String toString() {
    return amount.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
  }
}
