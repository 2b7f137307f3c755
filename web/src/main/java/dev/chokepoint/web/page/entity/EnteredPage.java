package dev.chokepoint.web.page.entity;

import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that people entered by hand and no source speaks of: what was entered, by whom, when.
///
/// @param kind in words
/// @param item page of the recovered item that it belongs to; null for what belongs to none
/// @param trace page that traces it; null for what cannot be traced
/// @param pin where its first entry is pinned to a case
/// @param naming other things entered by hand that name it
public record EnteredPage(
    String id,
    NameText caption,
    String kind,
    @Nullable String item,
    @Nullable String trace,
    String pin,
    List<Value> values,
    List<Naming> naming) {

  /// A value and who stated it.
  ///
  /// @param href page of what it names; null where it names nothing
  /// @param by who entered it, and when
  /// @param entry its number in the records
  /// @param entryHref where the entry is shown; null where no page shows it
  public record Value(
      String label,
      NameText text,
      @Nullable String href,
      String by,
      String entry,
      @Nullable String entryHref) {}

  /// Something that names it.
  public record Naming(NameText name, String kind, String href) {}

  public EnteredPage {
    values = List.copyOf(values);
    naming = List.copyOf(naming);
  }
}
