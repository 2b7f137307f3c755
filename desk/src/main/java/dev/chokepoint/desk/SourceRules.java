package dev.chokepoint.desk;

import java.nio.file.Path;
import java.util.List;

/// What is known of sources beside those imported, and how long they are kept.
///
/// @param catalogues catalogue files of the user's own; the later go before the earlier, and all
///   before the one that ships
/// @param keptDays versions that stood on one of the last so many days are kept, beside the newest;
///   0 for no such days
public record SourceRules(List<Path> catalogues, int keptDays) {

  /// Only the catalogue that ships.
  public static final SourceRules STANDARD = new SourceRules(List.of(), 0);

  public SourceRules {
    catalogues = List.copyOf(catalogues);
  }

  /// No days to keep for.
  public SourceRules(List<Path> catalogues) {
    this(catalogues, 0);
  }
}
