package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One [Provenance] as a compact JSON object:
/// `{"grade":"B2","basis":"DERIVED","statedBy":ID,"locators":[{"file","line","column","element",
/// "page","from","to"}]}`.
///
/// Members that say nothing are left out: no `grade`, `basis` that is `STATED`, no `statedBy`, no
/// locators; in a locator all but `file` may be missing. [Provenance#NONE] is the empty text.
/// Members of no provenance are ignored on reading, so that later versions may add some.
public final class ProvenanceJson {

  private ProvenanceJson() {}

  /// Writes a provenance; the empty text for [Provenance#NONE].
  public static String toText(Provenance provenance) {
    if (provenance.equals(Provenance.NONE)) {
      return "";
    }
    StringBuilder out = new StringBuilder(96).append('{');
    append(out, provenance);
    return out.append('}').toString();
  }

  /// Reads what [#toText] wrote.
  ///
  /// @throws IllegalArgumentException if the text is no provenance
  public static Provenance parse(String text) {
    if (text.isEmpty()) {
      return Provenance.NONE;
    }
    try (JsonParser parser = JsonStreams.parser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("a provenance is a JSON object, not " + text);
      }
      Members members = new Members();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        members.take(name, parser);
      }
      return members.provenance();
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a provenance: " + Excerpt.of(text), e);
    }
  }

  /// Appends the members, separated by commas, without braces.
  static void append(StringBuilder out, Provenance provenance) {
    int start = out.length();
    if (provenance.grade() != null) {
      out.append("\"grade\":\"").append(provenance.grade()).append('"');
    }
    if (provenance.basis() != Basis.STATED) {
      comma(out, start).append("\"basis\":\"").append(provenance.basis().name()).append('"');
    }
    text(out, start, "statedBy", provenance.statedBy());
    if (!provenance.locators().isEmpty()) {
      comma(out, start).append("\"locators\":[");
      int first = out.length();
      for (Locator locator : provenance.locators()) {
        append(comma(out, first), locator);
      }
      out.append(']');
    }
  }

  private static void append(StringBuilder out, Locator locator) {
    out.append('{');
    int start = out.length();
    text(out, start, "file", locator.file());
    number(out, start, "line", locator.line());
    text(out, start, "column", locator.column());
    text(out, start, "element", locator.element());
    number(out, start, "page", locator.page());
    Locator.Span span = locator.span();
    if (span != null) {
      out.append(",\"from\":").append(span.from()).append(",\"to\":").append(span.to());
    }
    out.append('}');
  }

  private static void text(StringBuilder out, int start, String name, @Nullable String value) {
    if (value != null) {
      comma(out, start).append('"').append(name).append("\":");
      JsonText.quote(out, value);
    }
  }

  private static void number(StringBuilder out, int start, String name, long value) {
    if (value > 0) {
      comma(out, start).append('"').append(name).append("\":").append(value);
    }
  }

  private static StringBuilder comma(StringBuilder out, int start) {
    return out.length() > start ? out.append(',') : out;
  }

  /// Collects the members of a provenance as a parser meets them.
  static final class Members {

    private @Nullable Grade grade;
    private Basis basis = Basis.STATED;
    private @Nullable String statedBy;
    private List<Locator> locators = List.of();

    /// Takes one member, at whose value the parser stands, or steps over it.
    ///
    /// @throws IllegalArgumentException if the value is none of the member's
    void take(String name, JsonParser parser) {
      switch (name) {
        case "grade" -> grade = Grade.parse(text(parser));
        case "basis" -> basis = Basis.valueOf(text(parser));
        case "statedBy" -> statedBy = text(parser);
        case "locators" -> locators = locators(parser);
        default -> parser.skipChildren();
      }
    }

    Provenance provenance() {
      Provenance provenance = new Provenance(grade, basis, statedBy, locators);
      return provenance.equals(Provenance.NONE) ? Provenance.NONE : provenance;
    }

    private static List<Locator> locators(JsonParser parser) {
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        throw new IllegalArgumentException("locators are a JSON array");
      }
      List<Locator> locators = new ArrayList<>(1);
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        locators.add(locator(parser));
      }
      if (parser.currentToken() != JsonToken.END_ARRAY) {
        throw new IllegalArgumentException("a locator is a JSON object");
      }
      return locators;
    }

    private static Locator locator(JsonParser parser) {
      String file = "";
      long line = 0;
      @Nullable String column = null;
      @Nullable String element = null;
      int page = 0;
      int from = -1;
      int to = -1;
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        switch (name) {
          case "file" -> file = text(parser);
          case "line" -> line = parser.getLongValue();
          case "column" -> column = text(parser);
          case "element" -> element = text(parser);
          case "page" -> page = parser.getIntValue();
          case "from" -> from = parser.getIntValue();
          case "to" -> to = parser.getIntValue();
          default -> parser.skipChildren();
        }
      }
      Locator.Span span = from < 0 ? null : new Locator.Span(from, to);
      return new Locator(file, line, column, element, page, span);
    }

    private static String text(JsonParser parser) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        throw new IllegalArgumentException(
            "the member \"" + parser.currentName() + "\" of a provenance is not text");
      }
      return parser.getString();
    }
  }
}
