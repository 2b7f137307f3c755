package dev.chokepoint.web.page.entity;

import dev.chokepoint.web.page.part.ChartCard;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.StatusSentence;
import dev.chokepoint.web.page.told.Endnotes;
import dev.chokepoint.web.page.told.Facts;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that is stated about one thing.
///
/// @param kind what it is, in words
/// @param where countries and numbers that tell it from others of its name
/// @param sentences the answer in words; none for what nobody would list
/// @param aliases other names
/// @param one why several records are one; null where there is one record
/// @param sections only those that hold something
/// @param ways what can be done next
/// @param asOf the day whose knowledge is shown; null for today's
public record EntityPage(
    String id,
    NameText caption,
    String kind,
    List<String> where,
    List<StatusSentence> sentences,
    List<NameText> aliases,
    @Nullable One one,
    List<Facts.Fact> facts,
    List<Rule> ownership,
    List<Section> sections,
    List<Way> ways,
    List<Endnotes.Note> notes,
    @Nullable String asOf,
    String statements) {

  /// Records that are shown as one, and the numbers that they share.
  public record One(String sentence, List<String> records, List<String> grounds) {
    public One {
      records = List.copyOf(records);
      grounds = List.copyOf(grounds);
    }
  }

  /// What one ownership rule makes of it.
  public record Rule(String name, String sentence, String href) {}

  /// A part of the page.
  ///
  /// @param id of the part, to jump to
  /// @param charts pictures of its rows
  /// @param note what else is to be said; null where nothing is
  public record Section(
      String id,
      String title,
      long count,
      List<ChartCard> charts,
      ResultTable table,
      @Nullable String note) {
    public Section {
      charts = List.copyOf(charts);
    }
  }

  /// A link to what can be done.
  ///
  /// @param key that presses it; null for none
  public record Way(String label, String href, @Nullable String key) {

    public Way(String label, String href) {
      this(label, href, null);
    }
  }

  public EntityPage {
    where = List.copyOf(where);
    sentences = List.copyOf(sentences);
    aliases = List.copyOf(aliases);
    facts = List.copyOf(facts);
    ownership = List.copyOf(ownership);
    sections = List.copyOf(sections);
    ways = List.copyOf(ways);
    notes = List.copyOf(notes);
  }
}
