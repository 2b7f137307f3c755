package dev.chokepoint.casebook.report;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.CitedText;
import dev.chokepoint.casebook.casefile.Document;
import dev.chokepoint.casebook.casefile.Endnotes;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.casefile.Section;
import dev.chokepoint.casebook.casefile.Withheld;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.evidence.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The report of a case as one HTML page: no script, nothing from elsewhere, made to be printed.
/// The same case gives the same bytes.
public final class CaseReport {

  private static final List<String> GOODS =
      List.of(
          "Part",
          "Component",
          "RecoveredItem",
          "WeaponSystem",
          "Marking",
          "PartIdentification",
          "Shipment",
          "Consignment");
  private static final List<String> METHOD =
      List.of(
          "Everything shown was pinned to the case and stands as it stood when it was pinned."
              + " Numbers in brackets lead to the documents at the end; documents that rest on the"
              + " same origin do not support each other.",
          "A letter and a digit grade a statement: how reliable its source is (A to E) and how"
              + " credible the information (1 to 5); F and 6 mean that it could not be judged."
              + " \"Not checked\" means that it was put down from memory.",
          "A step of a route is documented (a source states it for this unit, lot or dealing), fits"
              + " (same part number in the right window), weak (only the family, maker or heading,"
              + " or a window that could not be tested) or assumed (nothing states it). These words"
              + " grade evidence. A route is as strong as its weakest step. A part of the same"
              + " number in a shipment is not the part that was found.");

  private final Model model;
  private final CaseFile file;
  private final @Nullable List<Withheld> withheld;
  private final Html html = new Html();
  private final Endnotes notes;
  private final StripHtml strips;
  private final EntityHtml entities;

  private CaseReport(Model model, CaseFile file, @Nullable List<Withheld> withheld) {
    this.model = model;
    this.file = file;
    this.withheld = withheld;
    this.notes = new Endnotes(file);
    this.strips = new StripHtml(html, notes);
    this.entities = new EntityHtml(model, html, notes, strips);
  }

  /// The page.
  ///
  /// @param withheld what the public version leaves out; null when this is not the public version
  public static String of(Model model, CaseFile file, @Nullable List<Withheld> withheld) {
    return new CaseReport(model, file, withheld).page();
  }

  private String page() {
    head();
    section("Summary", Section.SUMMARY);
    section("Findings", Section.FINDING);
    section("Open questions", Section.QUESTION);
    routes();
    entities("Parties", pin -> model.isA(pin.entity().schema(), "LegalEntity"));
    entities("Goods", CaseReport::isGoods);
    entities(
        "Links and other facts",
        pin -> !model.isA(pin.entity().schema(), "LegalEntity") && !isGoods(pin));
    decisions();
    files();
    method();
    withheld();
    sources();
    html.element("p class=\"mark closing\"", file.mark()).line();
    html.tag("/main").tag("/div").tag("/body").tag("/html").line();
    return html.toString();
  }

  private static boolean isGoods(Pin.OfEntity pin) {
    return GOODS.contains(pin.entity().schema());
  }

