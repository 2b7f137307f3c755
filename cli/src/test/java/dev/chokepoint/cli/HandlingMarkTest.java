package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every file that leaves a case says how it is to be handled, in the way its format allows, and no
/// version for the public leaves one whose mark forbids that.
class HandlingMarkTest {

  private static final String HANDLING = "not for the press";

  @TempDir static Path home;

  /// Where a file bears its mark.
  private enum Place {
    ONCE,
    EACH_LINE,
    /// Each line but the first, which names the columns.
    EACH_ROW,
    /// Nowhere: the bytes are those of somebody else's file, or digests alone; the manifest and the
    /// comment of the archive say it.
    OUTSIDE
  }

  /// A kind of file.
  ///
  /// @param name pattern of its name in the bundle, or the command that prints it
  /// @param bears how the mark stands there; `%s` is the mark
  private record Row(String name, Place place, String bears) {}

  private static final List<Row> MEMBERS =
      List.of(
          new Row("report\\.html", Place.ONCE, "<p class=\"mark\">%s</p>"),
          new Row("entities\\.ftm\\.json", Place.EACH_LINE, ",\"handling\":\"%s\"}"),
          new Row("statements\\.csv", Place.EACH_ROW, ",\"%s\""),
          new Row("statements\\.provenance\\.jsonl", Place.EACH_LINE, ",\"handling\":\"%s\"}"),
          new Row("decisions\\.jsonl", Place.EACH_LINE, "\"handling\":\"%s\""),
          new Row("prov\\.json", Place.ONCE, "\"cp:handling\" : \"%s\""),
          new Row("graph\\.graphml", Place.ONCE, "<data key=\"handling\">%s</data>"),
          new Row("graph\\.gexf", Place.ONCE, "<description>%s</description>"),
          new Row("charts/.*\\.svg", Place.ONCE, "<desc>%s</desc>"),
          new Row("charts/.*\\.csv", Place.EACH_ROW, ",%s"),
          new Row("files/.*", Place.OUTSIDE, ""),
          new Row("manifest\\.json", Place.ONCE, "\"tlp\" : \"TLP:AMBER+STRICT\""),
          new Row("SHA256SUMS", Place.OUTSIDE, ""));

  private static final List<Row> PRINTED =
      List.of(
          new Row("case report case-1", Place.ONCE, "<p class=\"mark\">%s</p>"),
          new Row("case show case-1 --json", Place.ONCE, "\"handling\" : \"%s\""),
          new Row("case list", Place.ONCE, "%s"),
          new Row("case list --json", Place.ONCE, "\"handling\" : \"%s\""),
          new Row("audit log --subject case-1 --json", Place.ONCE, "\"handling\" : \"%s\""));

  /// What a command did.
  private record Run(int code, String out, String err) {}

  private static Run run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  private static Run demo(String command) {
    return run((command + " --data demo").split(" ", -1));
  }

  @BeforeAll
  static void aCaseOfEverythingThatCanBePinned() throws IOException {
    Files.writeString(home.resolve("board.jpg"), "a photograph");
    assertThat(run("demo").code()).isZero();
    run(
        "case",
        "new",
        "Of everything",
        "--tlp",
        "amber+strict",
        "--handling",
        HANDLING,
        "--by",
        "anna",
        "--data",
        "demo");
    run("item", "new", "--weapon", "Geran-2", "--by", "anna", "--data", "demo");
    for (String pin :
        List.of(
            "--note Seen. --as summary",
            "--entity geran2-onelek",
            "--trace geran2-gur-2090",
            "--file board.jpg",
            "--decision 2")) {
      Run added = demo("case add case-1 " + pin);
      assertThat(added.code()).as(added.err()).isZero();
    }
  }

