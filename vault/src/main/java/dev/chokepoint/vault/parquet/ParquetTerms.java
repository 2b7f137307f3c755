package dev.chokepoint.vault.parquet;

/// The numbers of parquet.thrift that our files use (Apache Parquet format 2.x, read 2026-11).
final class ParquetTerms {

  static final int TYPE_BOOLEAN = 0;
  static final int TYPE_BYTE_ARRAY = 6;

  static final int REQUIRED = 0;
  static final int OPTIONAL = 1;

  static final int CONVERTED_UTF8 = 0;

  static final int ENCODING_PLAIN = 0;
  static final int ENCODING_RLE = 3;
  static final int ENCODING_RLE_DICTIONARY = 8;

  static final int CODEC_GZIP = 2;

  static final int PAGE_DATA = 0;
  static final int PAGE_DICTIONARY = 2;

  private ParquetTerms() {}
}
