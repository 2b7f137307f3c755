package dev.chokepoint.casebook.casefile;

import org.jspecify.annotations.Nullable;

/// A document that bears out something pinned, as it was known then.
///
/// @param id of the document entity, or the name of a dataset that speaks for itself
/// @param title in words
/// @param publisher who put it out; null when unknown
/// @param published when, or when it was fetched; null when unknown
/// @param url where it can be read; null when not known
/// @param reliability Admiralty letter; null where nobody judged it
/// @param restsOn the origin it rests on; documents of one origin do not corroborate each other
public record Document(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    @Nullable String reliability,
    @Nullable String restsOn) {}
