package dev.chokepoint.desk;

import java.nio.file.Path;
import java.util.List;

/// What is known of sources beside those imported.
///
/// @param catalogues catalogue files of the user's own; the later go before the earlier, and all
///   before the one that ships
public record SourceRules(List<Path> catalogues) {

  /// Only the catalogue that ships.
  public static final SourceRules STANDARD = new SourceRules(List.of());

  public SourceRules {
    catalogues = List.copyOf(catalogues);
  }
}
