package dev.chokepoint.web.page.entity;

import dev.chokepoint.controls.measures.MeasureRow;
import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.ownership.PartyMeasures;
import dev.chokepoint.web.page.Visit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells what is imposed on a party itself.
final class MeasuresReading {

  private final Visit visit;

  MeasuresReading(Visit visit) {
    this.visit = visit;
  }

  /// One line a measure; none where no listing is stated.
  List<String> of(OwnershipAnswer answer) {
    PartyMeasures own = answer.measures().get(answer.party());
    if (own == null) {
      return List.of();
    }
    Set<String> lines = new LinkedHashSet<>();
    own.listings()
        .forEach(listing -> {
          String force =
              visit.say("ownership.force." + listing.force().name().toLowerCase(Locale.ROOT));
          for (MeasureRow row : listing.rows()) {
            lines.add(
                visit.say(row.list()) + ": " + visit.say(row.measure().words()) + " · " + force);
          }
          if (listing.rows().isEmpty()) {
            // It is listed all the same; saying nothing would read as if it were not.
            lines.add(
                visit.say(
                    "ownership.measure.unknown", PartyMeasures.name(listing.listing()), force));
          }
        });
    return List.copyOf(lines);
  }
}
