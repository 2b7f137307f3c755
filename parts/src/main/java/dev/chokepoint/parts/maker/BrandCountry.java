package dev.chokepoint.parts.maker;

/// The country in which a brand had its seat. Of a part, the one at its production counts, not
/// today's.
///
/// @param code ISO 3166 letters
/// @param from first year, empty when always so as far as is known
/// @param source where that stands, or `unverified`
public record BrandCountry(String code, String from, String source) {}
