package dev.chokepoint.web.page.part;

import java.util.List;

/// The answer in words: what is known of a thing, on what basis and since when. Made of statements,
/// never written by hand.
///
/// @param sentence whole, with its dates
/// @param marks what it rests on
public record StatusSentence(Status status, String sentence, List<SourceMark> marks) {

  public StatusSentence {
    marks = List.copyOf(marks);
  }
}
