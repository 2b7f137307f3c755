package dev.chokepoint.controls.goods;

import java.time.LocalDate;
import java.util.Optional;

/// The revisions of the Harmonized System that are told apart here. Countries may take one up later
/// than it came into force.
public enum HsRevision {
  HS2017(LocalDate.of(2017, 1, 1)),
  HS2022(LocalDate.of(2022, 1, 1));

  private final LocalDate from;

  HsRevision(LocalDate from) {
    this.from = from;
  }

  /// The day it came into force.
  public LocalDate from() {
    return from;
  }

  /// The one in force on a day; empty before 2017.
  public static Optional<HsRevision> on(LocalDate day) {
    HsRevision found = null;
    for (HsRevision revision : values()) {
      found = day.isBefore(revision.from) ? found : revision;
    }
    return Optional.ofNullable(found);
  }
}