  private void head() {
    html.tag("!doctype html").line().tag("html lang=\"en\"").tag("head").line();
    html.tag("meta charset=\"utf-8\"").line();
    html.tag(
            "meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'\"")
        .line();
    html.tag("meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"").line();
    html.element("title", file.title()).line().tag("style").line().safe(css()).tag("/style");
    html.tag("/head").line().tag("body").tag("div class=\"sheet\"").line();
    html.tag("header").element("p class=\"mark\"", file.mark()).tag("/header").line();
    html.tag("main").line().element("h1", file.title()).line();
    html.element(
            "p class=\"aside\"",
            file.id()
                + ", kept by "
                + file.owner()
                + ", opened "
                + file.opened()
                + ", as of "
                + file.asOf()
                + " (UTC). "
                + file.tlp().mark()
                + ": "
                + file.tlp().meaning()
                + "."
                + (withheld == null ? "" : " Public version; what it leaves out is listed below."))
        .line();
  }

  private void section(String title, Section section) {
    List<Pin.OfNote> some =
        file.pins(Pin.OfNote.class).stream().filter(note -> note.section() == section).toList();
    if (!some.isEmpty()) {
      html.element("h2", title).line();
      some.forEach(this::note);
    }
  }

  /// Words of a person; what they cite is named, with the documents on which it rests.
  private void note(Pin.OfNote note) {
    html.tag("p class=\"text\"");
    for (CitedText.Piece piece : CitedText.of(note.text(), file)) {
      switch (piece) {
        case CitedText.Piece.Words words -> html.text(words.text());
        case CitedText.Piece.Citation cited -> cite(cited.pin());
      }
    }
    html.tag("/p").line();
  }

  private void cite(Pin pin) {
    html.element("cite", CitedText.name(pin, entity -> entity.entity().caption(model)));
    switch (pin) {
      case Pin.OfEntity entity -> strips.marks(notes.cite(entity.entity().statements()));
      case Pin.OfTrace trace ->
          strips.marks(
              notes.cite(trace, trace.sources().stream().map(CitedSource::number).toList()));
      case Pin.OfFile _, Pin.OfDecision _, Pin.OfNote _ -> {
        // Stands in the report itself, under its name.
      }
    }
  }

  private void routes() {
    List<Pin.OfTrace> traces = file.pins(Pin.OfTrace.class);
    if (!traces.isEmpty()) {
      html.element("h2", "Routes").line();
      traces.forEach(strips::write);
    }
  }

  private void entities(String title, Predicate<Pin.OfEntity> which) {
    List<Pin.OfEntity> some = file.pins(Pin.OfEntity.class).stream().filter(which).toList();
    if (!some.isEmpty()) {
      html.element("h2", title).line();
      some.forEach(entities::write);
    }
  }

  private void decisions() {
    List<Pin.OfDecision> decisions = file.pins(Pin.OfDecision.class);
    if (decisions.isEmpty()) {
      return;
    }
    html.element("h2", "Decisions and entries").line().tag("table").tag("thead").tag("tr");
    List.of("entry", "when (UTC)", "by", "about", "what it says")
        .forEach(head -> html.element("th scope=\"col\"", head));
    html.tag("/tr").tag("/thead").tag("tbody").line();
    for (Pin.OfDecision each : decisions) {
      html.tag("tr").element("td", each.entry() + " (" + each.kind() + ")");
      html.element("td", each.at()).element("td", each.actor()).element("td", each.subject());
      html.element("td", words(each.said())).tag("/tr").line();
    }
    html.tag("/tbody").tag("/table").line();
  }

  private static String words(Map<String, Object> said) {
    return said.entrySet().stream()
        .map(field -> field.getKey() + ": " + field.getValue())
        .collect(Collectors.joining("; "));
  }

  private void files() {
    List<Pin.OfFile> files = file.pins(Pin.OfFile.class);
    if (!files.isEmpty()) {
      html.element("h2", "Files").line().tag("ul").line();
      for (Pin.OfFile each : files) {
        html.tag("li").text(each.name() + ", " + each.size() + " bytes, SHA-256 ");
        html.element("code", each.sha256());
        html.text(each.pinned().remark() == null ? "" : ". " + each.pinned().remark());
        html.tag("/li").line();
      }
      html.tag("/ul").line();
    }
  }

  private void method() {
    html.element("h2", "Method").line();
    METHOD.forEach(words -> html.element("p", words).line());
    file.pins(Pin.OfNote.class).stream()
        .filter(note -> note.section() == Section.METHOD)
        .forEach(this::note);
  }

  private void withheld() {
    if (withheld == null) {
      return;
    }
    html.element("h2", "Withheld from this version").line();
    if (withheld.isEmpty()) {
      html.element("p", "Nothing.").line();
      return;
    }
    html.tag("ul").line();
    for (Withheld each : withheld) {
      html.element(
              "li",
              each.what()
                  + (each.count() == 1 ? "" : " (" + each.count() + ")")
                  + ": "
                  + each.about())
          .line();
    }
    html.tag("/ul").line();
  }

  private void sources() {
    html.element("h2", "Sources").line();
    List<Document> cited = notes.cited();
    if (cited.isEmpty()) {
      html.element("p", "No document is cited.").line();
      return;
    }
    html.tag("ol").line();
    for (int i = 0; i < cited.size(); i++) {
      html.tag("li id=\"source-" + (i + 1) + "\"").text(words(cited.get(i))).tag("/li").line();
    }
    html.tag("/ol").line();
  }

  private static String words(Document document) {
    StringBuilder words = new StringBuilder(document.title());
    append(words, ", ", document.publisher());
    append(words, ", ", document.published());
    append(words, ", ", document.url());
    append(words, ". Reliability ", document.reliability());
    append(words, ". Rests on: ", document.restsOn());
    return words.append('.').toString();
  }

  private static void append(StringBuilder words, String before, @Nullable String text) {
    if (text != null) {
      words.append(before).append(text);
    }
  }

  private static String css() {
    try (InputStream in = CaseReport.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(in, "report.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
