package dev.chokepoint.screening.flags;

/// Judges an order whose needed inputs are there. Pure.
@FunctionalInterface
interface FlagRule {

  Ruling judge(FlagCase flagCase);
}
