package dev.chokepoint.casebook.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.PublicVersion;
import dev.chokepoint.casebook.casefile.SampleFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.jr.ob.JSON;

class BundleTest {

  private static final CaseFile FILE = SampleFile.file("Ambrel =1+1 <Trade> FZE");
  private static final String PICTURE =
      "files/" + SampleFile.FILE_DIGEST.substring(0, 12) + "-board.jpg";

  @TempDir Path home;
  private Map<String, byte[]> packed = Map.of();

  private static byte[] bundle(CaseFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Member> members =
        BundleContents.of(
            SampleFile.MODEL,
            file,
            null,
            "chokepoint test",
            each -> () -> new ByteArrayInputStream("board".getBytes(StandardCharsets.UTF_8)));
    BundleWriter.write(file, null, members, "chokepoint test", out);
    return out.toByteArray();
  }

  private Path written(Map<String, byte[]> members) throws IOException {
    Path file = home.resolve("bundle.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  @BeforeEach
  void aBundle() throws IOException {
    Path file = home.resolve("whole.zip");
    Files.write(file, bundle(FILE));
    packed = members(file);
  }

  private static Map<String, byte[]> members(Path file) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          members.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return members;
  }

  private String text(String member) {
    return new String(packed.getOrDefault(member, new byte[0]), StandardCharsets.UTF_8);
  }

  @Test
  void itHoldsTheWholeCase() throws IOException {
    assertThat(packed)
        .containsOnlyKeys(
            "charts/trace-1-listing-lags.csv",
            "charts/trace-1-listing-lags.svg",
            "charts/trace-1-route-1.csv",
            "charts/trace-1-route-1.svg",
            "decisions.jsonl",
            "entities.ftm.json",
            PICTURE,
            "graph.gexf",
            "graph.graphml",
            "prov.json",
            "report.html",
            "statements.csv",
            "statements.provenance.jsonl",
            "manifest.json",
            "SHA256SUMS");
    assertThat(BundleCheck.of(home.resolve("whole.zip")).faults()).isEmpty();
  }

  @Test
  void madeTwiceItIsTheSameToTheByte() throws IOException {
    assertThat(bundle(FILE)).isEqualTo(bundle(FILE));
  }

  @Test
  void oneChangedByteInAnyMemberNamesThatMemberAndNoOther() throws IOException {
    for (String name : packed.keySet()) {
      for (int at : List.of(0, packed.get(name).length / 2, packed.get(name).length - 1)) {
        Map<String, byte[]> changed = new LinkedHashMap<>(packed);
        byte[] bytes = packed.get(name).clone();
        bytes[at] ^= 0x01;
        changed.put(name, bytes);
        assertThat(BundleCheck.of(written(changed)).faults())
            .as("%s at %d", name, at)
            .containsExactly(name + " was changed.");
      }
    }
  }

  @Test
  void aMissingMemberIsNamed() throws IOException {
    for (String name : packed.keySet()) {
      Map<String, byte[]> changed = new LinkedHashMap<>(packed);
      changed.remove(name);
      assertThat(BundleCheck.of(written(changed)).faults())
          .as(name)
          .hasSize(1)
          .allMatch(fault -> fault.startsWith(name + " is missing"));
    }
  }

  @Test
  void anAddedMemberIsNamed() throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>(packed);
    changed.put("files/more.txt", new byte[] {1});
    assertThat(BundleCheck.of(written(changed)).faults())
        .containsExactly("files/more.txt was added.");
  }

  @Test
  void damageOfThePackingNamesTheMember() throws IOException {
    Path file = home.resolve("whole.zip");
    byte[] bytes = Files.readAllBytes(file);
    // Well inside the packed report, which is the longest member.
    int report = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("report.html");
    bytes[report + 400] ^= 0x55;
    Files.write(file, bytes);
    assertThat(BundleCheck.of(file).faults())
        .hasSize(1)
        .allMatch(fault -> fault.startsWith("report.html was changed"));
  }

  @Test
  void whatIsNoBundleIsRefused() throws IOException {
    Path file = home.resolve("text.zip");
    Files.writeString(file, "no bundle");
    assertThatThrownBy(() -> BundleCheck.of(file)).isInstanceOf(ZipException.class);
    assertThat(BundleCheck.of(written(Map.of("a.txt", new byte[] {1}))).faults())
        .anyMatch(fault -> fault.equals("manifest.json is missing."));
  }

  @Test
  void aNewerBundleIsRefusedByName() throws IOException {
    Map<String, byte[]> newer = new LinkedHashMap<>(packed);
    newer.put(
        "manifest.json",
        text("manifest.json")
            .replace("\"format\" : 1", "\"format\" : 9")
            .getBytes(StandardCharsets.UTF_8));
    Path file = written(newer);
    assertThatThrownBy(() -> BundleCheck.of(file)).isInstanceOf(NewerBundle.class);
  }

  @Test
  void theSumsAreThoseThatOthersCheck() {
    assertThat(text("SHA256SUMS").lines())
        .hasSize(packed.size() - 1)
        .allSatisfy(line -> {
          assertThat(line).matches("[0-9a-f]{64}  \\S+");
          assertThat(line.substring(0, 64))
              .isEqualTo(Digests.of(packed.getOrDefault(line.substring(66), new byte[0])));
        });
  }

  @Test
  void aHostileNameDoesNoHarmInAnyForm() {
    assertThat(text("charts/trace-1-route-1.svg")).contains("&lt;Trade&gt;");
    assertThat(text("graph.graphml")).contains("&lt;Trade&gt;").doesNotContain("<Trade>");
    assertThat(text("report.html")).doesNotContain("<Trade>");
  }

  @Test
  void provenanceLeadsFromAStatementToItsPlace() {
    Map<String, Object> prov = JSON.std.mapFrom(text("prov.json"));
    assertThat(prov)
        .containsKeys("prefix", "entity", "activity", "agent", "wasDerivedFrom", "wasGeneratedBy");
    assertThat(text("prov.json")).contains("sample.csv line 7", "cp:document.s-document");
  }

  @Test
  void thePublicVersionSaysWhatItLeavesOutAndHoldsNoneOfIt() throws IOException {
    PublicVersion open = PublicVersion.of(SampleFile.MODEL, FILE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Member> members =
        BundleContents.of(
            SampleFile.MODEL,
            open.file(),
            open.withheld(),
            "chokepoint test",
            each -> () -> new ByteArrayInputStream(new byte[0]));
    BundleManifest manifest =
        BundleWriter.write(open.file(), open.withheld(), members, "chokepoint test", out);
    assertThat(manifest.open()).isTrue();
    assertThat(manifest.withheld()).isEqualTo(open.withheld());
    Path file = home.resolve("open.zip");
    Files.write(file, out.toByteArray());
    assertThat(members(file))
        .doesNotContainKey(PICTURE)
        .allSatisfy((name, bytes) ->
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(name)
                .doesNotContain("1970-01-02", "2 Home Lane", "+000"));
  }
}
