package dev.chokepoint.vault.parquet;

import dev.chokepoint.evidence.statement.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Turns the statements of one row group into column chunks.
final class RowGroup {

  /// Beyond this many distinct values a dictionary no longer pays.
  private static final int LARGEST_DICTIONARY = 1 << 15;

  private final List<Statement> rows;
  private final PageWriter pages;

  RowGroup(List<Statement> rows, PageWriter pages) {
    this.rows = rows;
    this.pages = pages;
  }

  /// Writes every column; the chunks are in file order.
  List<ColumnChunk> write() throws IOException {
    List<ColumnChunk> chunks = new ArrayList<>();
    for (StatementColumn column : StatementColumn.values()) {
      chunks.add(text(column));
    }
    chunks.add(external());
    return chunks;
  }

  private ColumnChunk text(StatementColumn column) throws IOException {
    @Nullable String[] values = new @Nullable String[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = column.of(rows.get(i));
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    if (!column.required()) {
      definitionLevels(values, content);
    }
    Map<String, Integer> dictionary = column.repetitive() ? dictionary(values) : Map.of();
    return dictionary.isEmpty()
        ? plain(column, values, content)
        : indexed(column, values, dictionary, content);
  }

  private ColumnChunk plain(
      StatementColumn column, @Nullable String[] values, ByteArrayOutputStream content)
      throws IOException {
    for (String value : values) {
      if (value != null) {
        text(value, content);
      }
    }
    long start = pages.position();
    long size = pages.data(content.toByteArray(), values.length, ParquetTerms.ENCODING_PLAIN);
    return chunk(column.title(), size, -1, start);
  }

  private ColumnChunk indexed(
      StatementColumn column,
      @Nullable String[] values,
      Map<String, Integer> dictionary,
      ByteArrayOutputStream content)
      throws IOException {
    ByteArrayOutputStream distinct = new ByteArrayOutputStream();
    dictionary.keySet().forEach(value -> text(value, distinct));
    long start = pages.position();
    long size = pages.dictionary(distinct.toByteArray(), dictionary.size());
    int width = Math.max(1, 32 - Integer.numberOfLeadingZeros(dictionary.size() - 1));
    content.write(width);
    int[] indexes =
        Arrays.stream(values)
            .filter(Objects::nonNull)
            .mapToInt(value -> dictionary.getOrDefault(value, -1))
            .toArray();
    HybridRuns.write(indexes, width, content);
    long dataStart = pages.position();
    size += pages.data(content.toByteArray(), values.length, ParquetTerms.ENCODING_RLE_DICTIONARY);
    return chunk(column.title(), size, start, dataStart);
  }

  private ColumnChunk chunk(String name, long size, long dictionaryStart, long dataStart) {
    long start = dictionaryStart >= 0 ? dictionaryStart : dataStart;
    return new ColumnChunk(
        name,
        ParquetTerms.TYPE_BYTE_ARRAY,
        rows.size(),
        size,
        pages.position() - start,
        dictionaryStart,
        dataStart);
  }

  private ColumnChunk external() throws IOException {
    byte[] bits = new byte[(rows.size() + 7) / 8];
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).external()) {
        bits[i >> 3] |= (byte) (1 << (i & 7));
      }
    }
    long start = pages.position();
    long size = pages.data(bits, rows.size(), ParquetTerms.ENCODING_PLAIN);
    return new ColumnChunk(
        StatementColumn.EXTERNAL,
        ParquetTerms.TYPE_BOOLEAN,
        rows.size(),
        size,
        pages.position() - start,
        -1,
        start);
  }

  /// Distinct values in the order met; empty when there are none, or too many.
  private static Map<String, Integer> dictionary(@Nullable String[] values) {
    Map<String, Integer> dictionary = new LinkedHashMap<>();
    for (String value : values) {
      if (value != null) {
        dictionary.putIfAbsent(value, dictionary.size());
        if (dictionary.size() > LARGEST_DICTIONARY) {
          return Map.of();
        }
      }
    }
    return dictionary;
  }

  private static void definitionLevels(@Nullable String[] values, ByteArrayOutputStream out) {
    int[] levels = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      levels[i] = values[i] == null ? 0 : 1;
    }
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    HybridRuns.write(levels, 1, encoded);
    littleEndian(encoded.size(), out);
    out.writeBytes(encoded.toByteArray());
  }

  private static void text(String value, ByteArrayOutputStream out) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    littleEndian(utf8.length, out);
    out.writeBytes(utf8);
  }

  private static void littleEndian(int value, ByteArrayOutputStream out) {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(value >>> shift);
    }
  }
}
