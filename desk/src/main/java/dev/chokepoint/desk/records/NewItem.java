package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.sentence.Sentence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A recovered item as it is first entered. What is not known stays null and is shown as unknown.
///
/// @param weapon weapon system it came from
/// @param serial serial as painted
/// @param recovered day, month or year of recovery
/// @param place coarse: a region or a town, never coordinates
/// @param custodian who holds it
/// @param condition in the finder's words
public record NewItem(
    String weapon,
    @Nullable String serial,
    @Nullable String recovered,
    @Nullable String place,
    @Nullable String custodian,
    @Nullable String condition) {

  private static final Pattern COORDINATES =
      Pattern.compile("[-+]?\\d{1,3}[.,]\\d{2,}\\s*[°NS]?\\s*[,;/ ]\\s*[-+]?\\d{1,3}[.,]\\d{2,}.*");

  public NewItem {
    if (weapon.isBlank()) {
      throw BadRequest.usage(Sentence.of("say which weapon system the item came from"));
    }
    requireDate("recovered", recovered);
    requireCoarse(place);
  }

  static void requireDate(String what, @Nullable String date) {
    if (date != null && PartialDate.parse(date).isEmpty()) {
      throw BadRequest.usage(
          Sentence.of(
              "{0} is \"{1}\"; write a year, a month or a day: 2023, 2023-10, 2023-10-06",
              what, date));
    }
  }

  /// Exact places of recovery are dangerous to those who found the item, and prove nothing more.
  static void requireCoarse(@Nullable String place) {
    if (place != null && COORDINATES.matcher(place.strip()).matches()) {
      throw BadRequest.usage(Sentence.of("give a region or a town, not coordinates"));
    }
  }

  Said said() {
    return new Said.Fields()
        .put("weapon", weapon)
        .put("serial", serial)
        .put("recovered", recovered)
        .put("place", place)
        .put("custodian", custodian)
        .put("condition", condition)
        .said();
  }
}
