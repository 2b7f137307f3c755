package dev.chokepoint.casebook;

import dev.chokepoint.casebook.facts.CitedDocuments;
import dev.chokepoint.casebook.facts.FactTable;
import dev.chokepoint.casebook.training.TrainingCase;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.StatementSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.jr.ob.JSON;

/// A case that ships with Chokepoint: public facts as data files, each with source, date and grade.
///
/// The folder of a case holds `case.json` (this record), `sources.csv` (the documents that say
/// something, see [CitedDocuments]) and tables of facts (see [FactTable]). Those of the training
/// case are made by its generator.
///
/// @param id name of the case, and of the source it is imported as
/// @param title for people
/// @param edition the day up to which its facts were gathered; the day on which facts without a
///   date of their own count as learned
/// @param traced ids of the components whose traces are told, the lead component first
/// @param owned ids of parties whose owners are worked out, in order
/// @param tables names of the fact tables, in the order they are read
public record SampleCase(
    String id,
    String title,
    LocalDate edition,
    List<String> traced,
    List<String> owned,
    List<String> tables) {

  private static final String SOURCES = "sources.csv";
  private static final String TRAINING = "training";

  /// The tables of the training case are made, and only once somebody reads one.
  private static final class Made {
    private static final TrainingCase CASE = TrainingCase.of(TrainingCase.SEED);
  }

  public SampleCase {
    traced = List.copyOf(traced);
    owned = List.copyOf(owned);
    tables = List.copyOf(tables);
  }

  /// The Geran-2 / Alabuga case.
  public static SampleCase geran2() {
    return read("geran2");
  }

  /// The fictional training case. Nothing in it exists.
  public static SampleCase training() {
    return read(TRAINING);
  }

  /// All sample cases, in the order in which they are offered.
  public static List<SampleCase> all() {
    return List.of(geran2(), training());
  }

  private static SampleCase read(String folder) {
    try (InputStream in = resource(folder, "case.json")) {
      Map<String, Object> json = JSON.std.mapFrom(in);
      return new SampleCase(
          text(json, "id"),
          text(json, "title"),
          LocalDate.parse(text(json, "edition")),
          texts(json, "traced"),
          texts(json, "owned"),
          texts(json, "tables"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled case " + folder, e);
    }
  }

  /// The component that the case is about before all.
  public String leadComponent() {
    return traced.getFirst();
  }

  /// Names of all its files, the documents first.
  public List<String> files() {
    return Stream.concat(Stream.of(SOURCES), tables.stream()).toList();
  }

  /// A fresh stream over one of its files.
  public InputStream open(String file) {
    return resource(folder(), file);
  }

  /// Reads every statement of the case.
  ///
  /// @throws IOException if a bundled file cannot be read
  public void read(Model model, StatementSink statements, ReadIssue.Sink issues)
      throws IOException {
    CitedDocuments documents;
    try (InputStream in = open(SOURCES)) {
      documents = CitedDocuments.read(in, place(SOURCES), model, folder(), edition, issues);
    }
    documents.statements().forEach(statements::accept);
    for (String table : tables) {
      try (InputStream in = open(table)) {
        new FactTable(place(table), model, documents, issues).read(in, statements);
      }
    }
  }

  private String folder() {
    return id.replace("-", "");
  }

  private String place(String file) {
    return folder() + "/" + file;
  }

  private static InputStream resource(String folder, String file) {
    String path = folder + "/" + file;
    InputStream bundled = SampleCase.class.getResourceAsStream(path);
    if (bundled == null && folder.equals(TRAINING)) {
      String made = Objects.requireNonNull(Made.CASE.files().get(file), path);
      return new ByteArrayInputStream(made.getBytes(StandardCharsets.UTF_8));
    }
    return Objects.requireNonNull(bundled, path);
  }

  private static String text(Map<String, Object> json, String key) {
    return (String) Objects.requireNonNull(json.get(key), key);
  }

  private static List<String> texts(Map<String, Object> json, String key) {
    return ((List<?>) Objects.requireNonNull(json.get(key), key))
        .stream().map(String.class::cast).toList();
  }
}
