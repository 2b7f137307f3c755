package dev.chokepoint.web.page.evidence;

import dev.chokepoint.web.page.part.Evidence;
import java.util.List;

/// What one value or one step rests on.
///
/// @param evidence one a property that is spoken of, at least one
public record EvidencePage(List<Evidence> evidence, String title) {

  public EvidencePage {
    evidence = List.copyOf(evidence);
  }
}
