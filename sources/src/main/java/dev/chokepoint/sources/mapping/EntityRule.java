package dev.chokepoint.sources.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entity that each row may make.
///
/// @param name in the mapping
/// @param schema name of its schema
/// @param key how its id is made
/// @param when only in rows where this holds; null for all
public record EntityRule(
    String name, String schema, KeyRule key, @Nullable Condition when, List<ValueRule> values) {

  public EntityRule {
    values = List.copyOf(values);
  }
}
