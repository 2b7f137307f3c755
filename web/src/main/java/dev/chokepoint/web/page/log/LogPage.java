package dev.chokepoint.web.page.log;

import dev.chokepoint.web.page.part.ResultTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Entries of the log, newest first.
///
/// @param chosen what the rows are narrowed to
/// @param checked that the whole chain was checked for this page and held; null where it was not
///   asked for or does not hold
/// @param broken that it does not hold; null where it does or was not asked for
/// @param faults what is not as it was entered
/// @param check address that has the chain checked
public record LogPage(
    ResultTable entries,
    List<Chosen> chosen,
    @Nullable String checked,
    @Nullable String broken,
    List<String> faults,
    String check) {

  /// A condition.
  ///
  /// @param href the page without it
  public record Chosen(String text, String href) {}

  public LogPage {
    chosen = List.copyOf(chosen);
    faults = List.copyOf(faults);
  }
}
