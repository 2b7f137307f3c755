package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.table.TableLayout;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A mapping file, read and checked: what a table's columns mean.
///
/// @param name of the layout
/// @param title what tables of the layout are, for people
/// @param source what is known of the source
/// @param grade of every statement; null when nobody graded the source
/// @param unverified why the layout's spellings are not confirmed against a file; null when they
///   are
/// @param declined why tables of this layout are recognised and not read; null when they are read
/// @param layout how the table is written
/// @param nothing texts that stand for an empty cell
/// @param columns names of the columns as the rules use them, each with the spellings that a header
///   may have
/// @param recognise columns that a header must have to be told as this layout; empty when it is
///   never told by itself
/// @param entities what each row makes; the first is what the row is about
public record Mapping(
    String name,
    @Nullable String title,
    KnownSource source,
    @Nullable Grade grade,
    @Nullable String unverified,
    @Nullable String declined,
    TableLayout layout,
    List<String> nothing,
    Map<String, List<String>> columns,
    List<String> recognise,
    List<EntityRule> entities) {

  /// Version of the format of mapping files.
  public static final int FORMAT = 1;

  public Mapping {
    nothing = List.copyOf(nothing);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    recognise = List.copyOf(recognise);
    entities = List.copyOf(entities);
  }
}
