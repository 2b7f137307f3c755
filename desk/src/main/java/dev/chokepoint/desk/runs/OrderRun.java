package dev.chokepoint.desk.runs;

import dev.chokepoint.desk.KeptSentence;
import dev.chokepoint.desk.orders.ReadList;
import dev.chokepoint.evidence.sentence.Sentence;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    Sentence failure,
    List<String> header) {

  private static final String PATTERN = "_pattern";

  /// What screening gave in sum.
  ///
  /// @param policy its title, with version and digest
  /// @param note what the policy wants shown
  /// @param snapshot number of the snapshot
  /// @param lists what it held of each source; empty for runs of older versions
  public record Done(
      long rows,
      long stop,
      long check,
      long none,
      long unread,
      String policy,
      Sentence note,
      long snapshot,
      List<ReadList> lists,
      String at) {

    public Done {
      lists = List.copyOf(lists);
    }

    private static Done of(Map<?, ?> counts) {
      return new Done(
          number(counts, "rows"),
          number(counts, "stop"),
          number(counts, "check"),
          number(counts, "none"),
          number(counts, "unread"),
          text(counts, "policy"),
          sentence(counts, "note"),
          number(counts, "snapshot"),
          lists(counts.get("lists")),
          text(counts, "at"));
    }

    private static List<ReadList> lists(@Nullable Object lists) {
      return lists instanceof List<?> read
          ? read.stream()
              .flatMap(each -> each instanceof Map<?, ?> list ? Stream.of(list) : Stream.empty())
              .flatMap(list -> list(list).stream())
              .toList()
          : List.of();
    }

    /// Empty where its day cannot be read: one damaged member hides no run.
    private static Optional<ReadList> list(Map<?, ?> list) {
      try {
        return Optional.of(
            new ReadList(
                text(list, "name"),
                list.get("title") instanceof String title ? title : null,
                number(list, "version"),
                Instant.parse(text(list, "fetched"))));
      } catch (DateTimeParseException unreadable) {
        return Optional.empty();
      }
    }

    private Map<String, Object> members() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("rows", rows);
      members.put("stop", stop);
      members.put("check", check);
      members.put("none", none);
      members.put("unread", unread);
      members.put("policy", policy);
      put(members, "note", note);
      members.put("snapshot", snapshot);
      members.put("lists", lists.stream().map(Done::members).toList());
      members.put("at", at);
      return members;
    }

    private static Map<String, Object> members(ReadList list) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("name", list.name());
      String title = list.title();
      if (title != null) {
        members.put("title", title);
      }
      members.put("version", list.version());
      members.put("fetched", list.fetched().toString());
      return members;
    }
  }

  public OrderRun {
    header = List.copyOf(header);
  }

  OrderRun done(Done counts, List<String> columns) {
    return new OrderRun(id, title, file, at, by, earlier, counts, Sentence.nothing(), columns);
  }

  OrderRun failed(Sentence why) {
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
    put(members, "failure", failure);
    members.put("header", header);
    if (done != null) {
      members.put("done", done.members());
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
        members.get("done") instanceof Map<?, ?> counts ? Done.of(counts) : null,
        sentence(members, "failure"),
        members.get("header") instanceof List<?> list
            ? list.stream().map(String::valueOf).toList()
            : List.of());
  }

  private static void put(Map<String, Object> members, String name, Sentence said) {
    members.put(name, said.text());
    members.put(name + PATTERN, said.plain());
  }

  private static Sentence sentence(Map<?, ?> members, String name) {
    return KeptSentence.read(members.get(name + PATTERN), text(members, name));
  }

  private static String text(Map<?, ?> members, String name) {
    return Objects.toString(members.get(name), "");
  }

  private static long number(Map<?, ?> members, String name) {
    return members.get(name) instanceof Number number ? number.longValue() : 0;
  }
}
