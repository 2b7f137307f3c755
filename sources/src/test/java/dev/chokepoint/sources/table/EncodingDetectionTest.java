package dev.chokepoint.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.UnreadableInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The encoding of a table is told from all of its bytes, and the choice is said.
class EncodingDetectionTest {

  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String RUSSIAN =
      "Номер декларации;Грузополучатель\n1;ООО \"Пример\"\n2;ЗАО \"ОБРАЗЕЦ\"\n";

  @Test
  void utf8NeedsNoNote() throws IOException {
    EncodingDetection told = EncodingDetection.of(Bytes.of(RUSSIAN));

    assertThat(told.encoding()).isEqualTo(TextEncoding.UTF_8);
    assertThat(told.note()).isEmpty();
  }

  @Test
  void cyrillicWordsAreWindows1251AndTheNoteSaysWhy() throws IOException {
    EncodingDetection told = EncodingDetection.of(Bytes.of(RUSSIAN, CYRILLIC));

    assertThat(told.encoding().charset()).isEqualTo(CYRILLIC);
    assertThat(told.note().orElseThrow().reason())
        .isEqualTo(
            "byte 0 is not UTF-8; the file is read as Windows-1251: of its 49 letters beyond ASCII"
                + " 49 stand beside another one, as in Cyrillic words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Empfänger;Straße\nMüller Beispiel GmbH;Königsallee 1\n",
        "Destinataire;Pays d'expédition\nSociété Exemple;Corée\n",
        "Destinatario;País\nCompañía Ejemplo;España\n",
        "Price\n12 \u20ac\n"
      })
  void lettersThatStandAloneAreWindows1252(String text) throws IOException {
    EncodingDetection told = EncodingDetection.of(Bytes.of(text, WESTERN));

    assertThat(told.encoding().charset()).isEqualTo(WESTERN);
    assertThat(told.note().orElseThrow().reason()).contains("Windows-1252");
    assertThat(Table.read(Bytes.of(text, WESTERN)).cells())
        .isEqualTo(Table.read(Bytes.of(text)).cells());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsBelieved(String name) throws IOException {
    Bytes marked = Bytes.of("\uFEFF" + RUSSIAN, Charset.forName(name));

    assertThat(EncodingDetection.of(marked).encoding())
        .isEqualTo(new TextEncoding(Charset.forName(name), true));
    Table table = Table.read(marked);
    assertThat(table.header()).containsExactly("Номер декларации", "Грузополучатель");
    assertThat(table.cells()).contains(List.of("1", "ООО \"Пример\""));
    assertThat(table.lines()).containsExactly(2L, 3L);
  }

  @Test
  void aBrokenByteInUtf8CostsItsRowAndNothingElse() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(RUSSIAN.getBytes(StandardCharsets.UTF_8));
    long offset = bytes.size() + 2L;
    bytes.writeBytes(new byte[] {'3', ';', (byte) 0xC3, '(', '\n', '4', ';', 'x', '\n'});
    Table table = Table.read(new Bytes("orders.csv", bytes.toByteArray()));

    assertThat(table.lines()).containsExactly(2L, 3L, 5L);
    assertThat(table.issues())
        .extracting(ReadIssue::severity)
        .containsExactly(ReadIssue.Severity.NOTE, ReadIssue.Severity.REJECTED);
    assertThat(table.issues().getLast().locator().line()).isEqualTo(4);
    assertThat(table.issues().getLast().reason())
        .isEqualTo("byte 0xC3 at offset " + offset + " of the file is not UTF-8");
  }

  @Test
  void aByteThatWindows1251DoesNotHaveCostsItsRow() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(RUSSIAN.getBytes(CYRILLIC));
    bytes.writeBytes(new byte[] {'3', ';', (byte) 0x98, '\n', '4', ';', 'x', '\n'});
    Table table = Table.read(new Bytes("orders.csv", bytes.toByteArray()));

    assertThat(table.lines()).containsExactly(2L, 3L, 5L);
    assertThat(table.issues().getLast().reason()).startsWith("byte 0x98 at offset ");
  }

  @Test
  void aGivenEncodingIsNotQuestioned() throws IOException {
    TableLayout koi = new TableLayout(Charset.forName("KOI8-R"), null, 1, List.of());
    Table table = Table.read(Bytes.of(RUSSIAN, Charset.forName("KOI8-R")), koi);

    assertThat(table.cells()).contains(List.of("1", "ООО \"Пример\""));
    assertThat(table.issues()).isEmpty();
  }

  @Test
  void halfAPairOfUtf16IsAnErrorWithItsByte() {
    byte[] cut = {(byte) 0xFF, (byte) 0xFE, 'a', 0, ';', 0, 'b'};

    assertThatThrownBy(() -> Table.read(new Bytes("orders.csv", cut)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("byte 7");
  }

  @Test
  void zeroBytesAreNoText() {
    assertThatThrownBy(() -> EncodingDetection.of(new Bytes("photo.jpg", new byte[] {1, 0, 2})))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("photo.jpg")
        .hasMessageContaining("not text");
  }
}
