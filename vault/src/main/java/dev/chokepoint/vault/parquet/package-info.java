/// Statements as Parquet files: a small writer of our own, and a reader over hardwood.
///
/// The form is Apache Parquet 2.x (parquet.thrift and Encodings.md, read 2026-11): flat columns,
/// version 1 data pages, GZIP, so that neither side needs a native library.
@NullMarked
package dev.chokepoint.vault.parquet;

import org.jspecify.annotations.NullMarked;
