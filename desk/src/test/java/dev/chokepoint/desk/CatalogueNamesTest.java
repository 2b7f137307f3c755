package dev.chokepoint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.input.PathInput;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import dev.chokepoint.sources.catalogue.Catalogue;
import dev.chokepoint.sources.catalogue.CataloguedSource;
import dev.chokepoint.sources.catalogue.PublishedForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The catalogue calls lists and forms as the readers do: else what is fetched would be another
/// source than what is imported by hand, or nobody could read it.
class CatalogueNamesTest {

  private static final Path FIXTURES =
      Path.of("../sources/src/test/resources/dev/chokepoint/sources");
  private static final Catalogue CATALOGUE = Catalogue.bundled();

  @Test
  void everyFormOfTheCatalogueIsAReaders() {
    Set<String> read = Readers.all().stream().map(SourceReader::format).collect(Collectors.toSet());
    for (CataloguedSource source : CATALOGUE.sources().values()) {
      assertThat(source.forms())
          .as(source.name())
          .extracting(PublishedForm::format)
          .isSubsetOf(read)
          .isSubsetOf(Readers.forms().keySet());
    }
  }

  @Test
  void whatAReaderCallsASourceTheCatalogueCallsSoAndPublishesInThatForm() throws IOException {
    Set<String> met = new TreeSet<>();
    for (String folder :
        List.of("ofac", "ofac/forms", "uk/list", "gleif", "csl", "ch", "eu/fsf", "psc", "bods")) {
      List<InputFile> files = files(FIXTURES.resolve(folder));
      for (SourceReader reader : Readers.all()) {
        List<InputFile> own = reader.recognise(files);
        for (SourceSet set : own.isEmpty() ? List.<SourceSet>of() : reader.sets(own)) {
          String name = set.known().name();
          if (name != null) {
            met.add(name);
            assertThat(CATALOGUE.named(name)).as(name).isPresent();
            assertThat(CATALOGUE.named(name).orElseThrow().form(reader.format()))
                .as(name + " as " + reader.format())
                .isPresent();
          }
        }
      }
    }
    assertThat(met)
        .contains(
            "us_ofac_sdn",
            "us_ofac_cons",
            "uk_sanctions",
            "gleif",
            "us_csl",
            "ch_seco_sanctions",
            "eu_fsf");
  }

  private static List<InputFile> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".md"))
          .sorted()
          .<InputFile>map(PathInput::new)
          .toList();
    }
  }
}
