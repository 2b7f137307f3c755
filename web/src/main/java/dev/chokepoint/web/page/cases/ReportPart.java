package dev.chokepoint.web.page.cases;

import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.casefile.Section;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A part of a report, which can be left out.
enum ReportPart {
  SUMMARY,
  FINDINGS,
  QUESTIONS,
  ROUTES,
  ENTITIES,
  DECISIONS,
  FILES,
  METHOD;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Stream.of(values()).map(ReportPart::word).toList();
  }

  /// The part that tells of a pin.
  static ReportPart of(Pin pin) {
    return switch (pin) {
      case Pin.OfNote note -> of(note.section());
      case Pin.OfTrace _ -> ROUTES;
      case Pin.OfEntity _ -> ENTITIES;
      case Pin.OfDecision _ -> DECISIONS;
      case Pin.OfFile _ -> FILES;
    };
  }

  private static ReportPart of(Section section) {
    return switch (section) {
      case SUMMARY -> SUMMARY;
      case FINDING -> FINDINGS;
      case QUESTION -> QUESTIONS;
      case METHOD -> METHOD;
    };
  }

  /// Whether a report without some parts tells of a pin.
  static boolean tells(Pin pin, Set<String> off) {
    return !off.contains(of(pin).word());
  }
}
