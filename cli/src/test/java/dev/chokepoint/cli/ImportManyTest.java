package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

/// Many files at once: each list becomes a source of its own, and one bad file spoils only its own.
class ImportManyTest {

  private static final Path EXAMPLES = Path.of("../docs/examples");

  @TempDir Path home;

  private Path inbox;

  /// What a command did.
  private record Run(int code, String out, String err) {

    Map<String, Object> json() throws IOException {
      return JSON.std.mapFrom(out);
    }
  }

  private Run run(String... arguments) {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run(arguments);
    return new Run(code, machine.out(), machine.err());
  }

  @BeforeEach
  void fillTheInbox() throws IOException {
    inbox = home.resolve("inbox");
    Path us = Files.createDirectories(inbox.resolve("us").resolve("ofac"));
    for (String name : List.of("sdn.csv", "alt.csv", "add.csv")) {
      Files.copy(EXAMPLES.resolve("ofac-2021").resolve(name), us.resolve(name));
    }
    entity("ftm/makers.entities.ftm.json", "maker", "Maker");
  }

  private Path entity(String place, String id, String name) throws IOException {
    Path file = inbox.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "{\"id\":\"%s\",\"schema\":\"Company\",\"properties\":{\"name\":[\"%s\"]}}\n"
            .formatted(id, name));
    return file;
  }

  private static List<?> list(Map<String, Object> json, String member) {
    return (List<?>) Objects.requireNonNull(json.get(member), member);
  }

  private static List<Object> each(Map<String, Object> json, String member, String of) {
    return list(json, member).stream().<Object>map(one -> ((Map<?, ?>) one).get(of)).toList();
  }

  @Test
  void eachListInNestedFoldersBecomesASourceThatSaysWhoPublishesIt() throws IOException {
    Run imported = run("import", "inbox", "--json");
    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(each(imported.json(), "sources", "source")).containsExactly("makers", "us_ofac_sdn");
    assertThat(run("source", "show", "us_ofac_sdn", "--json").json())
        .containsEntry(
            "publisher", "Office of Foreign Assets Control, US Department of the Treasury")
        .containsEntry("licence", "Public domain (US government)")
        .containsKey("coverage");
    assertThat(run("show", "maker").code()).isZero();
    assertThat(run("show", "ofac-16418").code()).isZero();
  }

  @Test
  void theSecondImportChangesNothingInAny() throws IOException {
    run("import", "inbox");
    Run again = run("import", "inbox", "--json");
    assertThat(each(again.json(), "sources", "outcome")).containsExactly("unchanged", "unchanged");
  }

  @Test
  void whatTheUserSaysGoesBeforeWhatTheReaderKnowsAndMakesANewVersion() throws IOException {
    run("import", "inbox/us");
    Run again = run("import", "inbox/us", "--publisher", "Our copy", "--json");
    assertThat(again.json()).containsEntry("outcome", "imported");
    assertThat(run("source", "show", "us_ofac_sdn", "--json").json())
        .containsEntry("publisher", "Our copy");
  }

  @Test
  void aBrokenFileSpoilsItsOwnSourceOnly() throws IOException {
    Path torn = inbox.resolve("ftm/torn.entities.ftm.json.gz");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 40_000; i++) {
        gzip.write(
            ("{\"id\":\"t"
                    + i
                    + "\",\"schema\":\"Company\",\"properties\":{\"name\":[\""
                    + i * 31L
                    + "\"]}}\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(torn, Arrays.copyOf(packed.toByteArray(), packed.size() - 1000));
    entity("zz.ftm.json", "last", "Last");
    Run imported = run("import", "inbox", "--json");
    assertThat(imported.code()).isEqualTo(ExitCode.PARTLY_DONE.code());
    assertThat(each(imported.json(), "sources", "source"))
        .containsExactly("makers", "zz", "us_ofac_sdn");
    assertThat(each(imported.json(), "failed", "source")).containsExactly("torn");
    assertThat(imported.err())
        .contains("torn was not read: ftm/torn.entities.ftm.json.gz: cannot be read on after byte");
    assertThat(run("show", "t0").code()).isEqualTo(ExitCode.NOT_FOUND.code());
    assertThat(run("doctor").code()).isZero();
  }

  @Test
  void aFileWhoseFirstBytesCannotBeUnpackedIsNamedAndTheOthersAreRead() throws IOException {
    Files.write(inbox.resolve("broken.csv.gz"), new byte[] {0x1F, (byte) 0x8B, 1, 2, 3});
    Run imported = run("import", "inbox");
    assertThat(imported.code()).isEqualTo(ExitCode.PARTLY_DONE.code());
    assertThat(imported.err()).contains("broken.csv.gz: cannot be read");
    assertThat(imported.out()).contains("broken.csv.gz").contains("not read");
    assertThat(run("show", "maker").code()).isZero();
  }

  @Test
  void filesOfNoKnownFormAreNamed() throws IOException {
    Files.writeString(inbox.resolve("us/letter.txt"), "Dear Sir or Madam\n");
    Run sweptUp = run("import", "inbox");
    assertThat(sweptUp.code()).isZero();
    assertThat(sweptUp.out()).contains("passed over, of no form that is known: us/letter.txt");
    Run named = run("import", "inbox/ftm", "inbox/us/letter.txt");
    assertThat(named.code()).as("a file that was asked for").isEqualTo(8);
  }

  @Test
  void twoFilesOfOneNameAreTwoSourcesWhateverTheirOrder() throws IOException {
    Path a = entity("a/makers.ftm.json", "a", "A");
    Path b = entity("b/makers.ftm.json", "b", "B");
    Run imported = run("import", b.toString(), a.toString(), "--json");
    assertThat(each(imported.json(), "sources", "source")).containsExactly("makers_2", "makers");
    assertThat(imported.err()).contains("read as the source makers_2, since makers is");
    Run again = run("import", a.toString(), b.toString(), "--json");
    assertThat(each(again.json(), "sources", "source")).containsExactly("makers", "makers_2");
    assertThat(each(again.json(), "sources", "outcome")).containsExactly("unchanged", "unchanged");
  }

  @Test
  void twoFormsOfOneDatasetAreTwoSources() throws IOException {
    Files.writeString(
        inbox.resolve("ftm/makers.statements.csv"),
        "id,entity_id,canonical_id,prop,prop_type,schema,value,dataset,lang,original_value,"
            + "external,first_seen,last_seen\n"
            + ",m2,m2,name,name,Company,Second,makers,,,f,2026-01-01,2026-01-01\n");
    Run imported = run("import", "inbox/ftm", "--json");
    assertThat(each(imported.json(), "sources", "source"))
        .containsExactly("makers", "makers_ftm-statements");
  }

  @Test
  void aFileThatSaysOnlyWhatKindItIsIsNamedAfterItsFolder() throws IOException {
    entity("ru_rosfin/entities.ftm.json", "r", "R");
    Run imported = run("import", "inbox/ru_rosfin", "--json");
    assertThat(imported.json()).containsEntry("source", "ru_rosfin");
  }

  @Test
  void oneNameForSeveralListsIsRefusedAndTheyAreListed() {
    Run imported = run("import", "inbox", "--source", "mine");
    assertThat(imported.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(imported.err())
        .contains("makers (makers.entities.ftm.json); us_ofac_sdn (add.csv, alt.csv, sdn.csv)");
    assertThat(run("source", "list").out()).contains("No sources yet");
  }

  @Test
  void partsOfOneExportMayBeReadAsOneSource() throws IOException {
    entity("ftm/more.entities.ftm.json", "more", "More");
    Run imported = run("import", "inbox/ftm", "--source", "mine", "--json");
    assertThat(imported.code()).isZero();
    assertThat(imported.json()).containsEntry("source", "mine");
    assertThat(run("show", "more").code()).isZero();
    assertThat(run("show", "maker").code()).isZero();
  }

  @Test
  void eachSourceHasItsOwnRejectsFile() throws IOException {
    Files.writeString(
        inbox.resolve("ftm/makers.entities.ftm.json"),
        "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{\"name\":[\"A\"]}}\nno entity\n");
    Files.createDirectory(home.resolve("out"));
    Run folder = run("import", "inbox", "--rejects", "out", "--dry-run");
    assertThat(folder.code()).isEqualTo(ExitCode.PARTLY_DONE.code());
    assertThat(home.resolve("out/makers.rejects.csv")).exists();
    run("import", "inbox", "--rejects", "bad.csv", "--dry-run");
    assertThat(home.resolve("bad.makers.csv")).exists();
  }

  @Test
  void theDataDirectoryIsNeverTakenForInput() throws IOException {
    assertThat(run("import", "inbox", "--data", "inbox/data").code()).isZero();
    Run again = run("import", "inbox", "--data", "inbox/data", "--json");
    assertThat(list(again.json(), "passed_over")).isEmpty();
  }
}
