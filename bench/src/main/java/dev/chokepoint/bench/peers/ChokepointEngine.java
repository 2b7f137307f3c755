package dev.chokepoint.bench.peers;

import dev.chokepoint.bench.labels.LabelledParty;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.Comparison;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.score.Party;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The engine of this project, through the door that the program itself uses: entities are indexed
/// into a file, the file is mapped and asked.
final class ChokepointEngine implements Engine {

  private final String name;
  private final double least;
  private final Path folder;
  private final Matching matching = new Matching(Model.bundled());

  /// @param least the threshold that a finder asks with
  /// @param folder for the index file
  ChokepointEngine(String name, double least, Path folder) {
    this.name = name;
    this.least = least;
    this.folder = folder;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double threshold() {
    return Matching.DEFAULT_THRESHOLD;
  }

  @Override
  public Scorer scorer() {
    Comparison comparison = matching.comparison();
    return (left, right) -> comparison.score(analysed(left), analysed(right));
  }

  private Party analysed(LabelledParty party) {
    return matching.analyse(
        party.schema(),
        List.of(party.name()),
        party.birth().isEmpty() ? List.of() : List.of(party.birth()),
        party.country().isEmpty() ? List.of() : List.of(party.country()),
        List.of());
  }

  @Override
  @SuppressWarnings("MustBeClosedChecker") // the arena is closed with the finder
  public Finder index(Stream<ListedParty> parties) {
    DerivedIndex<NameIndex> index = matching.index();
    DerivedIndex.Builder builder = index.builder();
    ListedEntities entities = new ListedEntities(Model.bundled());
    int number = 0;
    for (Iterator<ListedParty> each = parties.iterator(); each.hasNext(); number++) {
      builder.add(entities.entity(number, each.next()));
    }
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(index.fileName());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
        builder.writeTo(out);
      }
      Arena arena = Arena.ofShared();
      try (FileChannel channel = FileChannel.open(file)) {
        MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        return new ChokepointFinder(
            matching, matching.screener(List.of(index.open(mapped))), this::analysed, least, arena);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
