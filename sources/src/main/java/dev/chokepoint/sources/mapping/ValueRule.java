package dev.chokepoint.sources.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one property's values are made of a row.
///
/// @param property name of the property
/// @param origin where the text comes from
/// @param split texts that stand between values of one cell; empty when a cell is one value
/// @param form what each text is read as
/// @param when only in rows where this holds; null for all
public record ValueRule(
    String property, Origin origin, List<String> split, ValueForm form, @Nullable Condition when) {

  /// Where a text comes from.
  sealed interface Origin {

    /// Columns whose cells go into it.
    List<String> columns();

    /// One cell.
    record Column(String name) implements Origin {
      @Override
      public List<String> columns() {
        return List.of(name);
      }
    }

    /// The mapping's own word.
    record Constant(String text) implements Origin {
      @Override
      public List<String> columns() {
        return List.of();
      }
    }

    /// The filled ones of several cells, with a text between.
    record Joined(List<String> columns, String with) implements Origin {}

    /// Cells in a text; nothing where one of them is empty.
    record Filled(Template template) implements Origin {
      @Override
      public List<String> columns() {
        return template.columns();
      }
    }

    /// Another entity of the row.
    record Reference(String entity) implements Origin {
      @Override
      public List<String> columns() {
        return List.of();
      }
    }
  }
}
