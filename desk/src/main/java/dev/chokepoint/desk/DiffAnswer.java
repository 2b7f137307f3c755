package dev.chokepoint.desk;

import dev.chokepoint.evidence.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What two versions of a source say differently.
///
/// @param source name of the source
/// @param from number of the older version
/// @param to number of the newer version
/// @param added statements that only the newer makes
/// @param removed statements that only the older makes
/// @param changed properties where one value went and another came
/// @param differences the first ones, by entity
public record DiffAnswer(
    String source,
    long from,
    long to,
    long added,
    long removed,
    long changed,
    List<Difference> differences) {

  /// One difference; at least one side is there.
  public record Difference(@Nullable Statement before, @Nullable Statement after) {}

  public DiffAnswer {
    differences = List.copyOf(differences);
  }
}
