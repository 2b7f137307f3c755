package dev.chokepoint.desk.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// A file of orders that was handed in, with what became of it. Kept in the data directory under
/// `runs/ID`, so that its address stays.
///
/// @param id sixteen hexadecimal digits that nobody can guess
/// @param title name of the file as it was handed in
/// @param file name under which it is kept
/// @param at when it was handed in, ISO 8601
/// @param by who handed it in
/// @param earlier id of the run that this one repeats with newer lists; empty for none
/// @param done what screening gave; null until then
/// @param failure why it could not be screened; empty where it could
/// @param header columns of the file
public record OrderRun(
    String id,
    String title,
    String file,
    String at,
    String by,
    String earlier,
    @Nullable Done done,
    String failure,
    List<String> header) {

  /// What screening gave in sum.
  ///
  /// @param policy its title, with version and digest
  /// @param note what the policy wants shown
  /// @param snapshot number of the snapshot
  public record Done(
      long rows,
      long stop,
      long check,
      long none,
      long unread,
      String policy,
      String note,
      long snapshot,
      String at) {}

  public OrderRun {
    header = List.copyOf(header);
  }

  OrderRun done(Done counts, List<String> columns) {
    return new OrderRun(id, title, file, at, by, earlier, counts, "", columns);
  }

  OrderRun failed(String why) {
    return new OrderRun(id, title, file, at, by, earlier, null, why, header);
  }

  String json() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", id);
    members.put("title", title);
    members.put("file", file);
    members.put("at", at);
    members.put("by", by);
    members.put("earlier", earlier);
    members.put("failure", failure);
    members.put("header", header);
    if (done != null) {
      members.put(
          "done",
          Map.of(
              "rows", done.rows,
              "stop", done.stop,
              "check", done.check,
              "none", done.none,
              "unread", done.unread,
              "policy", done.policy,
              "note", done.note,
              "snapshot", done.snapshot,
              "at", done.at));
    }
    return JSON.std.asString(members);
  }

  static OrderRun read(String json) {
    Map<String, Object> members = JSON.std.mapFrom(json);
    return new OrderRun(
        text(members, "id"),
        text(members, "title"),
        text(members, "file"),
        text(members, "at"),
        text(members, "by"),
        text(members, "earlier"),
        members.get("done") instanceof Map<?, ?> counts ? done(counts) : null,
        text(members, "failure"),
        members.get("header") instanceof List<?> list
            ? list.stream().map(String::valueOf).toList()
            : List.of());
  }

  private static Done done(Map<?, ?> counts) {
    return new Done(
        number(counts, "rows"),
        number(counts, "stop"),
        number(counts, "check"),
        number(counts, "none"),
        number(counts, "unread"),
        text(counts, "policy"),
        text(counts, "note"),
        number(counts, "snapshot"),
        text(counts, "at"));
  }

  private static String text(Map<?, ?> members, String name) {
    return Objects.toString(members.get(name), "");
  }

  private static long number(Map<?, ?> members, String name) {
    return members.get(name) instanceof Number number ? number.longValue() : 0;
  }
}
