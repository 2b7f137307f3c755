package dev.chokepoint.web.page.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What of a case would leave the house.
///
/// @param open whether it is the public version
/// @param off parts that are switched off
/// @param report address of the report itself, which stands in a frame
/// @param closed why there is no version for the public; null where there is one
/// @param other the other version
/// @param bundle address of the bundle
/// @param whole whether every part is on; a bundle always has all
public record ReportPage(
    String id,
    String title,
    boolean open,
    List<String> parts,
    List<String> off,
    String report,
    @Nullable String closed,
    String other,
    String bundle,
    boolean whole) {

  public ReportPage {
    parts = List.copyOf(parts);
    off = List.copyOf(off);
  }
}
