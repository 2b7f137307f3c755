package dev.chokepoint.parts.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All rules for one maker.
///
/// @param floor the maker made nothing before; null when no source says
record MakerRules(String key, @Nullable Floor floor, List<CodeRule> rules) {

  /// A day before which the maker made nothing.
  ///
  /// @param reason said of every reading it excludes
  record Floor(LocalDate day, String reason, String source) {}

  MakerRules {
    rules = List.copyOf(rules);
  }
}
