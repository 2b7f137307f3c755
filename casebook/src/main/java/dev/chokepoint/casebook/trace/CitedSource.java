package dev.chokepoint.casebook.trace;

import org.jspecify.annotations.Nullable;

/// A document behind an answer, or a dataset that speaks for itself.
///
/// @param number as cited
/// @param id of the document entity
/// @param title in words
/// @param publisher who put it out; null when unknown
/// @param published when; null when unknown
/// @param url where it can be read; null when not known
/// @param reliability Admiralty letter; `F` where nobody judged
/// @param restsOn the origin it rests on; sources of one origin do not corroborate each other
public record CitedSource(
    int number,
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    String reliability,
    @Nullable String restsOn) {}
