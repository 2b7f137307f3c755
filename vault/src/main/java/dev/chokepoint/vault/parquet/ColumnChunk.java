package dev.chokepoint.vault.parquet;

/// Where one column of one row group lies in the file; what the footer says of it.
///
/// @param column name
/// @param physicalType Parquet's number of the type
/// @param values number of rows, empty ones included
/// @param uncompressedSize bytes of all pages with their headers, before compression
/// @param compressedSize the same as they lie in the file
/// @param dictionaryOffset where the dictionary page begins, -1 when there is none
/// @param dataOffset where the data page begins
record ColumnChunk(
    String column,
    int physicalType,
    int values,
    long uncompressedSize,
    long compressedSize,
    long dictionaryOffset,
    long dataOffset) {

  /// Parquet's numbers of the encodings used.
  int[] encodings() {
    return dictionaryOffset >= 0
        ? new int[] {
          ParquetTerms.ENCODING_RLE,
          ParquetTerms.ENCODING_PLAIN,
          ParquetTerms.ENCODING_RLE_DICTIONARY
        }
        : new int[] {ParquetTerms.ENCODING_RLE, ParquetTerms.ENCODING_PLAIN};
  }

  /// Where the chunk begins.
  long offset() {
    return dictionaryOffset >= 0 ? dictionaryOffset : dataOffset;
  }
}
