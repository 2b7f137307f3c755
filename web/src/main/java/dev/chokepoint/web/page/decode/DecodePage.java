package dev.chokepoint.web.page.decode;

import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a marking says.
///
/// @param trouble why it was not read; null where it was, or nothing was asked
/// @param answer null where nothing was asked or read
public record DecodePage(DecodeForm form, @Nullable String trouble, @Nullable Answer answer) {

  /// What it says.
  ///
  /// @param confidence how far that may be relied on, and why
  /// @param notMade readings that a known date forbids, and codes that are not read
  /// @param goods headings that the part may be declared under
  public record Answer(
      NameText raw,
      NameText folded,
      String confidence,
      List<Part> parts,
      List<Line> makers,
      List<Made> made,
      List<Line> notMade,
      List<Heading> goods,
      ResultTable tokens,
      List<Said> remarks,
      List<String> notUnderstood) {
    public Answer {
      parts = List.copyOf(parts);
      makers = List.copyOf(makers);
      made = List.copyOf(made);
      notMade = List.copyOf(notMade);
      goods = List.copyOf(goods);
      remarks = List.copyOf(remarks);
      notUnderstood = List.copyOf(notUnderstood);
    }
  }

  /// A part that it may be.
  ///
  /// @param device without package and the like; null where the number is that
  /// @param level how much of a number is told
  /// @param what such a part is; empty where no rule says
  /// @param how it was read, and why
  /// @param trace address that traces it
  public record Part(
      String number,
      @Nullable String device,
      String level,
      String what,
      String how,
      Said source,
      String trace) {}

  /// A sentence and where it stands.
  ///
  /// @param source empty where there is none
  public record Line(Said said, Said source) {}

  /// When it may have been made.
  ///
  /// @param text of the marking from which that is read
  /// @param doubts words on how far the rule is to be trusted; empty where it stands in its source
  public record Made(
      String days, String text, List<String> doubts, Said rule, String ruleId, Said source) {
    public Made {
      doubts = List.copyOf(doubts);
    }
  }

  /// A heading that goods of that kind may be declared under.
  ///
  /// @param note what decides between headings; empty where nothing does
  /// @param listed its place in the Common High Priority List, or that it has none
  /// @param earlier codes that it had; empty where it had no other
  public record Heading(String code, String kind, String note, String listed, String earlier) {}
}
