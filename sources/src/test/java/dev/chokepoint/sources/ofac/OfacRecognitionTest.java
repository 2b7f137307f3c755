package dev.chokepoint.sources.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.sources.InputFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files are told by their rows, never by their names.
class OfacRecognitionTest {

  private final OfacCsvReader reader = new OfacCsvReader();

  @Test
  void anyNameWillDo() throws IOException {
    InputFile names = TextFile.fixture("sdn.csv").named("a.txt");
    InputFile aliases = TextFile.fixture("alt.csv").named("b.txt");
    InputFile addresses = TextFile.fixture("cons_add.csv").named("c.txt");
    InputFile comments = TextFile.fixture("sdn_comments.csv").named("d.txt");

    assertThat(reader.recognise(List.of(comments, addresses, aliases, names)))
        .containsExactly(comments, addresses, aliases, names);
  }

  @Test
  void otherTablesAreLeftToOtherReaders() throws IOException {
    InputFile pairs = TextFile.of("sdn.csv", "1,\"first\"", "2,\"second\"");
    InputFile orders = TextFile.of("alt.csv", "order,part,date,place,price", "1,2,3,4,5");
    InputFile empty = new TextFile("add.csv", new byte[0]);

    assertThat(reader.recognise(List.of(pairs, orders, empty))).isEmpty();
  }

  @Test
  void aFaultyFirstRowDoesNotHideTheFile() throws IOException {
    InputFile aliases =
        TextFile.of(
            "x",
            "ent_num,alt_num,alt_type,alt_name,alt_remarks",
            "36,12,\"aka\",\"AERO-CARIBBEAN\",-0- ",
            "173,57,\"aka\",\"AVIA IMPORT\",-0- ");

    assertThat(reader.recognise(List.of(aliases))).containsExactly(aliases);
  }
}
