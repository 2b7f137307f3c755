package dev.chokepoint.desk.orders;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An order file to screen.
///
/// @param map a mapping file, null to use the proposed mapping
/// @param policy a policy file, null for the one that ships
/// @param since number of an older snapshot that is still kept: then only what changed is reported;
///   null to report all
/// @param day on which measures are asked for
public record OrderRequest(
    Path file, @Nullable Path map, @Nullable Path policy, @Nullable Long since, LocalDate day) {}
