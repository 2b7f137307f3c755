package dev.chokepoint.web.page.recoveries;

import dev.chokepoint.web.page.part.ChartCard;
import dev.chokepoint.web.page.review.ReviewPage;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A recovered item with everything that was entered about it.
///
/// @param map of the region where it was found; null where the place names none
/// @param verified whether the chain of all entries and every kept file is still what was entered
/// @param faults what is not
/// @param thing page of the item as a thing, with who entered each value
/// @param pin where its first entry is pinned to a case
public record RecoveryPage(
    String id,
    NameText weapon,
    List<ReviewPage.Fact> facts,
    @Nullable ChartCard map,
    List<Marking> markings,
    List<Kept> files,
    List<Step> ledger,
    boolean verified,
    List<String> faults,
    String by,
    String pin,
    String thing) {

  /// What stands on a component.
  ///
  /// @param trace address that traces the part by its marking
  /// @param decode address that says what the marking tells
  public record Marking(
      NameText component,
      NameText text,
      NameText maker,
      String reader,
      String legibility,
      String who,
      String trace,
      String decode) {}

  /// A file that is kept.
  ///
  /// @param pin where it is pinned to a case
  public record Kept(
      String name, String size, String sha256, @Nullable String note, String who, String pin) {}

  /// An entry of the ledger.
  ///
  /// @param number in the records
  /// @param what in one word or few
  /// @param digest of the entry, which the next one carries on
  public record Step(
      long number,
      String when,
      String entered,
      NameText what,
      NameText custodian,
      NameText place,
      String note,
      String corrects,
      String digest,
      String actor) {}

  public RecoveryPage {
    facts = List.copyOf(facts);
    markings = List.copyOf(markings);
    files = List.copyOf(files);
    ledger = List.copyOf(ledger);
    faults = List.copyOf(faults);
  }
}
