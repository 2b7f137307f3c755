package dev.chokepoint.web.page.recoveries;

import dev.chokepoint.web.page.words.NameText;
import java.util.List;

/// All recovered items, newest first, and the form that enters one.
public record RecoveriesPage(List<Line> items, String by) {

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