  @Test
  void everyMemberOfABundleBearsTheMark() throws IOException {
    assertThat(demo("case export case-1 --replace --out one.zip").code()).isZero();
    String mark = "TLP:AMBER+STRICT - " + HANDLING;
    Set<Row> seen = new HashSet<>();
    try (ZipFile zip = new ZipFile(home.resolve("one.zip").toFile())) {
      assertThat(zip.getComment()).isEqualTo(mark);
      for (ZipEntry member : Collections.list(zip.entries())) {
        Row row =
            MEMBERS.stream()
                .filter(each -> member.getName().matches(each.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody knows of " + member.getName()));
        seen.add(row);
        try (InputStream in = zip.getInputStream(member)) {
          bears(row, new String(in.readAllBytes(), StandardCharsets.UTF_8), mark);
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(MEMBERS);
    assertThat(demo("case verify one.zip").code()).isZero();
  }

  @Test
  void whatIsPrintedOfACaseBearsTheMark() {
    for (Row row : PRINTED) {
      bears(row, demo(row.name()).out(), "TLP:AMBER+STRICT - " + HANDLING);
    }
  }

  private static void bears(Row row, String text, String mark) {
    String expected = row.bears().formatted(mark);
    List<String> lines = text.lines().toList();
    switch (row.place()) {
      case ONCE -> assertThat(text).as(row.name()).contains(expected);
      case EACH_LINE ->
          assertThat(lines).as(row.name()).isNotEmpty().allMatch(line -> line.contains(expected));
      case EACH_ROW -> {
        assertThat(lines.getFirst()).as(row.name()).contains("handling");
        assertThat(lines.subList(1, lines.size()))
            .as(row.name())
            .isNotEmpty()
            .allMatch(line -> line.endsWith(expected));
      }
      case OUTSIDE -> assertThat(text).as(row.name()).doesNotContain(mark);
    }
  }

  @ParameterizedTest
  @CsvSource({"clear, 0", "green, 2", "amber, 2", "amber+strict, 2", "red, 2"})
  void aVersionForThePublicIsRefusedWhereTheMarkForbidsIt(String word, int code) {
    String name =
        run("case", "new", "Marked", "--tlp", word, "--by", "anna", "--data", "demo")
            .out()
            .replaceFirst("(?s):.*", "");
    for (String command :
        List.of(
            "case report " + name, "case export " + name + " --replace --out " + name + ".zip")) {
      Run run = demo(command + " --public");
      assertThat(run.code()).as(command).isEqualTo(code);
      if (code != 0) {
        assertThat(run.err())
            .contains(name + " is marked TLP:" + word.toUpperCase(java.util.Locale.ROOT))
            .contains("its owner anna, or a reviewer, may mark it TLP:CLEAR")
            .contains("case mark " + name + " clear");
      }
      assertThat(demo(command).code()).as(command).isZero();
    }
  }

  @Test
  void aMarkThatIsChangedHoldsFromThenOnAndTheLogKeepsBoth() {
    run("case", "new", "Turned", "--by", "anna", "--data", "demo");
    String name = demo("case list --json").out().replaceAll("(?s).*\"(case-\\d+)\".*", "$1");
    assertThat(demo("case report " + name + " --public").code()).isEqualTo(2);

    assertThat(demo("case mark " + name + " clear").out()).contains("(mark)");
    assertThat(demo("case report " + name + " --public").out()).contains(">TLP:CLEAR</p>");
    assertThat(demo("case mark " + name + " clear").err()).contains("TLP:CLEAR already");
    assertThat(demo("case mark " + name + " blue").err()).contains("there is no mark");
    assertThat(demo("audit log --subject " + name).out()).contains("TLP:AMBER", "TLP:CLEAR");
    assertThat(demo("audit verify").code()).isZero();
  }

  @Test
  void moreAboutHandlingStandsUntilOtherWordsAreGiven() {
    run("case", "new", "Worded", "--handling", "by hand", "--by", "anna", "--data", "demo");
    String name = demo("case list --json").out().replaceAll("(?s).*\"(case-\\d+)\".*", "$1");
    assertThat(demo("case mark " + name + " red").code()).isZero();
    assertThat(listed(name)).contains("TLP:RED - by hand").doesNotContain("AMBER");
    String json = demo("case list --json").out();
    assertThat(json.substring(json.indexOf("\"" + name + "\"")))
        .contains("\"handling\" : \"TLP:RED - by hand\"", "\"title\" : \"Worded\"")
        .as("the mark that it was opened with")
        .doesNotContain("TLP:AMBER\"");

    Run dropped = run("case", "mark", name, "red", "--handling", "", "--data", "demo");
    assertThat(dropped.code()).as(dropped.err()).isZero();
    assertThat(listed(name)).contains("TLP:RED").doesNotContain("by hand");
    Run wordy = run("case", "mark", name, "red", "--handling", "x".repeat(301), "--data", "demo");
    assertThat(wordy.code()).isEqualTo(2);
    assertThat(wordy.err()).contains("300 letters at the most");
  }

  private static String listed(String name) {
    return demo("case list")
        .out()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whereTheMarkWasErasedACaseIsForNobodyElse() {
    run("case", "new", "Erased", "--tlp", "clear", "--by", "anna", "--data", "demo");
    String name = demo("case list --json").out().replaceAll("(?s).*\"(case-\\d+)\".*", "$1");
    String entry =
        demo("case mark " + name + " green").out().replaceAll("(?s).*entry (\\d+).*", "$1");
    run("audit", "erase", entry, "--reason", "asked for", "--data", "demo");
    assertThat(demo("case report " + name).out()).contains("TLP:RED");
    assertThat(demo("case report " + name + " --public").code()).isEqualTo(2);
  }
}
