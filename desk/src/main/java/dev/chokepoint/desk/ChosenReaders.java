package dev.chokepoint.desk;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.mapping.BadMapping;
import dev.chokepoint.sources.mapping.Layout;
import dev.chokepoint.sources.mapping.Layouts;
import dev.chokepoint.sources.mapping.MappedTableReader;
import dev.chokepoint.sources.mapping.Mapping;
import dev.chokepoint.sources.mapping.MappingReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The readers that a request asks for: those of a form, all of them, or tables through a mapping.
final class ChosenReaders {

  /// A mapping file is held in memory; more than this is none.
  private static final long LARGEST_MAPPING = 4 << 20;

  private ChosenReaders() {}

  /// The readers to ask, in order.
  ///
  /// @throws BadRequest if there is no such form or layout, or the mapping file cannot be read
  static List<SourceReader> of(ImportRequest request) throws IOException {
    if (request.map().isPresent()) {
      if (!request.format().equals("auto")) {
        throw BadRequest.usage(
            "--map says how to read the files; --format cannot be given with it");
      }
      return List.of(mapped(request.map().get(), request.workingDirectory()));
    }
    if (request.format().equals("auto")) {
      return Readers.all();
    }
    Optional<Layout> layout = Layouts.named(request.format());
    if (layout.isPresent()) {
      return List.of(MappedTableReader.chosen(layout.get()));
    }
    List<SourceReader> asked =
        Readers.all().stream().filter(r -> r.format().equals(request.format())).toList();
    if (asked.isEmpty()) {
      throw BadRequest.usage(
          "there is no form \""
              + request.format()
              + "\"; there are auto, "
              + String.join(", ", Readers.forms().keySet()));
    }
    return asked;
  }

  /// A layout of that name, or else the mapping file of that path.
  private static SourceReader mapped(String map, Path workingDirectory) throws IOException {
    Optional<Layout> layout = Layouts.named(map);
    if (layout.isPresent()) {
      return MappedTableReader.chosen(layout.get());
    }
    Path file = workingDirectory.resolve(map);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw BadRequest.unreadable(
          map
              + ": no such mapping file, and no layout of that name; there are "
              + String.join(", ", Layouts.all().stream().map(l -> l.mapping().name()).toList()));
    }
    if (Files.size(file) > LARGEST_MAPPING) {
      throw BadRequest.unreadable(map + ": over 4 MiB, too large for a mapping file");
    }
    String name = file.getFileName().toString();
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      // The bytes are not UTF-8; where they are not matters less than what to do.
      throw BadRequest.unreadable(name + ": a mapping file is written in UTF-8");
    }
    try {
      Mapping mapping = new MappingReader(Model.bundled()).read(text, name);
      return MappedTableReader.of(mapping, text);
    } catch (BadMapping e) {
      throw BadRequest.unreadable(String.valueOf(e.getMessage()));
    }
  }
}
