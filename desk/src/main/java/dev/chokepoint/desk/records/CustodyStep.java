package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.sentence.Sentence;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened to an item in custody.
///
/// @param action in one word or few: received, photographed, opened, handed over ...
/// @param custodian who holds the item from then on
/// @param place coarse
/// @param date when it happened: day, month or year; null where not known
/// @param note anything else
/// @param corrects number of an earlier entry of this item that this one puts right; the earlier
///   one stays
/// @param files to be kept with it
public record CustodyStep(
    String action,
    String custodian,
    @Nullable String place,
    @Nullable String date,
    @Nullable String note,
    @Nullable Long corrects,
    List<Path> files) {

  public CustodyStep {
    if (action.isBlank() || custodian.isBlank()) {
      throw BadRequest.usage(Sentence.of("custody needs an action and a custodian"));
    }
    NewItem.requireDate("date", date);
    NewItem.requireCoarse(place);
    files = List.copyOf(files);
  }
}
