package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.controls.goods.GoodsLead;
import dev.chokepoint.controls.goods.HsCandidate;
import dev.chokepoint.desk.DecodeAnswer;
import dev.chokepoint.parts.date.DateReading;
import dev.chokepoint.parts.decode.Decoding;
import dev.chokepoint.parts.decode.MakerCandidate;
import dev.chokepoint.parts.decode.PartCandidate;
import dev.chokepoint.parts.decode.Role;
import dev.chokepoint.parts.decode.TokenReading;
import dev.chokepoint.parts.number.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a marking says, as text.
public final class DecodeText {

  private final Look look;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  public DecodeText(Look look) {
    this.look = look;
    this.paint = new Paint(look);
  }

  public List<String> lines(DecodeAnswer answer) {
    Decoding decoding = answer.decoding();
    lines.clear();
    lines.add("raw     " + decoding.marking().raw().replaceAll("\\s+", " ").strip());
    lines.add("folded  " + decoding.marking().folded());
    heading("PART");
    if (decoding.parts().isEmpty()) {
      lines.add("  no part number is read");
    }
    decoding.parts().forEach(this::part);
    heading("MAKER");
    if (decoding.makers().isEmpty()) {
      lines.add("  not told by the marking");
    }
    decoding.makers().forEach(this::maker);
    heading("MADE");
    dates(decoding);
    heading("DECLARED UNDER, PERHAPS");
    goods(answer.goods());
    heading("TOKENS");
    tokens(decoding.tokens());
    if (!decoding.remarks().isEmpty()) {
      heading("REMARKS");
      decoding.remarks().forEach(remark -> paragraph(remark.text().text()));
    }
    lines.add("");
    confidence(decoding);
    if (!decoding.notUnderstood().isEmpty()) {
      paragraph("Not understood: " + String.join(", ", decoding.notUnderstood()));
    }
    return List.copyOf(lines);
  }

  /// Number, maker and date of manufacture only: for an answer in which the marking is one piece.
  public List<String> brief(DecodeAnswer answer) {
    Decoding decoding = answer.decoding();
    lines.clear();
    lines.add(paint.strong("THE MARKING BY RULE"));
    lines.add("  " + decoding.marking().raw().replaceAll("\\s+", " ").strip());
    decoding.parts().forEach(this::part);
    decoding.makers().forEach(this::maker);
    dates(decoding);
    confidence(decoding);
    return List.copyOf(lines);
  }

  private void confidence(Decoding decoding) {
    paragraph(
        "Confidence: "
            + decoding.confidence().level().says()
            + ", since "
            + decoding.confidence().reason()
            + ". A decoding is a lead, no identification.");
  }

  private void part(PartCandidate part) {
    boolean family = part.number().level() == Level.SAME_FAMILY;
    boolean orderable = part.number().level() == Level.SAME_ORDERABLE;
    lines.add(
        "  "
            + paint.strong(family ? part.number().base() : part.number().written())
            + (orderable && !part.number().base().equals(part.number().written())
                ? "   device " + part.number().base()
                : "")
            + "   "
            + part.number().level()
            + (part.number().what().isEmpty() ? "" : "   " + part.number().what()));
    lines.addAll(
        Paragraph.wrap(
            part.reading().words()
                + ": "
                + part.found().reason()
                + (part.found().source().isEmpty() ? "" : " (" + part.found().source() + ")"),
            look.width(),
            "    ",
            "    "));
  }

  private void maker(MakerCandidate candidate) {
    String countries =
        candidate.maker().countries().stream()
            .map(country -> country.code())
            .collect(Collectors.joining(", "));
    lines.addAll(
        Paragraph.wrap(
            candidate.maker().name()
                + (countries.isEmpty() ? "" : " (brand of " + countries + ")")
                + ": "
                + candidate.reason(),
            look.width(),
            "  ",
            "    "));
  }

  private void dates(Decoding decoding) {
    List<DateReading> dates = decoding.dates();
    for (int i = 0; i < dates.size(); i++) {
      DateReading date = dates.get(i);
      lines.add(
          "  "
              + paint.strong(date.interval().toString())
              + "   from "
              + date.text()
              + (date.disputed() ? "   disputed" : ""));
      if (i + 1 == dates.size() || !sameRule(date, dates.get(i + 1))) {
        rule(date);
      }
    }
    decoding
        .excluded()
        .forEach(each -> paragraph("not " + each.reading().interval() + ": " + each.reason()));
    decoding
        .refusals()
        .forEach(each ->
            paragraph(
                each.text()
                    + (each.reason().text().startsWith("undecodable") ? ": " : ": no date, ")
                    + each.reason()));
    if (decoding.dates().isEmpty() && decoding.refusals().isEmpty()) {
      lines.add("  no date code is read");
    }
  }

  private void goods(List<GoodsLead> goods) {
    if (goods.isEmpty()) {
      lines.add("  no heading is proposed: no rule tells what kind of part it is");
      return;
    }
    goods.forEach(lead -> lines.addAll(Paragraph.wrap(heading(lead), look.width(), "  ", "    ")));
    paragraph("Each is a " + HsCandidate.CAUTION + ", taken from the kind of part alone.");
  }

  private static String heading(GoodsLead lead) {
    String note = lead.candidate().note();
    String listed =
        lead.listed()
            .map(entry -> "CHPL tier " + entry.tier().label() + ", " + entry.label())
            .orElse("not on the CHPL");
    String earlier =
        lead.earlier().stream()
            .map(link -> link.earlier() + (link.verified() ? "" : " (unverified)"))
            .collect(Collectors.joining(", "));
    return "HS "
        + lead.candidate().code()
        + ", "
        + lead.candidate().kind()
        + (note.isEmpty() ? "" : ", " + note)
        + "; "
        + listed
        + (earlier.isEmpty() ? "" : "; in HS 2017 " + earlier);
  }

  private static boolean sameRule(DateReading one, DateReading next) {
    return one.ruleId().equals(next.ruleId()) && one.text().equals(next.text());
  }

  /// The rule of the readings above, without what it gives for one decade.
  private void rule(DateReading date) {
    boolean told = date.source().contains("unverified") || !date.unverified();
    lines.addAll(
        Paragraph.wrap(
            date.rule().text().replaceAll("; here [^;]*", "")
                + " ["
                + date.ruleId()
                + "; "
                + date.source()
                + (told ? "" : "; unverified")
                + "]",
            look.width(),
            "    ",
            "    "));
  }

  private void tokens(List<TokenReading> tokens) {
    TextTable table = new TextTable("token", "role", "why");
    for (TokenReading token : tokens) {
      for (TokenReading.Piece piece : token.pieces()) {
        table.row(
            piece.text(),
            piece.role().says().text(),
            piece.role() == Role.DATE_CODE ? "see MADE" : piece.reason().text());
      }
    }
    lines.addAll(table.lines(look.width(), "  "));
  }

  private void paragraph(String text) {
    lines.addAll(Paragraph.wrap(text, look.width(), "  ", "    "));
  }

  private void heading(String text) {
    lines.add("");
    lines.add(paint.strong(text));
  }
}
