package dev.chokepoint.sources.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// How an entity's id is made of its row.
public sealed interface KeyRule {

  /// Pseudo-column: all cells of the row, so that rows that are alike in every cell are one.
  String WHOLE_ROW = "@row";

  /// Pseudo-column: file and line, so that every row is one of its own, and another one when the
  /// file changes above it.
  String LINE = "@line";

  /// The id; empty when the cells that make it are empty.
  Optional<String> id(Cells cells, String dataset);

  /// Columns that the key may be made of.
  List<String> columns();

  /// An id written out with columns in it.
  record Written(Template template) implements KeyRule {

    @Override
    public Optional<String> id(Cells cells, String dataset) {
      return template.text(cells);
    }

    @Override
    public List<String> columns() {
      return template.columns();
    }
  }

  /// A digest of cells and of the dataset's name, so that nothing is taken for the same across
  /// sources. The first alternative whose first cell is filled is taken.
  ///
  /// @param kind stands before the digest; entities of one kind with equal cells are one, whatever
  ///   their part in the row
  record Digested(String kind, List<Alternative> alternatives) implements KeyRule {

    private static final HexFormat HEX = HexFormat.of();

    /// @param label tells an alternative from the others: a number is not a name
    /// @param columns the first must be filled, the others may be empty
    record Alternative(String label, List<String> columns) {}

    @Override
    public Optional<String> id(Cells cells, String dataset) {
      for (Alternative each : alternatives) {
        if (!part(cells, each.columns().getFirst()).isEmpty()) {
          return Optional.of(kind + "-" + digest(cells, dataset, each));
        }
      }
      return Optional.empty();
    }

    private String digest(Cells cells, String dataset, Alternative alternative) {
      StringBuilder key = new StringBuilder();
      add(key, dataset);
      add(key, alternative.label());
      alternative.columns().forEach(column -> add(key, part(cells, column)));
      return HEX.formatHex(sha1().digest(key.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// Lengths keep `a` `bc` from `ab` `c`.
    private static void add(StringBuilder key, String part) {
      key.append(part.length()).append(':').append(part);
    }

    private static String part(Cells cells, String column) {
      return switch (column) {
        case WHOLE_ROW -> String.join("\u0000", cells.row().cells());
        case LINE -> cells.row().file() + "\u0000" + cells.row().line();
        default -> cells.text(column);
      };
    }

    private static MessageDigest sha1() {
      try {
        return MessageDigest.getInstance("SHA-1");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-1", e);
      }
    }

    @Override
    public List<String> columns() {
      return alternatives.stream()
          .flatMap(each -> each.columns().stream())
          .filter(column -> !column.startsWith("@"))
          .distinct()
          .toList();
    }
  }
}
