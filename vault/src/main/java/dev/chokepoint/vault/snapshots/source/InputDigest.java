package dev.chokepoint.vault.snapshots.source;

/// One file that a version was read from.
///
/// @param name as the user knows it, without folders
/// @param sha256 of its bytes as they lay on the disk, lower-case hexadecimal
/// @param size in bytes
public record InputDigest(String name, String sha256, long size) {}
