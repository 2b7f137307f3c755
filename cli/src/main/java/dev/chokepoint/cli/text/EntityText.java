package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paint;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.EntityAnswer;
import dev.chokepoint.desk.OneParty;
import dev.chokepoint.evidence.entity.ContestedGroup;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// An entity as text: a factsheet with numbered sources, or a line for each statement.
public final class EntityText {

  private final Look look;
  private final Paint paint;

  public EntityText(Look look) {
    this.look = look;
    this.paint = new Paint(look);
  }

  /// The factsheet: values with source marks, what is contested, what is related, the sources.
  public List<String> factsheet(EntityAnswer answer) {
    Map<String, Integer> marks = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>(title(answer));
    answer.one().ifPresent(one -> oneParty(lines, one, answer, marks));
    values(lines, answer.entity(), answer, marks, "  ");
    for (ContestedGroup group : answer.contested()) {
      lines.add(
          paint.attention("  contested: ")
              + answer.labels().getOrDefault(group.property(), group.property())
              + ", sources disagree; none is picked");
    }
    if (!answer.related().isEmpty()) {
      lines.add("");
      lines.add(paint.strong("RELATED"));
    }
    for (EntityAnswer.Related related : answer.related()) {
      lines.add(
          "  "
              + related.schemaLabel()
              + ": "
              + paint.strong(related.caption())
              + direction(related)
              + "  "
              + paint.quiet(related.entity().id()));
      if (isDetail(related)) {
        values(lines, related.entity(), answer, marks, "      ");
      }
    }
    lines.add("");
    lines.add(paint.strong("SOURCES"));
    marks.forEach((source, number) ->
        lines.addAll(Paragraph.wrap(source, look.width(), "  [" + number + "] ", "      ")));
    return lines;
  }

  private void oneParty(
      List<String> lines, OneParty one, EntityAnswer answer, Map<String, Integer> marks) {
    if (one.records().size() > 1) {
      lines.add("  " + one.records().size() + " records are one:");
      records(lines, one, answer, marks);
    }
    if (!one.formerly().isEmpty()) {
      lines.addAll(
          Paragraph.wrap(
              answer.entity().id()
                  + " once called these too, which are others now: "
                  + String.join(", ", one.formerly()),
              look.width(),
              "  ",
              "    "));
    }
  }

  private void records(
      List<String> lines, OneParty one, EntityAnswer answer, Map<String, Integer> marks) {
    for (OneParty.Member record : one.records()) {
      lines.addAll(
          Paragraph.wrap(
              record.id()
                  + " "
                  + record.caption()
                  + " ("
                  + (record.datasets().isEmpty()
                      ? "not known then"
                      : String.join(", ", record.datasets()))
                  + ")",
              look.width(),
              "    ",
              "      "));
    }
    for (OneParty.Ground ground : one.grounds()) {
      lines.addAll(
          Paragraph.wrap(
              "because " + because(ground) + marksOf(ground.statements(), answer, marks),
              look.width(),
              "    ",
              "      "));
    }
  }

  private static String because(OneParty.Ground ground) {
    return switch (ground.word()) {
      case NUMBER ->
          ground.records().size() + " of them carry the " + ground.scheme() + " " + ground.number();
      case PUBLISHER ->
          "the publisher of "
              + ground.records().stream()
                  .filter(id -> !id.equals(ground.number()))
                  .collect(Collectors.joining(", "))
              + " names "
              + ground.number()
              + " as the same party";
      case PERSON ->
          String.join(" and ", ground.records())
              + " were decided to be one by "
              + ground.scheme()
              + " ("
              + ground.number()
              + ")";
    };
  }

  private List<String> title(EntityAnswer answer) {
    List<String> lines = new ArrayList<>();
    lines.add(paint.strong(answer.caption()));
    lines.add("  " + answer.schemaLabel() + ", " + answer.entity().id());
    answer.asOf().ifPresent(day -> lines.add("  as it was known at the end of " + day));
    return lines;
  }

  /// Listings, identifications and addresses are told in full; other parties by name only.
  private static boolean isDetail(EntityAnswer.Related related) {
    return switch (related.entity().schema()) {
      case "Sanction",
          "Address",
          "Identification",
          "Passport",
          "CryptoWallet",
          "Marking",
          "PartIdentification",
          "RouteStep",
          "Claim",
          "Ownership",
          "UnknownLink",
          "Shipment",
          "WeaponLink",
          "Recruitment" ->
          true;
      default -> false;
    };
  }

