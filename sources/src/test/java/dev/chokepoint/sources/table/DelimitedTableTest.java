package dev.chokepoint.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows of delimited text, each with its line; a broken one costs itself.
class DelimitedTableTest {

  @ParameterizedTest
  @EnumSource(Delimiter.class)
  void theDelimiterIsToldFromTheContent(Delimiter delimiter) throws IOException {
    String text =
        "consignee,goods,weight\n\"Placeholder, Ltd; a|b\",\"one\tpart\",\"1.5\"\nOther,x,\"2,5\"\n"
            .replace("\",\"", "\"" + delimiter.character() + "\"")
            .replace(
                "consignee,goods,weight",
                String.join("" + delimiter.character(), "consignee", "goods", "weight"))
            .replace("Other,x,", "Other" + delimiter.character() + "x" + delimiter.character());
    Table table = Table.read(Bytes.of(text));

    assertThat(table.header()).containsExactly("consignee", "goods", "weight");
    assertThat(table.cells())
        .containsExactly(
            List.of("Placeholder, Ltd; a|b", "one\tpart", "1.5"), List.of("Other", "x", "2,5"));
    assertThat(table.issues()).isEmpty();
  }

  @Test
  void aQuotedCellMayHoldLinesAndTheLinesAreCounted() throws IOException {
    Table table = Table.read(Bytes.of("a,b\r\n1,\"two\r\nlines \"\"so\"\"\"\r\n\r\n3,4\r\n"));

    assertThat(table.cells()).containsExactly(List.of("1", "two\nlines \"so\""), List.of("3", "4"));
    assertThat(table.lines()).containsExactly(2L, 5L);
  }

  @Test
  void aRowThatIsTooShortOrTooLongIsRejectedWithItsLine() throws IOException {
    Table table = Table.read(Bytes.of("a,b\n1\n1,2,3\n1,2\n1,2,,\n"));

    assertThat(table.cells()).containsExactly(List.of("1", "2"), List.of("1", "2"));
    assertThat(table.issues())
        .containsExactly(
            ReadIssue.rejected(
                Locator.row("orders.csv", 2, null), "1", "the row has 1 cell, not 2"),
            ReadIssue.rejected(
                Locator.row("orders.csv", 3, null), "1,2,3", "the row has 3 cells, not 2"));
  }

