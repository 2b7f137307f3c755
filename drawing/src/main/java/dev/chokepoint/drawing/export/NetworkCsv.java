package dev.chokepoint.drawing.export;

import dev.chokepoint.drawing.network.NetworkEdge;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.TwinList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Nodes and links of a network as two tables, in the order of the list beside the picture.
public final class NetworkCsv {

  private NetworkCsv() {}

  /// One row a node.
  public static String nodes(TwinList list) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "id",
            "label",
            "transliteration",
            "language",
            "schema",
            "kind",
            "role",
            "status",
            "first_day",
            "last_day",
            "links_drawn",
            "links_hidden",
            "stands_for"));
    for (TwinList.Row row : list.rows()) {
      NetworkNode node = row.node();
      rows.add(
          List.of(
              node.id(),
              node.label().original(),
              node.label().latin(),
              node.label().language(),
              node.schema(),
              node.kind().style(),
              node.role().style(),
              node.status() == null ? "" : node.status().style(),
              day(node.when().from()),
              day(node.when().to()),
              "" + row.links().size(),
              "" + row.hidden(),
              "" + Math.max(1, node.folded())));
    }
    return CsvText.of(rows);
  }

  /// One row a link.
  public static String edges(TwinList list) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "id",
            "from",
            "to",
            "schema",
            "label",
            "certainty",
            "strength",
            "directed",
            "first_day",
            "last_day",
            "evidence",
            "stands_for"));
    for (NetworkEdge edge : list.links()) {
      rows.add(
          List.of(
              edge.id(),
              edge.from(),
              edge.to(),
              edge.schema(),
              edge.label(),
              edge.certainty().style(),
              Objects.toString(edge.strength(), ""),
              "" + edge.directed(),
              day(edge.when().from()),
              day(edge.when().to()),
              Objects.toString(edge.href(), ""),
              "" + edge.count()));
    }
    return CsvText.of(rows);
  }

  private static String day(@Nullable LocalDate day) {
    return Objects.toString(day, "");
  }
}
