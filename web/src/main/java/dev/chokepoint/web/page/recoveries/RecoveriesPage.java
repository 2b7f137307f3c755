package dev.chokepoint.web.page.recoveries;

import dev.chokepoint.web.page.part.ChartCard;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All recovered items, newest first, and the form that enters one.
///
/// @param map of the regions where items were found; null where no item names one
/// @param region the region that the list is narrowed to; null for all
public record RecoveriesPage(
    List<Line> items, @Nullable ChartCard map, @Nullable String region, String by) {

  /// An item.
  public record Line(
      String id,
      NameText weapon,
      String serial,
      String recovered,
      NameText place,
      String entered) {}

  public RecoveriesPage {
    items = List.copyOf(items);
  }
}
