package dev.chokepoint.web.page.cases;

import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case: outline, narrative, what is pinned, open questions.
///
/// @param changed what says something else now than when it was pinned
/// @param said what was just entered; null where nothing was
/// @param match address of the match from which it was pinned; null for none
public record CasePage(
    String id,
    String title,
    String tlp,
    @Nullable String handling,
    String owner,
    String opened,
    List<Part> narrative,
    List<Thing> pinned,
    List<Changed> changed,
    String by,
    @Nullable String said,
    @Nullable String match) {

  /// Notes of one section, in order.
  ///
  /// @param section such as `summary`
  public record Part(String section, List<Note> notes) {}

  /// A pin that changed.
  ///
  /// @param number of the pin
  /// @param anchor where it stands on the page
  /// @param updatable whether there is anything to pin now
  public record Changed(long number, String anchor, String sentence, boolean updatable) {}

  /// Words of a person.
  ///
  /// @param paragraphs each of words and citations
  public record Note(String anchor, List<List<Piece>> paragraphs, String who) {}

  /// Words, or what they cite.
  ///
  /// @param href where on the page the pin stands that is cited; null for words
  public record Piece(String text, @Nullable String href) {}

  /// Something pinned with its data as they stood then.
  ///
  /// @param kind such as `entity`
  /// @param href to what it shows now; null where there is no such page
  /// @param facts some of what it says
  /// @param pin where it is pinned to another case; null where it is no file
  /// @param cited how a note cites it
  public record Thing(
      String anchor,
      String kind,
      NameText title,
      @Nullable String href,
      List<Fact> facts,
      @Nullable String pin,
      String who,
      @Nullable String remark,
      String cited) {}

  /// A line of what is pinned.
  public record Fact(String label, NameText value) {}

  public CasePage {
    narrative = List.copyOf(narrative);
    pinned = List.copyOf(pinned);
    changed = List.copyOf(changed);
  }
}
