package dev.chokepoint.desk;

import dev.chokepoint.sources.catalogue.BadCatalogue;
import dev.chokepoint.sources.catalogue.Catalogue;
import dev.chokepoint.sources.catalogue.CatalogueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the catalogue that ships and those of the user.
final class Catalogues {

  private static final long LARGEST = 1 << 20;

  private Catalogues() {}

  /// @throws BadRequest if one of the user's cannot be read; the message gives the place
  static Catalogue read(SourceRules rules) {
    Catalogue all = Catalogue.bundled();
    for (Path file : rules.catalogues()) {
      all = all.with(own(file));
    }
    return all;
  }

  private static Catalogue own(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw BadRequest.unreadable(file + ": no such catalogue file");
      }
      if (Files.size(file) > LARGEST) {
        throw BadRequest.unreadable(file + ": over 1 MiB, too large for a catalogue file");
      }
      return CatalogueReader.read(Files.readString(file), file.toString());
    } catch (BadCatalogue e) {
      throw BadRequest.unreadable(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw BadRequest.unreadable(file + ": cannot be read: " + e.getMessage());
    }
  }
}
