package dev.chokepoint.drawing.network;

import dev.chokepoint.evidence.interval.DateInterval;
import org.jspecify.annotations.Nullable;

/// A link between two nodes.
///
/// @param id unique among the links
/// @param from the node it starts at
/// @param to the node it ends at
/// @param schema of the linking entity
/// @param label what kind of link, in words, such as `owns 40 %`
/// @param mark of the statement behind it, such as `[7]`; empty when there is none
/// @param certainty its line
/// @param width how much goes over it
/// @param directed whether it has an arrow
/// @param when the days it holds
/// @param strength how well it is borne out; null when it is no step of a route
/// @param href the page of its evidence; null when there is none
/// @param count how many links it stands for
public record NetworkEdge(
    String id,
    String from,
    String to,
    String schema,
    String label,
    String mark,
    Certainty certainty,
    LineWidth width,
    boolean directed,
    DateInterval when,
    @Nullable String strength,
    @Nullable String href,
    int count) {

  public NetworkEdge {
    if (id.isEmpty() || count < 1) {
      throw new IllegalArgumentException("a link needs an id and stands for one or more: " + id);
    }
  }

  /// A stated, thin, directed link of which no more is known.
  public static NetworkEdge of(String id, String from, String to, String schema, String label) {
    return new NetworkEdge(
        id,
        from,
        to,
        schema,
        label,
        "",
        Certainty.STATED,
        LineWidth.THIN,
        true,
        DateInterval.UNKNOWN,
        null,
        null,
        1);
  }

  /// The same, known in that way.
  public NetworkEdge known(Certainty other) {
    return new NetworkEdge(
        id, from, to, schema, label, mark, other, width, directed, when, strength, href, count);
  }

  /// The same in those days.
  public NetworkEdge in(DateInterval other) {
    return new NetworkEdge(
        id, from, to, schema, label, mark, certainty, width, directed, other, strength, href,
        count);
  }

  /// The same as a step of that strength.
  public NetworkEdge borneOut(@Nullable String other) {
    return new NetworkEdge(
        id, from, to, schema, label, mark, certainty, width, directed, when, other, href, count);
  }

  /// The same with the statement behind it.
  public NetworkEdge behind(String statementMark, @Nullable String page) {
    return new NetworkEdge(
        id,
        from,
        to,
        schema,
        label,
        statementMark,
        certainty,
        width,
        directed,
        when,
        strength,
        page,
        count);
  }

  /// Label and mark in one line.
  public String text() {
    return mark.isEmpty() ? label : label + " " + mark;
  }

  /// The end that is not the given one.
  public String other(String end) {
    return from.equals(end) ? to : from;
  }
}
