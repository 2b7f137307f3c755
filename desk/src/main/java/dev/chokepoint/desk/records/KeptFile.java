package dev.chokepoint.desk.records;

/// A file that is kept with the records.
///
/// @param name without folders
/// @param size in bytes
/// @param sha256 in lower-case hexadecimal
public record KeptFile(String name, long size, String sha256) {}
