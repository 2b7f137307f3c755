package dev.chokepoint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.mapping.Layouts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every reader must survive: files cut off, in a wrong encoding, with columns exchanged, of
/// noise, with a line without end. Each ends in one of two ways: what can be read is read and the
/// rest rejected by place and reason, or the file is refused by name.
class HostileInputTest {

  private static final int ROWS = 60;
  private static final int STEP = 1000;

  @TempDir Path temp;

  static Stream<SourceReader> readers() {
    return Readers.all().stream().filter(HostileInputTest::reads);
  }

  /// A layout that is declined is recognised and reads nothing.
  private static boolean reads(SourceReader reader) {
    return Layouts.named(reader.format())
        .filter(layout -> layout.mapping().declined() != null)
        .isEmpty();
  }

  private static ReaderFixture fixture(SourceReader reader) {
    ReaderFixture fixture = ReaderFixture.ALL.get(reader.format());
    assertThat(fixture).as("a line in ReaderFixture for the form %s", reader.format()).isNotNull();
    return Objects.requireNonNull(fixture);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void theWholeFixtureIsRead(SourceReader reader) {
    HostileRun run = HostileRun.of(reader, whole(reader));

    assertThat(run.refused()).isNull();
    assertThat(run.rejected()).isZero();
    assertThat(run.statements()).isGreaterThanOrEqualTo(ROWS);
  }

  private static InputFile whole(SourceReader reader) {
    return fixture(reader).holding(fixture(reader).bytes(ROWS));
  }

  /// Cut off anywhere, at most the last row is lost, and never without a word.
  @ParameterizedTest
  @MethodSource("readers")
  void cutOffAtEveryThousandthByte(SourceReader reader) {
    ReaderFixture fixture = fixture(reader);
    byte[] bytes = fixture.bytes(ROWS);
    long all = HostileRun.of(reader, whole(reader)).statements();
    for (int length = 0; length < bytes.length; length += STEP) {
      HostileRun run = HostileRun.of(reader, fixture.holding(Arrays.copyOf(bytes, length)));

      expected(reader, run);
      assertThat(run.statements()).as("cut at %d", length).isLessThanOrEqualTo(all);
      if (run.read() && length > 2 * STEP) {
        assertThat(run.statements()).as("cut at %d", length).isPositive();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void inAWrongEncoding(SourceReader reader) {
    ReaderFixture fixture = fixture(reader);
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1251"),
            Charset.forName("windows-1252"),
            Charset.forName("Shift_JIS"))) {
      expected(reader, HostileRun.of(reader, fixture.holding(fixture.bytes(ROWS, charset))));
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void ofNoiseAloneAndAfterAGoodBeginning(SourceReader reader) {
    ReaderFixture fixture = fixture(reader);
    Seed.forAll(
        20,
        gen -> {
          byte[] noise = new byte[gen.between(1, 4000)];
          for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) gen.between(0, 256);
          }
          expected(reader, HostileRun.of(reader, fixture.holding(noise)));

          byte[] good = fixture.bytes(ROWS);
          int from = gen.between(1, good.length);
          System.arraycopy(noise, 0, good, from, Math.min(noise.length, good.length - from));
          expected(reader, HostileRun.of(reader, fixture.holding(good)));
        });
  }

  /// Bytes that mean something to a parser, in unlikely places.
  @ParameterizedTest
  @MethodSource("readers")
  void withSignsThatMeanSomethingScatteredIn(SourceReader reader) {
    ReaderFixture fixture = fixture(reader);
    byte[] signs = "\"\"'{}[]<>&;,\t\r\n\\\u0000".getBytes(StandardCharsets.UTF_8);
    Seed.forAll(
        40,
        gen -> {
          byte[] bytes = fixture.bytes(ROWS);
          for (int i = gen.between(1, 40); i > 0; i--) {
            bytes[gen.between(0, bytes.length)] = signs[gen.between(0, signs.length)];
          }
          expected(reader, HostileRun.of(reader, fixture.holding(bytes)));
        });
  }

  @ParameterizedTest
  @MethodSource("readers")
  void withAnyTwoNeighbouringColumnsExchanged(SourceReader reader) {
    ReaderFixture fixture = fixture(reader);
    if (fixture.delimiter().isEmpty()) {
      return;
    }
    String[] cells = fixture.row().split(fixture.delimiter(), -1);
    for (int column = 0; column + 1 < cells.length; column++) {
      String[] exchanged = cells.clone();
      exchanged[column] = cells[column + 1];
      exchanged[column + 1] = cells[column];
      ReaderFixture other =
          new ReaderFixture(
              fixture.format(),
              fixture.name(),
              fixture.delimiter(),
              fixture.head(),
              String.join(fixture.delimiter(), exchanged),
              fixture.tail());
      expected(reader, HostileRun.of(reader, other.holding(other.bytes(ROWS))));
    }
  }

  /// Nesting far beyond what a form has exhausts no stack.
  @ParameterizedTest
  @MethodSource("readers")
  void nestedWithoutEnd(SourceReader reader) {
    ReaderFixture fixture = fixture(reader);
    for (String nesting : List.of("[", "{\"id\":", "<a>", "(")) {
      String row =
          fixture.row(1).replaceFirst("1001", Matcher.quoteReplacement(nesting.repeat(100_000)));
      String text = fixture.head() + fixture.row(0) + row + fixture.row(2) + fixture.tail();
      expected(reader, HostileRun.of(reader, fixture.holding(packed(fixture, text))));
      String deep =
          "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":" + nesting.repeat(100_000);
      expected(
          reader, HostileRun.of(reader, fixture.holding(deep.getBytes(StandardCharsets.UTF_8))));
    }
  }

  private static byte[] packed(ReaderFixture fixture, String text) {
    return fixture.packed(text, StandardCharsets.UTF_8);
  }

  /// A few hundred bytes that would be gigabytes once their entities are put in, and an entity that
  /// would read a file of this machine.
  @ParameterizedTest
  @MethodSource("xmlReaders")
  void entitiesAreNeverPutIn(SourceReader reader) throws IOException {
    ReaderFixture fixture = fixture(reader);
    Path secret = temp.resolve("secret");
    Files.writeString(secret, "SECRET-OF-THIS-MACHINE");
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    String outside = "<!DOCTYPE x [<!ENTITY a11 SYSTEM \"" + secret.toUri() + "\">";
    for (String declared : List.of(bomb.toString(), outside)) {
      String text =
          fixture
              .text(ROWS)
              .replaceFirst("(<[A-Za-z])", declared + "]>\n$1")
              .replace("1007", "&a11;");

      HostileRun run = HostileRun.of(reader, fixture.holding(packed(fixture, text)));

      assertThat(run.read()).as("%s", run).isFalse();
      expected(reader, run);
    }
  }

  static Stream<SourceReader> xmlReaders() {
    return readers().filter(reader -> fixture(reader).isXml());
  }

  /// A line of 48 MB, in a process of 128: whoever holds it whole, as text, ends there. The 100 MB
  /// line of the requirement is read the same way, only for longer.
  @Test
  void aLineWithoutEndTakesNoMoreMemoryThanItsLimit() throws Exception {
    Path log = temp.resolve("log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LongLineProgram.class.getName(),
                String.valueOf(48L << 20)));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();

    int code = process.waitFor();

    String said = Files.readString(log);
    assertThat(code).as(said).isZero();
    assertThat(said.lines().map(line -> line.split(" ")[0]))
        .as(said)
        .containsExactlyElementsOf(readers().map(SourceReader::format).toList());
    assertThat(said.lines()).as(said).noneMatch(line -> line.contains(" rejected 0 "));
  }

  private static void expected(SourceReader reader, HostileRun run) {
    if (run.refused() != null) {
      assertThat(run.refused()).contains(fixture(reader).name());
    }
  }
}