  private static String direction(EntityAnswer.Related related) {
    return related.outgoing()
        ? " (its " + related.property() + ")"
        : " (as " + related.property() + ")";
  }

  private void values(
      List<String> lines,
      Entity entity,
      EntityAnswer answer,
      Map<String, Integer> marks,
      String indent) {
    for (String property : entity.properties()) {
      String label = answer.labels().getOrDefault(property, property);
      Map<String, List<Statement>> byValue = new LinkedHashMap<>();
      entity
          .statements(property)
          .forEach(s -> byValue.computeIfAbsent(s.value(), v -> new ArrayList<>()).add(s));
      byValue.forEach((value, statements) -> {
        if (!value.equals(answer.entity().id())) {
          String shown = answer.captions().getOrDefault(value, value);
          String text =
              label + ": " + shown + qualifiers(statements) + marksOf(statements, answer, marks);
          lines.addAll(Paragraph.wrap(text, look.width(), indent, indent + "    "));
        }
      });
    }
  }

  private static String qualifiers(List<Statement> statements) {
    Set<String> grades = new LinkedHashSet<>();
    boolean unverified = true;
    for (Statement s : statements) {
      if (s.provenance().grade() != null) {
        grades.add(s.provenance().grade().toString());
      }
      unverified &= s.provenance().basis() == Basis.UNVERIFIED;
    }
    boolean derived = statements.stream().allMatch(s -> s.provenance().basis() == Basis.DERIVED);
    return (unverified ? " (unverified)" : derived ? " (derived)" : "")
        + (grades.isEmpty() ? "" : " (" + String.join(", ", grades) + ")");
  }

  private static String marksOf(
      List<Statement> statements, EntityAnswer answer, Map<String, Integer> marks) {
    return statements.stream()
        .map(s -> source(s, answer))
        .distinct()
        .map(source -> "[" + marks.computeIfAbsent(source, s -> marks.size() + 1) + "]")
        .collect(Collectors.joining("", " ", ""));
  }

  /// Who says so: the document where one is named, else the dataset and the file's line.
  private static String source(Statement s, EntityAnswer answer) {
    String document = s.provenance().statedBy();
    String place =
        s.provenance().locators().stream()
            .map(l -> l.file() + (l.line() > 0 ? " line " + l.line() : ""))
            .distinct()
            .collect(Collectors.joining("; "));
    String who =
        document == null ? s.dataset() : answer.captions().getOrDefault(document, document);
    return who + (place.isEmpty() ? "" : ", " + place);
  }

  /// One line a statement: value, dataset, when seen, and its place in the file.
  public List<String> statements(EntityAnswer answer) {
    List<String> lines = new ArrayList<>(title(answer));
    lines.addAll(statements(answer.entity()));
    for (EntityAnswer.Related related : answer.related()) {
      lines.add("");
      lines.add(paint.strong(related.caption()) + direction(related));
      lines.add("  " + related.schemaLabel() + ", " + related.entity().id());
      lines.addAll(statements(related.entity()));
    }
    return lines;
  }

  private List<String> statements(Entity entity) {
    List<String> lines = new ArrayList<>();
    for (Statement s : entity.statements()) {
      String seen = s.firstSeen() == null ? "" : " · seen " + s.firstSeen();
      String grade = s.provenance().grade() == null ? "" : " · " + s.provenance().grade();
      String basis =
          s.provenance().basis() == Basis.STATED
              ? ""
              : " · " + s.provenance().basis().name().toLowerCase(Locale.ROOT);
      String places =
          s.provenance().locators().stream()
              .map(Locator::toString)
              .collect(Collectors.joining("; "));
      lines.addAll(Paragraph.wrap(s.property() + " = " + s.value(), look.width(), "  ", "      "));
      lines.addAll(
          Paragraph.wrap(
              s.dataset()
                  + seen
                  + grade
                  + basis
                  + (places.isEmpty() ? "" : " · " + places)
                  + " · "
                  + s.id().substring(0, Math.min(10, s.id().length())),
              look.width(),
              "      ",
              "      "));
    }
    return lines;
  }
}