  @Test
  void aStrayQuoteCostsNothingWhereTheRowIsWholeWithoutIt() throws IOException {
    Table table = Table.read(Bytes.of("a;b\n1;\"ПРИМЕР\" ООО\n2;\"Пример\n3;\"good; one\"\n"));

    assertThat(table.cells())
        .containsExactly(
            List.of("1", "\"ПРИМЕР\" ООО"), List.of("2", "\"Пример"), List.of("3", "good; one"));
    assertThat(table.issues()).extracting(issue -> issue.locator().line()).containsExactly(2L, 3L);
    assertThat(table.issues()).allMatch(issue -> issue.severity() == ReadIssue.Severity.NOTE);
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsLineAtMost() throws IOException {
    Table table = Table.read(Bytes.of("a,b\n1,\"x, y\n2,z\n3,w\n"));

    assertThat(table.lines()).containsExactly(3L, 4L);
    assertThat(table.issues())
        .containsExactly(
            ReadIssue.rejected(
                Locator.row("orders.csv", 2, null),
                "1,\"x, y",
                "a quote is not closed; reading goes on with the next line"));
  }

  @Test
  void aQuoteInsideACellIsContent() throws IOException {
    assertThat(Table.read(Bytes.of("a,b\nООО \"Пример\",5\" disk\n")).cells())
        .containsExactly(List.of("ООО \"Пример\"", "5\" disk"));
  }

  @Test
  void columnsWithoutANameAndTwiceOfOneNameAreToldApart() throws IOException {
    Table table = Table.read(Bytes.of("name, ,name,name (2), two\u00A0\n1,2,3,4,5\n"));

    assertThat(table.header())
        .containsExactly("name", "column 2", "name (2)", "name (2) (2)", "two");
    assertThat(table.issues()).hasSize(3);
    assertThat(table.rows().getFirst().cell("name (2)")).isEqualTo("3");
  }

  @Test
  void aHeaderMayStandFurtherDownOrNotAtAll() throws IOException {
    Bytes titled = Bytes.of("Report of the month\nas of 2024\na;b\n1;2\n");
    Table third = Table.read(titled, new TableLayout(null, null, 3, List.of()));
    assertThat(third.header()).containsExactly("a", "b");
    assertThat(third.lines()).containsExactly(4L);
    assertThat(third.issues()).hasSize(2);

    Bytes bare = Bytes.of("1;2\n3;4\n");
    Table named = Table.read(bare, new TableLayout(null, null, 0, List.of("x", "y")));
    assertThat(named.rows().getFirst().cell("y")).isEqualTo("2");
    Table numbered = Table.read(bare, new TableLayout(null, null, 0, List.of()));
    assertThat(numbered.header()).containsExactly("column 1", "column 2");
    assertThat(numbered.lines()).containsExactly(1L, 2L);
  }

  @Test
  void aHugeLineIsRejectedWithItsNumberAndTheRestIsRead() throws IOException {
    Table table = Table.read(new HugeLine(100L << 20));

    assertThat(table.cells()).containsExactly(List.of("1", "2"), List.of("3", "4"));
    assertThat(table.issues())
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.locator()).isEqualTo(Locator.row("huge.csv", 3, null));
          assertThat(issue.reason()).isEqualTo("the line is longer than 1048576 bytes");
        });
  }

  @Test
  void anEmptyFileHasNoHeader() {
    assertThatThrownBy(() -> Table.read(Bytes.of("\n\n")))
        .isInstanceOf(UnreadableInput.class)
        .hasMessage("orders.csv: the table has no header");
  }

  @Test
  void whatIsWrittenByTheRulesIsReadBack() {
    Seed.forAll(
        300,
        gen -> {
          Delimiter delimiter = gen.oneOf(List.of(Delimiter.values()));
          String separator = String.valueOf(delimiter.character());
          List<List<String>> rows = gen.listOf(1, 5, () -> row(gen));
          List<String> lines = new ArrayList<>();
          lines.add(String.join(separator, "a", "b", "c"));
          rows.forEach(row -> lines.add(quoted(row, separator)));
          TableLayout layout = new TableLayout(StandardCharsets.UTF_8, delimiter, 1, List.of());
          assertThat(read(String.join("\n", lines), layout).cells()).isEqualTo(rows);
        });
  }

  private static List<String> row(Gen gen) {
    return List.of("row", cell(gen), cell(gen));
  }

  /// Line ends inside cells become line feeds.
  private static String cell(Gen gen) {
    return gen.text().replaceAll("\r\n?", "\n");
  }

  private static String quoted(List<String> cells, String separator) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(separator));
  }

  private static Table read(String text, TableLayout layout) {
    try {
      return Table.read(Bytes.of(text), layout);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noTextIsMoreThanReported() {
    Seed.forAll(
        500,
        gen -> {
          List<String> pieces =
              gen.listOf(
                  0,
                  40,
                  () -> gen.oneOf(List.of("\"", "\"\"", ";", "\n", "x", "ж", ",", "\t", "\r\n")));
          Table table = read("a;b;c\n" + String.join("", pieces), TableLayout.UNKNOWN);
          assertThat(table.rows()).allMatch(row -> row.cells().size() == row.columns().size());
        });
  }

  /// A header, a row, a line of `x`, and another row; made while it is read.
  private record HugeLine(long length) implements InputFile {

    @Override
    public String name() {
      return "huge.csv";
    }

    @Override
    public InputStream open() {
      return new SequenceInputStream(
          new SequenceInputStream(text("a,b\n1,2\n"), new Filler(length)), text("\n3,4\n"));
    }

    private static InputStream text(String text) {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static final class Filler extends InputStream {

    private long left;

    Filler(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      Arrays.fill(bytes, offset, offset + count, (byte) 'x');
      left -= count;
      return count;
    }
  }
}
