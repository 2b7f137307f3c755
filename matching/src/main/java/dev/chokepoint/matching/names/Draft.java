package dev.chokepoint.matching.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A token while its role is being found.
final class Draft {

  final Word word;
  final String latin;
  final List<String> others;
  TokenRole role;
  @Nullable String canonical;
  List<String> groups = List.of();
  double commonness;

  Draft(Word word, String latin, List<String> others, TokenRole role, @Nullable String canonical) {
    this.word = word;
    this.latin = latin;
    this.others = others;
    this.role = role;
    this.canonical = canonical;
  }

  boolean isName() {
    return role == TokenRole.NAME;
  }

  NameToken token() {
    return new NameToken(
        word.surface(),
        latin,
        others,
        role,
        canonical,
        groups,
        commonness,
        word.script(),
        word.from(),
        word.to());
  }
}
