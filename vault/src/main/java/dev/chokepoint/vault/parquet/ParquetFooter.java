package dev.chokepoint.vault.parquet;

import java.util.ArrayList;
import java.util.List;

/// The footer of a statements file: schema, row groups, where every column lies.
final class ParquetFooter {

  private static final int FORMAT_VERSION = 2;

  private final CompactThrift out = new CompactThrift();

  private record SchemaElement(String name, int type, int repetition) {}

  static byte[] of(List<List<ColumnChunk>> groups) {
    return new ParquetFooter().write(groups);
  }

  private byte[] write(List<List<ColumnChunk>> groups) {
    List<SchemaElement> columns = columns();
    List<Object> schema = new ArrayList<>();
    schema.add(columns.size());
    schema.addAll(columns);
    out.i32(1, FORMAT_VERSION);
    out.structs(2, schema, this::schemaElement);
    out.i64(3, groups.stream().mapToLong(ParquetFooter::rows).sum());
    out.structs(4, groups, this::rowGroup);
    out.text(6, "chokepoint");
    return out.finish();
  }

  private static List<SchemaElement> columns() {
    List<SchemaElement> columns = new ArrayList<>();
    for (StatementColumn column : StatementColumn.values()) {
      int repetition = column.required() ? ParquetTerms.REQUIRED : ParquetTerms.OPTIONAL;
      columns.add(new SchemaElement(column.title(), ParquetTerms.TYPE_BYTE_ARRAY, repetition));
    }
    columns.add(
        new SchemaElement(
            StatementColumn.EXTERNAL, ParquetTerms.TYPE_BOOLEAN, ParquetTerms.REQUIRED));
    return columns;
  }

  /// The root is given as its number of columns.
  private void schemaElement(Object element) {
    if (element instanceof SchemaElement(String name, int type, int repetition)) {
      out.i32(1, type).i32(3, repetition).text(4, name);
      if (type == ParquetTerms.TYPE_BYTE_ARRAY) {
        out.i32(6, ParquetTerms.CONVERTED_UTF8);
        out.struct(10, () -> out.struct(1, () -> {}));
      }
    } else {
      out.text(4, "statement").i32(5, (Integer) element);
    }
  }

  private void rowGroup(List<ColumnChunk> chunks) {
    out.structs(1, chunks, this::columnChunk);
    out.i64(2, chunks.stream().mapToLong(ColumnChunk::uncompressedSize).sum());
    out.i64(3, rows(chunks));
  }

  private void columnChunk(ColumnChunk chunk) {
    out.i64(2, chunk.offset());
    out.struct(3, () -> metaData(chunk));
  }

  private void metaData(ColumnChunk chunk) {
    out.i32(1, chunk.physicalType())
        .i32s(2, chunk.encodings())
        .texts(3, chunk.column())
        .i32(4, ParquetTerms.CODEC_GZIP)
        .i64(5, chunk.values())
        .i64(6, chunk.uncompressedSize())
        .i64(7, chunk.compressedSize())
        .i64(9, chunk.dataOffset());
    if (chunk.dictionaryOffset() >= 0) {
      out.i64(11, chunk.dictionaryOffset());
    }
  }

  private static long rows(List<ColumnChunk> chunks) {
    return chunks.getFirst().values();
  }
}
