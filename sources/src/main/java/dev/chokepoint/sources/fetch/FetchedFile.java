package dev.chokepoint.sources.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file as it was fetched last, and what its server said of it.
///
/// @param name in the folder
/// @param address that it came from, before redirects
/// @param etag as the server gave it; null when it gave none
/// @param lastModified as the server wrote it; null when it did not
/// @param sha256 of its bytes, lower-case hexadecimal
/// @param size in bytes
/// @param fetched when it came
/// @param edition the publisher's version of it, as OpenSanctions numbers datasets; only where its
///   published checksum, or deltas that fit, say that it is of that version; else null
public record FetchedFile(
    String name,
    String address,
    @Nullable String etag,
    @Nullable String lastModified,
    String sha256,
    long size,
    Instant fetched,
    @Nullable String edition) {}
