package dev.chokepoint.web.entity;

import java.util.List;
import java.util.Set;

/// The topics that make an entity a target in FollowTheMoney's sense: a reason to look.
///
/// Source: FollowTheMoney 4.x, `types/topic.py`, RISKS, read August 2026.
final class Risks {

  private static final Set<String> TOPICS =
      Set.of(
          "corp.disqual",
          "crime",
          "crime.boss",
          "crime.fin",
          "crime.fraud",
          "crime.terror",
          "crime.theft",
          "crime.traffick",
          "crime.war",
          "debarment",
          "export.control",
          "export.control.linked",
          "export.risk",
          "invest.risk",
          "invest.ban",
          "poi",
          "mare.detained",
          "mare.shadow",
          "reg.action",
          "reg.warn",
          "role.oligarch",
          "role.pep",
          "role.rca",
          "sanction",
          "sanction.control",
          "sanction.counter",
          "sanction.linked",
          "wanted");

  private Risks() {}

  static boolean any(List<String> topics) {
    return topics.stream().anyMatch(TOPICS::contains);
  }
}
