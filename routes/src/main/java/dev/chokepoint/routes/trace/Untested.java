package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;

/// A test that could not be put, and why.
///
/// @param test which
/// @param sentence why, and what that means
public record Untested(Test test, Sentence sentence) {

  /// The tests that a trace puts where it can.
  public enum Test {
    PART_NUMBER,
    MAKER,
    PRODUCTION,
    RECOVERY,
    WEAPON_COUNTRY,
    SHIPMENT_DATE
  }

  /// The tests that a part's own facts leave out, and those that undated shipments do.
  static List<Untested> of(TracedPart part, long undated) {
    List<Untested> all = new ArrayList<>();
    if (part.number() == null) {
      all.add(
          new Untested(
              Test.PART_NUMBER,
              Sentence.of("No part number is known, so no shipment could be looked for.")));
    }
    if (part.makers().isEmpty()) {
      all.add(
          new Untested(
              Test.MAKER,
              Sentence.of("The maker is no known party, so whose product it is was not tested.")));
    }
    if (part.window().from() == null) {
      all.add(
          new Untested(
              Test.PRODUCTION,
              Sentence.of(
                  "The production date is unknown, so no shipment was ruled out as too early.")));
    }
    if (part.window().to() == null) {
      all.add(
          new Untested(
              Test.RECOVERY,
              Sentence.of(
                  "The recovery date is unknown, so no shipment was ruled out as too late.")));
    }
    if (part.countries().isEmpty()) {
      all.add(
          new Untested(
              Test.WEAPON_COUNTRY,
              Sentence.of(
                  "Where the weapon is made is not recorded, so whether goods reached that country"
                      + " was not tested.")));
    }
    if (undated > 0) {
      all.add(
          new Untested(
              Test.SHIPMENT_DATE,
              Sentence.of(
                  "{0} shipments lack a first or last day and could not be tested whole.",
                  undated)));
    }
    return all;
  }
}
