package dev.chokepoint.web.page.words;

import java.util.Set;

/// The sentences that stand in the tables of a room and are said from there.
final class TableSentences {

  private TableSentences() {}

  static Set<String> of(String room) {
    return switch (room) {
      default -> Set.of();
    };
  }
}
