package dev.chokepoint.sources.opensanctions;

import dev.chokepoint.evidence.codec.ByteLines;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Applies deltas to a file of entities, `entities.ftm.json`, and writes the entities of the
/// version that they lead to.
///
/// Entities that no delta touches keep their place and their bytes; those that deltas add or change
/// follow in the order in which they were last named. A delta is read twice. In memory are the ids
/// that the deltas name, not the entities.
public final class DeltaApplication {

  /// Where an entity was last named, and what was to be done with it.
  private record Last(DeltaLine.Op op, int delta, long line) {}

  /// What was done.
  ///
  /// @param kept entities that no delta named
  /// @param added that were not there before
  /// @param changed that were there before
  /// @param deleted that were there before and are no more
  /// @param astray operations that do not fit the file they were applied to: a change or deletion
  ///   of an entity that is not there, or the adding of one that is. Any at all mean that the file
  ///   was not of the version that the deltas begin at
  public record Result(long kept, long added, long changed, long deleted, long astray) {}

  private final InputFile base;
  private final List<InputFile> deltas;

  /// @param base entities of the version that the first delta begins at
  /// @param deltas oldest first
  public DeltaApplication(InputFile base, List<InputFile> deltas) {
    this.base = base;
    this.deltas = List.copyOf(deltas);
  }

  /// Writes the entities, one JSON object a line.
  ///
  /// @param out closed by the caller; what was written before an error is no version of anything
  /// @throws UnreadableInput if a line of any of the files cannot be read
  public Result writeTo(OutputStream out) throws IOException {
    Map<String, Last> last = new HashMap<>();
    Map<String, DeltaLine.Op> first = new HashMap<>();
    for (int i = 0; i < deltas.size(); i++) {
      int delta = i;
      lines(
          deltas.get(i),
          true,
          (number, line) -> {
            DeltaLine.Op op = Objects.requireNonNull(line.op());
            first.putIfAbsent(line.id(), op);
            last.put(line.id(), new Last(op, delta, number));
          });
    }
    Set<String> there = new HashSet<>();
    long[] kept = new long[1];
    lines(
        base,
        false,
        (number, line) -> {
          if (last.containsKey(line.id())) {
            there.add(line.id());
          } else {
            write(out, line);
            kept[0]++;
          }
        });
    for (int i = 0; i < deltas.size(); i++) {
      int delta = i;
      lines(
          deltas.get(i),
          true,
          (number, line) -> {
            Last named = last.get(line.id());
            if (named != null
                && named.delta() == delta
                && named.line() == number
                && named.op() != DeltaLine.Op.DEL) {
              write(out, line);
            }
          });
    }
    return result(kept[0], there, first, last);
  }

  private static Result result(
      long kept, Set<String> there, Map<String, DeltaLine.Op> first, Map<String, Last> last) {
    long added = 0;
    long changed = 0;
    long deleted = 0;
    long astray = 0;
    for (Map.Entry<String, Last> each : last.entrySet()) {
      boolean was = there.contains(each.getKey());
      boolean gone = each.getValue().op() == DeltaLine.Op.DEL;
      astray += was == (first.get(each.getKey()) == DeltaLine.Op.ADD) ? 1 : 0;
      added += !was && !gone ? 1 : 0;
      changed += was && !gone ? 1 : 0;
      deleted += was && gone ? 1 : 0;
    }
    return new Result(kept, added, changed, deleted, astray);
  }

  /// Takes the lines of a file.
  @FunctionalInterface
  private interface Lines {
    void accept(long number, DeltaLine line) throws IOException;
  }

  private static void lines(InputFile file, boolean delta, Lines lines) throws IOException {
    try (InputStream in = file.open()) {
      ByteLines bytes = new ByteLines(in);
      while (bytes.advance()) {
        if (!bytes.blank()) {
          lines.accept(
              bytes.number(),
              delta
                  ? DeltaLine.ofDelta(bytes, file.name())
                  : DeltaLine.ofEntity(bytes, file.name()));
        }
      }
    }
  }

  private static void write(OutputStream out, DeltaLine line) throws IOException {
    out.write(line.entity());
    out.write('\n');
  }
}
