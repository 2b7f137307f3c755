package dev.chokepoint.casebook.bundle;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.casefile.Withheld;
import dev.chokepoint.casebook.graph.CaseGraph;
import dev.chokepoint.casebook.report.CaseReport;
import dev.chokepoint.drawing.export.Gexf;
import dev.chokepoint.drawing.export.GraphMl;
import dev.chokepoint.drawing.layout.Lanes;
import dev.chokepoint.drawing.network.Network;
import dev.chokepoint.drawing.words.English;
import dev.chokepoint.evidence.codec.EntityJsonWriter;
import dev.chokepoint.evidence.codec.HandlingMark;
import dev.chokepoint.evidence.codec.ProvenanceSidecarWriter;
import dev.chokepoint.evidence.codec.StatementCsvWriter;
import dev.chokepoint.evidence.codec.StockExport;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// What goes into the bundle of a case, all of it made from the pins and nothing else. Each member
/// says how it is to be handled; attached files are what they were to the byte, and the manifest
/// and the comment of the archive say it for them.
public final class BundleContents {

  /// Opens a kept file by its digest.
  @FunctionalInterface
  public interface Files {
    Member.Content of(Pin.OfFile file);
  }

  private BundleContents() {}

  /// The members, in no order.
  ///
  /// @param withheld what the public version leaves out; null when this is not the public version
  /// @param madeWith program and version
  public static List<Member> of(
      Model model, CaseFile file, @Nullable List<Withheld> withheld, String madeWith, Files kept)
      throws IOException {
    List<Entity> entities = entities(model, file);
    List<Member> members = new ArrayList<>();
    members.add(Member.of("report.html", CaseReport.of(model, file, withheld)));
    members.add(Member.of("entities.ftm.json", ftm(model, entities, file.mark())));
    members.add(Member.of("statements.csv", statements(entities, file.mark())));
    members.add(Member.of("statements.provenance.jsonl", provenance(entities, file.mark())));
    members.add(Member.of("decisions.jsonl", decisions(file)));
    members.add(Member.of("prov.json", Prov.of(file, madeWith)));
    Network graph = CaseGraph.of(model, file);
    members.add(Member.of("graph.graphml", GraphMl.of(graph, file.mark())));
    members.add(
        Member.of(
            "graph.gexf",
            Gexf.of(graph, Lanes.byRole(new English()).place(graph, Map.of()), file.mark())));
    int number = 0;
    for (Pin.OfTrace trace : file.pins(Pin.OfTrace.class)) {
      members.addAll(Charts.of(++number, trace, file.mark()));
    }
    Map<String, Pin.OfFile> files = new LinkedHashMap<>();
    file.pins(Pin.OfFile.class).forEach(each -> files.putIfAbsent(name(each), each));
    files.forEach((name, each) -> members.add(new Member(name, kept.of(each))));
    return members;
  }

  /// A pinned entity, or several pins of one taken together, each statement once.
  private static List<Entity> entities(Model model, CaseFile file) {
    Map<String, Set<Statement>> byId = new LinkedHashMap<>();
    for (Pin.OfEntity pin : file.pins(Pin.OfEntity.class)) {
      byId.computeIfAbsent(pin.entity().id(), id -> new LinkedHashSet<>())
          .addAll(pin.entity().statements());
    }
    return byId.values().stream().map(some -> Entity.of(model, List.copyOf(some))).toList();
  }

  private static byte[] ftm(Model model, List<Entity> entities, String mark) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StockExport stock = new StockExport(model);
    try (EntityJsonWriter writer = new EntityJsonWriter(out, mark)) {
      for (Entity entity : entities) {
        writer.write(stock.degrade(entity));
      }
    }
    return out.toByteArray();
  }

  private static byte[] statements(List<Entity> entities, String mark) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StatementCsvWriter writer = new StatementCsvWriter(out, mark)) {
      for (Entity entity : entities) {
        entity.statements().forEach(writer::write);
      }
    }
    return out.toByteArray();
  }

  private static byte[] provenance(List<Entity> entities, String mark) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ProvenanceSidecarWriter writer = new ProvenanceSidecarWriter(out, mark)) {
      for (Entity entity : entities) {
        for (Statement statement : entity.statements()) {
          writer.write(statement);
        }
      }
    }
    return out.toByteArray();
  }

  private static String decisions(CaseFile file) {
    StringBuilder lines = new StringBuilder();
    for (Pin.OfDecision each : file.pins(Pin.OfDecision.class)) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("entry", each.entry());
      line.put("kind", each.kind());
      line.put("subject", each.subject());
      line.put("by", each.actor());
      line.put("at", each.at());
      line.put("digest", each.digest());
      line.put("said", each.said());
      line.put(HandlingMark.NAME, file.mark());
      lines.append(JSON.std.asString(line)).append('\n');
    }
    return lines.toString();
  }

  /// Where a kept file stands in the bundle: two of one name do not meet, and no name leads out.
  private static String name(Pin.OfFile file) {
    String safe = file.name().replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "_");
    String tail = safe.length() <= 80 ? safe : safe.substring(safe.length() - 80);
    return "files/" + file.sha256().substring(0, 12) + "-" + tail;
  }
}
