package dev.chokepoint.sources;

import org.jspecify.annotations.Nullable;

/// What a reader knows of the source that its files are, for instance because only one publisher
/// uses the form. Whatever the user says instead goes before it.
///
/// @param name short name to suggest, of lower-case letters, digits, `_` and `-`, such as
///   `us_ofac_sdn`; null when the files do not tell, and the name is then made from theirs
/// @param title for people; null when unknown
/// @param publisher who publishes it; null when unknown
/// @param licence under which; null when unknown or when several may apply
/// @param coverage what it covers and what it does not, in words; null when unknown
public record KnownSource(
    @Nullable String name,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String licence,
    @Nullable String coverage) {

  /// Nothing is known.
  public static final KnownSource NOTHING = new KnownSource(null, null, null, null, null);
}
