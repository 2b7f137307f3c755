package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.FindDuplicates;
import java.util.Map;

/// Pairs of parties that may be one, as JSON.
public final class DuplicatesJson {

  private DuplicatesJson() {}

  public static Map<String, Object> of(FindDuplicates.Answer answer) {
    return new Members()
        .put("threshold", answer.threshold())
        .put("parties", answer.parties())
        .put("total", answer.total())
        .put("entered", answer.entered())
        .put("proposals", answer.proposals().stream().map(DuplicatesJson::proposal).toList())
        .map();
  }

  private static Map<String, Object> proposal(FindDuplicates.Proposal proposal) {
    return new Members()
        .put("left", proposal.left())
        .put("left_caption", proposal.leftCaption())
        .put("right", proposal.right())
        .put("right_caption", proposal.rightCaption())
        .put("score", proposal.score())
        .put("by_number", proposal.byNumber())
        .put("sentence", proposal.sentence().text())
        .map();
  }
}
