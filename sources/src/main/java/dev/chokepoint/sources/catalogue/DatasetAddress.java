package dev.chokepoint.sources.catalogue;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where OpenSanctions, or whoever publishes as it does, says of which version a dataset is and how
/// one comes to it from the version before.
///
/// @param index the dataset's own `index.json`, or one of many datasets
/// @param name of the dataset in an index of many; null where the index is its own
/// @param deltas the index of its deltas; null takes the one that `index` names, if any
public record DatasetAddress(URI index, @Nullable String name, @Nullable URI deltas) {}
