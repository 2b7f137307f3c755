package dev.chokepoint.drawing.network;

import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.testing.Gen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Networks made for tests.
public final class Made {

  private static final String[] NAMES = {
    "Ambrel Trade FZE",
    "ТОВ «Вектор-Електроніка»",
    "شركة النور للتجارة العامة",
    "深圳市华强电子有限公司",
    "Norvex Semiconductors International Distribution Holdings Sociedad Anónima",
    "A",
    "<script>alert(1)</script> & \"Sons\"",
    "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
  };
  private static final String[] SCHEMATA = {
    "Company", "Person", "PublicBody", "Vessel", "Part", "Shipment", "RecoveredItem", "Address"
  };

  private Made() {}

  /// A network of that many nodes around its first, which is `n0`.
  public static Network network(Gen gen, int size, int extraLinks) {
    List<NetworkNode> nodes = new ArrayList<>();
    List<NetworkEdge> edges = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      NetworkNode node =
          NetworkNode.of(
                  "n" + i,
                  SCHEMATA[gen.between(0, SCHEMATA.length)],
                  new Label(
                      NAMES[gen.between(0, NAMES.length)] + (i % 3 == 0 ? "" : " " + i),
                      "",
                      i % 4 == 0 ? "Transliterated name " + i : ""))
              .as(gen.oneOf(List.of(Role.values())))
              .with(i % 5 == 0 ? null : gen.oneOf(List.of(Status.values())))
              .withLinks(gen.between(0, 40))
              .marked(i % 2 == 0 ? List.of(i + " sources") : List.of());
      nodes.add(i % 6 == 0 ? node : node.in(days(gen)));
      if (i > 0) {
        edges.add(edge(gen, edges.size(), gen.between(0, i) / 3, i));
      }
    }
    for (int i = 0; i < extraLinks && size > 0; i++) {
      edges.add(edge(gen, edges.size(), gen.between(0, size), gen.between(0, size)));
    }
    return new Network(nodes, edges);
  }

  private static NetworkEdge edge(Gen gen, int number, int from, int to) {
    boolean turned = gen.between(0, 3) == 0;
    return NetworkEdge.of(
            "e" + number,
            "n" + (turned ? to : from),
            "n" + (turned ? from : to),
            "Ownership",
            "owns " + gen.between(1, 100) + " %")
        .known(gen.oneOf(List.of(Certainty.values())))
        .in(days(gen))
        .behind("[" + number + "]", "/statements/" + number);
  }

  private static DateInterval days(Gen gen) {
    LocalDate from = LocalDate.of(2020, 1, 1).plusDays(gen.between(0, 1800));
    return new DateInterval(from, from.plusDays(gen.between(0, 300)));
  }

  /// A party that sells to that many consignees.
  public static Network star(int consignees) {
    List<NetworkNode> nodes = new ArrayList<>();
    List<NetworkEdge> edges = new ArrayList<>();
    nodes.add(NetworkNode.of("seller", "Company", Label.of("Seller")).as(Role.SELLER));
    for (int i = 0; i < consignees; i++) {
      nodes.add(
          NetworkNode.of("c" + i, "Company", Label.of("Consignee " + i))
              .as(Role.CONSIGNEE)
              .with(i % 100 == 99 ? Status.LISTED : null));
      edges.add(NetworkEdge.of("s" + i, "seller", "c" + i, "Shipment", "ships to"));
    }
    return new Network(nodes, edges);
  }
}
