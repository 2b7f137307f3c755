package dev.chokepoint.drawing.network;

import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.evidence.interval.DateInterval;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node.
///
/// @param id unique among the nodes
/// @param schema of FollowTheMoney; empty when nothing says what it is
/// @param kind its shape
/// @param role its lane
/// @param label what to call it
/// @param status null when nobody asked
/// @param badges at most two are drawn, such as `3 sources`
/// @param links how many links are known of it, drawn or not
/// @param when the days it belongs to
/// @param href the page of its evidence; null when there is none
/// @param folded how many nodes it stands for; 0 for a node that stands for itself
public record NetworkNode(
    String id,
    String schema,
    NodeKind kind,
    Role role,
    Label label,
    @Nullable Status status,
    List<String> badges,
    int links,
    DateInterval when,
    @Nullable String href,
    int folded) {

  public NetworkNode {
    badges = List.copyOf(badges);
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a node needs an id");
    }
    if (links < 0 || folded < 0) {
      throw new IllegalArgumentException("a node cannot have fewer than no links: " + id);
    }
  }

  /// The gravest status first; nodes that nobody asked about last.
  public static final Comparator<NetworkNode> BY_STATUS =
      Comparator.comparing(NetworkNode::status, Comparator.nullsLast(Comparator.naturalOrder()));

  /// A node of which only the name is known.
  public static NetworkNode of(String id, String schema, Label label) {
    return new NetworkNode(
        id,
        schema,
        NodeKind.ofSchema(schema),
        Role.NONE,
        label,
        null,
        List.of(),
        0,
        DateInterval.UNKNOWN,
        null,
        0);
  }

  /// The same with a role.
  public NetworkNode as(Role other) {
    return new NetworkNode(
        id, schema, kind, other, label, status, badges, links, when, href, folded);
  }

  /// The same with a status.
  public NetworkNode with(@Nullable Status other) {
    return new NetworkNode(id, schema, kind, role, label, other, badges, links, when, href, folded);
  }

  /// The same in other days.
  public NetworkNode in(DateInterval other) {
    return new NetworkNode(
        id, schema, kind, role, label, status, badges, links, other, href, folded);
  }

  /// The same with that many links known.
  public NetworkNode withLinks(int known) {
    return new NetworkNode(
        id, schema, kind, role, label, status, badges, known, when, href, folded);
  }

  /// The same with the page of its evidence.
  public NetworkNode at(@Nullable String page) {
    return new NetworkNode(
        id, schema, kind, role, label, status, badges, links, when, page, folded);
  }

  /// The same with badges.
  public NetworkNode marked(List<String> others) {
    return new NetworkNode(
        id, schema, kind, role, label, status, others, links, when, href, folded);
  }
}
