package dev.chokepoint.web.page.told;

import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.part.SourceMark;
import dev.chokepoint.web.page.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Numbers the sources of a page in the order in which they are first cited. A mark leads to the
/// statements behind its value, the number says whose they are, and the list of numbers stands at
/// the end of the page, where it is printed.
public final class Endnotes {

  private final Words words;
  private final UnaryOperator<String> captions;
  private final Map<String, Note> notes = new LinkedHashMap<>();

  /// A source that was cited.
  ///
  /// @param title what to call the document or the list
  /// @param href its page
  public record Note(int number, String title, String href) {}

  /// @param captions what to call a document or a source, by id or name
  public Endnotes(Words words, UnaryOperator<String> captions) {
    this.words = words;
    this.captions = captions;
  }

  /// Marks of a value, one a source.
  ///
  /// @param what the property in words
  public List<SourceMark> marks(Collection<Statement> statements, String what) {
    Map<Integer, SourceMark> marks = new LinkedHashMap<>();
    for (Statement statement : statements) {
      int number = number(statement);
      marks.computeIfAbsent(
          number,
          n ->
              new SourceMark(
                  Integer.toString(n),
                  evidence(statement).toString(),
                  words.say("evidence.mark", what)));
    }
    return List.copyOf(marks.values());
  }

  /// The page of what stands behind a value of a property.
  public static PageUrl evidence(Statement statement) {
    return PageUrl.of("evidence")
        .with("entity", statement.canonicalId())
        .with("prop", statement.property())
        .with("value", statement.value());
  }

  private int number(Statement statement) {
    String document = statement.provenance().statedBy();
    String id = document == null ? statement.dataset() : document;
    return notes
        .computeIfAbsent(
            id,
            unseen ->
                new Note(
                    notes.size() + 1,
                    captions.apply(id),
                    (document == null ? PageUrl.of("sources", id) : PageUrl.of("entities", id))
                        .toString()))
        .number();
  }

  /// All that were cited so far, by number.
  public List<Note> all() {
    return new ArrayList<>(notes.values());
  }
}
