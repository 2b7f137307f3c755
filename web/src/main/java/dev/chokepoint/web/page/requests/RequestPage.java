package dev.chokepoint.web.page.requests;

import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A trace request and what came of it.
///
/// @param number of its first entry
/// @param item the recovered item it is about; null where it is about none
/// @param outcome how it stands, in words
/// @param outcomes how it can stand, by the words that the record keeps
/// @param pin where its first entry is pinned to a case
/// @param thing page of the request as a thing, with who entered each value
public record RequestPage(
    String id,
    long number,
    NameText addressee,
    NameText question,
    @Nullable String item,
    String sent,
    String who,
    String outcome,
    List<Answer> answers,
    List<String> outcomes,
    String by,
    String pin,
    String thing) {

  /// What came of it, an entry of the records.
  ///
  /// @param next search for whom the holder names as the next one; null where nobody is named
  public record Answer(
      long number,
      String outcome,
      NameText text,
      NameText soldTo,
      @Nullable String next,
      String date,
      String who) {}

  public RequestPage {
    answers = List.copyOf(answers);
    outcomes = List.copyOf(outcomes);
  }
}
