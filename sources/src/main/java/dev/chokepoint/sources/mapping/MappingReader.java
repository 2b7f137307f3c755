package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.sources.KnownSource;
import dev.chokepoint.sources.table.Delimiter;
import dev.chokepoint.sources.table.TableLayout;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a mapping file (YAML) and checks it whole against the model, so that a mapping that loads
/// can be applied. Everything that is not known is an error with its line and column. The format is
/// described in `docs/reference/mapping.md`.
public final class MappingReader {

  private static final String SOURCE_NAME = "[a-z0-9][a-z0-9_-]{0,63}";

  private final Model model;

  public MappingReader(Model model) {
    this.model = model;
  }

  /// Reads and checks the file.
  ///
  /// @param text of the file
  /// @param file its name, for messages
  /// @throws BadMapping with line and column
  public Mapping read(String text, String file) throws BadMapping {
    YamlMap root =
        YamlDocument.load(text, file)
            .allow(
                "chokepoint mapping",
                "layout",
                "title",
                "unverified",
                "declined",
                "source",
                "table",
                "columns",
                "recognise",
                "entities");
    YamlValue version = root.need("chokepoint mapping");
    if (version.number() != Mapping.FORMAT) {
      throw version.bad(
          "mapping format " + version.text() + "; this program reads format " + Mapping.FORMAT);
    }
    String name = root.has("layout") ? name(root.need("layout")) : "mapping";
    Map<String, List<String>> columns = columns(root);
    YamlMap source = section(root, "source");
    YamlMap table = section(root, "table");
    List<EntityRule> entities = List.of();
    if (!root.has("declined")) {
      Defaults defaults = table == null ? Defaults.PLAIN : Defaults.of(table);
      entities =
          new EntityRules(model, columns, root.has("columns"), defaults)
              .read(root.need("entities"));
    }
    return new Mapping(
        name,
        root.text("title"),
        source == null ? KnownSource.NOTHING : known(source),
        source == null ? null : grade(source.get("grade")),
        root.text("unverified"),
        root.text("declined"),
        table == null ? TableLayout.UNKNOWN : layout(table),
        table == null ? List.of() : table.texts("empty"),
        columns,
        recognise(root, columns),
        entities);
  }

  private static @Nullable YamlMap section(YamlMap root, String key) throws BadMapping {
    YamlValue value = root.get(key);
    return value == null ? null : value.map();
  }

  private static String name(YamlValue value) throws BadMapping {
    if (!value.text().matches(SOURCE_NAME)) {
      throw value.bad("a name is made of lower-case letters, digits, _ and -");
    }
    return value.text();
  }

  private static KnownSource known(YamlMap source) throws BadMapping {
    source.allow("name", "title", "publisher", "licence", "coverage", "grade");
    return new KnownSource(
        source.has("name") ? name(source.need("name")) : null,
        source.text("title"),
        source.text("publisher"),
        source.text("licence"),
        source.text("coverage"));
  }

  private static @Nullable Grade grade(@Nullable YamlValue value) throws BadMapping {
    if (value == null) {
      return null;
    }
    try {
      return Grade.parse(value.text());
    } catch (IllegalArgumentException e) {
      throw value.bad(String.valueOf(e.getMessage()));
    }
  }

  private static TableLayout layout(YamlMap table) throws BadMapping {
    table.allow(
        "delimiter", "encoding", "header row", "columns", "empty", "dates", "decimal", "thousands");
    YamlValue delimiter = table.get("delimiter");
    YamlValue encoding = table.get("encoding");
    YamlValue header = table.get("header row");
    return new TableLayout(
        encoding == null ? null : charset(encoding),
        delimiter == null ? null : delimiter(delimiter),
        header == null ? 1 : header.number(),
        table.texts("columns"));
  }

  private static Delimiter delimiter(YamlValue value) throws BadMapping {
    String word = value.text();
    return Delimiter.named(word)
        .orElseThrow(
            () -> value.bad("a delimiter is comma, tab, semicolon or pipe, not \"" + word + "\""));
  }

  private static Charset charset(YamlValue value) throws BadMapping {
    Charset charset;
    try {
      charset = Charset.forName(value.text());
    } catch (IllegalArgumentException e) {
      throw value.bad("no encoding is called \"" + value.text() + "\"");
    }
    byte[] signs = ",;|\t\"\n".getBytes(StandardCharsets.US_ASCII);
    boolean plain = charset.canEncode() && Arrays.equals(",;|\t\"\n".getBytes(charset), signs);
    if (!plain
        && !charset.equals(StandardCharsets.UTF_16LE)
        && !charset.equals(StandardCharsets.UTF_16BE)) {
      throw value.bad("tables in " + charset.name() + " cannot be read");
    }
    return charset;
  }

  private static Map<String, List<String>> columns(YamlMap root) throws BadMapping {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    YamlMap written = section(root, "columns");
    if (written != null) {
      for (Map.Entry<String, YamlValue> each : written.entries().entrySet()) {
        if (each.getKey().startsWith("@")) {
          throw each.getValue().bad("names that begin with @ are taken");
        }
        List<String> spellings = new ArrayList<>(List.of(each.getKey()));
        spellings.addAll(each.getValue().texts());
        columns.put(each.getKey(), List.copyOf(spellings));
      }
    }
    return columns;
  }

  private static List<String> recognise(YamlMap root, Map<String, List<String>> columns)
      throws BadMapping {
    YamlValue value = root.get("recognise");
    if (value == null) {
      return List.of();
    }
    for (YamlValue each : value.list()) {
      if (!columns.containsKey(each.text())) {
        throw each.bad("\"" + each.text() + "\" is not among the columns");
      }
    }
    return value.texts();
  }
}
