package dev.chokepoint.sources.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.SourceSet;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files of both lists, given together, are parted by the entries they speak of.
class OfacSetsTest {

  private static final InputFile SDN = TextFile.fixture("sdn.csv");
  private static final InputFile SDN_ALIASES = TextFile.fixture("alt.csv");
  private static final InputFile CONSOLIDATED = TextFile.fixture("cons_prim.csv");
  private static final InputFile CONSOLIDATED_ADDRESSES = TextFile.fixture("cons_add.csv");

  private final OfacCsvReader reader = new OfacCsvReader();

  @Test
  void bothListsFromOneFolderAreTwoSources() throws IOException {
    List<SourceSet> sets =
        reader.sets(List.of(SDN_ALIASES, CONSOLIDATED, CONSOLIDATED_ADDRESSES, SDN));

    assertThat(sets)
        .extracting(set -> set.known().name())
        .containsExactly("us_ofac_sdn", "us_ofac_cons");
    assertThat(sets.get(0).files()).containsExactly(SDN_ALIASES, SDN);
    assertThat(sets.get(1).files()).containsExactly(CONSOLIDATED, CONSOLIDATED_ADDRESSES);
  }

  @Test
  void namesOfTheFilesDoNotMatter() throws IOException {
    InputFile names = TextFile.fixture("sdn.csv").named("cons_prim.csv");

    assertThat(reader.sets(List.of(names)).getFirst().known().name()).isEqualTo("us_ofac_sdn");
  }

  @Test
  void theFolderDecidesWhereEntriesDoNot() throws IOException {
    InputFile older = new Filed("old", SDN);
    InputFile newer = new Filed("new", SDN);
    InputFile aliases = new Filed("new", SDN_ALIASES);

    List<SourceSet> sets = reader.sets(List.of(older, aliases, newer));

    assertThat(sets)
        .extracting(SourceSet::files)
        .containsExactly(List.of(older), List.of(aliases, newer));
  }

  @Test
  void withoutNamesTheListIsNotClaimed() throws IOException {
    SourceSet set = reader.sets(List.of(SDN_ALIASES)).getFirst();

    assertThat(set.known().name()).isNull();
    assertThat(set.known().publisher()).startsWith("Office of Foreign Assets Control");
  }

  /// A file in a folder.
  private record Filed(String folder, InputFile file) implements InputFile {

    @Override
    public String name() {
      return file.name();
    }

    @Override
    public java.io.InputStream open() throws IOException {
      return file.open();
    }
  }
}
