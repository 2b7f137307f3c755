package dev.chokepoint.web.page.words;

import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.desk.records.NewDecision;
import dev.chokepoint.screening.flags.RedFlags;
import dev.chokepoint.screening.policy.PolicyReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentences that stand in the tables of a room and are said from there.
final class TableSentences {

  private TableSentences() {}

  static Set<String> of(String room) {
    return switch (room) {
      case "screening" -> Set.of(new PolicyReader(RedFlags.bundled()).bundled().note().text());
      case "desk" ->
          Stream.of(NewDecision.SAYINGS, NewDecision.REASONS)
              .flatMap(List::stream)
              .collect(Collectors.toSet());
      case "web" -> Stream.of(Role.values()).map(Role::word).collect(Collectors.toSet());
      default -> Set.of();
    };
  }
}
