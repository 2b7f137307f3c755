package dev.chokepoint.parts.maker;

import java.util.List;

/// All that one maker's file says.
///
/// @param maker who
/// @param parts how its numbers are built
/// @param marks how they are shortened on packages
/// @param suffixes ends to peel, longest first
/// @param tokens what other tokens are
/// @param introductions when devices were first sold
public record MakerRules(
    Maker maker,
    List<PartRule> parts,
    List<MarkRule> marks,
    List<Suffix> suffixes,
    List<TokenRule> tokens,
    List<Introduction> introductions) {

  /// The source of what was put down from memory and checked by nobody.
  public static final String UNVERIFIED = "unverified";

  public MakerRules {
    parts = List.copyOf(parts);
    marks = List.copyOf(marks);
    suffixes = List.copyOf(suffixes);
    tokens = List.copyOf(tokens);
    introductions = List.copyOf(introductions);
  }
}
