package dev.chokepoint.vault.snapshots;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.Clustering;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.index.DamagedIndex;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.index.IdentityDecision;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A plain clustering for tests: ids that have one registration number are one, nothing speaks
/// against it. Its files are text: a line a pair, the first line their number.
final class SharedNumbers implements Clustering<List<String>> {

  @Override
  public DerivedIndex<List<String>> part() {
    return new Numbers();
  }

  @Override
  public int formatVersion() {
    return 1;
  }

  @Override
  public void write(
      List<List<String>> parts, List<IdentityDecision> decisions, Clusters before, OutputStream out)
      throws IOException {
    SortedMap<String, List<String>> byNumber = new TreeMap<>();
    parts.forEach(lines ->
        lines.forEach(line -> {
          String[] fields = line.split("\t", -1);
          List<String> ids = byNumber.computeIfAbsent(fields[1], n -> new ArrayList<>());
          if (!ids.contains(fields[0])) {
            ids.add(fields[0]);
          }
        }));
    List<String> lines = new ArrayList<>();
    byNumber.values().stream()
        .filter(ids -> ids.size() > 1)
        .filter(ids -> decisions.stream().noneMatch(d -> ids.contains(d.left()) && !d.same()))
        .forEach(ids -> lines.add(String.join("\t", ids.stream().sorted().toList())));
    writeLines(lines, out);
  }

  @Override
  public Clusters open(MemorySegment file) {
    Map<String, List<String>> members = new TreeMap<>();
    List<List<String>> all =
        lines(file).stream().map(line -> List.of(line.split("\t", -1))).toList();
    all.forEach(ids -> ids.forEach(id -> members.put(id, ids)));
    return new Clusters() {
      @Override
      public String canonical(String id) {
        return members(id).getFirst();
      }

      @Override
      public List<String> members(String id) {
        return members.getOrDefault(id, List.of(id));
      }

      @Override
      public List<Reason> why(String id) {
        return List.of();
      }

      @Override
      public List<String> formerly(String id) {
        return List.of();
      }

      @Override
      public void forEachFormer(BiConsumer<String, List<String>> consumer) {}

      @Override
      public List<Conflict> conflicts() {
        return List.of();
      }

      @Override
      public void forEach(Consumer<List<String>> consumer) {
        all.forEach(consumer);
      }

      @Override
      public int size() {
        return all.size();
      }
    };
  }

  @Override
  public void verify(MemorySegment file) {
    lines(file);
  }

  private static void writeLines(List<String> lines, OutputStream out) throws IOException {
    out.write((lines.size() + "\n").getBytes(StandardCharsets.UTF_8));
    for (String line : lines) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> lines(MemorySegment file) {
    List<String> lines =
        new String(file.toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(String.valueOf(lines.size() - 1))) {
      throw new DamagedIndex("lines are missing");
    }
    return lines.subList(1, lines.size());
  }

  private static final class Numbers implements DerivedIndex<List<String>> {

    @Override
    public String name() {
      return "numbers";
    }

    @Override
    public int formatVersion() {
      return 1;
    }

    @Override
    public Builder builder() {
      List<String> lines = new ArrayList<>();
      return new Builder() {
        @Override
        public void add(Entity entity) {
          entity
              .values("registrationNumber")
              .forEach(number -> lines.add(entity.id() + "\t" + number));
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
          writeLines(lines, out);
        }
      };
    }

    @Override
    public List<String> open(MemorySegment file) {
      return lines(file);
    }

    @Override
    public void verify(MemorySegment file) {
      lines(file);
    }
  }
}
