package dev.chokepoint.desk.records;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A question about a party or an order, and what was found, for the screening log.
///
/// @param how it was put: `screen`, `screen --file`, `match`, `search`, `reconcile` or `suggest`
/// @param asker who asked, in their own words or by their token
/// @param snapshot number of the snapshot that answered
/// @param settings by which it was answered, such as the threshold
/// @param asked all that was said of the party
/// @param names by which it was asked; what is erased is looked for by these
/// @param hits what was found, best first
/// @param total how many were found, named or not
/// @param verdict null where none is given
/// @param row of the file, null where there is none
public record Question(
    String how,
    String asker,
    long snapshot,
    Map<String, Object> settings,
    Map<String, Object> asked,
    List<String> names,
    List<Hit> hits,
    long total,
    @Nullable String verdict,
    @Nullable Long row) {

  public Question {
    settings = Map.copyOf(settings);
    asked = Map.copyOf(asked);
    names = List.copyOf(names);
    hits = List.copyOf(hits);
  }

  /// Something found.
  ///
  /// @param score null where it was not found by a score
  public record Hit(String id, @Nullable Double score) {}

  /// Takes questions that were answered.
  @FunctionalInterface
  public interface Log {

    /// Keeps none.
    Log NONE = question -> {};

    void note(Question question);
  }
}
