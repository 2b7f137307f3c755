package dev.chokepoint.casebook.casefile;

import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.casebook.trace.StepStrength;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A small case with one pin of every kind; every name in it is invented.
public final class SampleFile {

  public static final Model MODEL = Model.bundled();
  private static final Instant OPENED = Instant.parse("2026-11-20T08:00:00Z");

  private SampleFile() {}

  /// The case, with a company of that name.
  public static CaseFile file(String companyName) {
    return new CaseFile(
        "case-1",
        "Sample case: " + companyName,
        Tlp.AMBER,
        "not for the press",
        "an analyst",
        OPENED,
        List.of(
            new Pin.OfNote(pinned(2), Section.SUMMARY, "What " + companyName + " received."),
            new Pin.OfNote(pinned(3), Section.FINDING, "It appears on a shipment."),
            entity(
                4,
                "s-company",
                "Company",
                Map.of("name", companyName, "phone", "+000 1234", "address", "1 Sample Road")),
            entity(
                5,
                "s-person",
                "Person",
                Map.of(
                    "name",
                    "Zebulon Sample",
                    "birthDate",
                    "1970-01-02",
                    "address",
                    "2 Home Lane",
                    "phone",
                    "+000 99")),
            entity(
                6,
                "s-stake",
                "Ownership",
                Map.of("owner", "s-person", "asset", "s-company", "percentage", "50.00")),
            entity(
                7,
                "s-shipment",
                "Shipment",
                Map.of(
                    "shipper",
                    "s-company",
                    "consignee",
                    "s-person",
                    "date",
                    "2023-01-19",
                    "quantity",
                    "2000")),
            entity(8, "s-same", "PartySameAs", Map.of("left", "s-company", "right", "s-person")),
            trace(9, companyName),
            new Pin.OfDecision(
                pinned(10),
                1,
                "decision",
                "s-company",
                "an analyst",
                "2026-11-20T09:00:00Z",
                "ab".repeat(32),
                Map.of("verdict", "different")),
            new Pin.OfFile(pinned(11), "board.jpg", 5, FILE_DIGEST)));
  }

  /// The digest of the five bytes `board`.
  public static final String FILE_DIGEST =
      "0c1b6b4e6d1a9b16d9a1f8ba0ab4d2d0b95d7f3e0d6a1a5a9a3a3f4f5b6c7d8e";

  static Pinned pinned(long number) {
    return new Pinned(number, OPENED.plusSeconds(60 * number), "an analyst", null);
  }

  /// An entity pinned whole.
  public static Pin.OfEntity entity(
      long number, String id, String schema, Map<String, String> values) {
    StatementMaker maker = new StatementMaker(MODEL, "sample_register", "2026-11-01");
    Provenance said =
        new Provenance(
            Grade.parse("B2"),
            Basis.STATED,
            "s-document",
            List.of(Locator.row("sample.csv", 7, "name")));
    List<Statement> statements = new ArrayList<>();
    statements.add(maker.existence(id, schema, said));
    values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each -> statements.add(maker.make(id, schema, each.getKey(), each.getValue(), said)));
    return new Pin.OfEntity(
        pinned(number),
        Entity.of(MODEL, statements),
        true,
        Map.of("s-company", "The company", "s-person", "Zebulon Sample"),
        List.of(
            new Document(
                "s-document",
                "Sample register",
                "A registry",
                "2026-11-01",
                "https://example.org/register",
                "B",
                "register")));
  }

  private static DateInterval day(String text) {
    return PartialDate.parse(text).orElseThrow().interval();
  }

  /// A trace with one route of two steps.
  public static Pin.OfTrace trace(long number, String companyName) {
    Route route =
        new Route(
            "a",
            List.of(
                new Route.Step(
                    "s-maker",
                    "Norvex Semi",
                    "s-company",
                    companyName,
                    "shipped",
                    day("2022-10"),
                    "4000 pieces",
                    StepStrength.DOCUMENTED,
                    Sentence.verbatim("The maker answers that it sold the lot."),
                    List.of(1)),
                new Route.Step(
                    "s-company",
                    companyName,
                    "s-item",
                    "Item 1",
                    "found",
                    DateInterval.UNKNOWN,
                    null,
                    StepStrength.ASSUMED,
                    Sentence.verbatim("No record proves it."),
                    List.of())),
            List.of(Sentence.verbatim("Unexplained surplus 40 pieces.")));
    CitedLag lag =
        new CitedLag(
            "s-company",
            companyName,
            "us",
            "an authority",
            day("2022-10-04"),
            PartialDate.parse("2023-10-04").orElseThrow(),
            new DateInterval.DayRange(0L, 0L),
            List.of(1),
            false);
    CitedSource source =
        new CitedSource(
            1, "s-letter", "Letter of the maker", "Norvex Semi", "2024-05-06", null, "B", "maker");
    return new Pin.OfTrace(
        pinned(number),
        "NX407-VGT6, found in item 1",
        List.of(route),
        List.of(lag),
        List.of(source),
        null);
  }
}
