package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.Options;
import dev.chokepoint.bench.peers.ListedParty;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.ftm.OpenSanctionsSimpleReader;
import dev.chokepoint.sources.ofac.OfacCsvReader;
import dev.chokepoint.sources.un.UnXmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The published lists in a folder, as parties with their names. They are read when a program runs
/// and never copied.
final class PublishedLists {

  private static final List<SourceReader> READERS =
      List.of(new OfacCsvReader(), new UnXmlReader(), new OpenSanctionsSimpleReader());

  private PublishedLists() {}

  /// The folder that `--data` names, else the one below `CHOKEPOINT_SHARED_DATA`.
  ///
  /// @throws IllegalArgumentException if neither names one
  static Path folder(Options options) {
    String shared = System.getenv("CHOKEPOINT_SHARED_DATA");
    String given = options.text("data", shared == null ? "" : Path.of(shared, "lists").toString());
    if (given.isEmpty() || !Files.isDirectory(Path.of(given))) {
      throw new IllegalArgumentException(
          "--data FOLDER names a folder with published lists (or set CHOKEPOINT_SHARED_DATA): "
              + given);
    }
    return Path.of(given);
  }

  /// All parties of the lists whose folder has one of the words in its name, list after list.
  static List<ListedParty> read(Path folder, List<String> words) throws IOException {
    List<ListedParty> parties = new ArrayList<>();
    try (Stream<Path> below = Files.list(folder)) {
      for (Path each : below.sorted().toList()) {
        String name = each.getFileName().toString();
        if (Files.isDirectory(each) && words.stream().anyMatch(name::contains)) {
          parties.addAll(list(each));
        }
      }
    }
    if (parties.isEmpty()) {
      throw new IOException("no list in " + folder + " whose name has one of " + words);
    }
    return parties;
  }

  private static List<ListedParty> list(Path folder) throws IOException {
    PartyCollector collector = new PartyCollector();
    try (Stream<Path> files = Files.list(folder)) {
      List<InputFile> given =
          files.filter(Files::isRegularFile).sorted().<InputFile>map(OnDisk::new).toList();
      for (SourceReader reader : READERS) {
        List<InputFile> known = reader.recognise(given);
        if (!known.isEmpty()) {
          StatementMaker maker = new StatementMaker(Model.bundled(), "list", null);
          reader.read(known, new Reading(maker, collector::take, issue -> {}));
        }
      }
    }
    return collector.parties();
  }

  private record OnDisk(Path path) implements InputFile {

    @Override
    public String name() {
      return path.getFileName().toString();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }
}
