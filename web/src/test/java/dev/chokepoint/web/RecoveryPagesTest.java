package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recovered items are entered on pages, without scripts, and what was entered is checked.
class RecoveryPagesTest {

  private static final String HOSTILE = "<script>alert(1)</script>";

  @TempDir static Path data;
  private static RunningServer server;
  private Browser maria;

  @BeforeAll
  static void start() {
    Fixtures.load(data);
    server = RunningServer.over(data);
  }

  @BeforeEach
  void mariaOpensABrowser() {
    maria = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private String entered(String weapon) {
    maria.open("/recoveries");
    Reply sent =
        maria.send(
            "/recoveries",
            "weapon",
            weapon,
            "serial",
            "K-7 «ї»",
            "recovered",
            "2026-10",
            "place",
            "Харківська область",
            "by",
            "Maria");
    assertThat(sent.status()).isEqualTo(303);
    return sent.header("Location").replaceFirst(".*(/recoveries/item-\\d+)$", "$1");
  }

  /// A JPEG of nothing but its beginning and the time at which it was taken.
  static byte[] photo(String time) throws IOException {
    ByteBuffer tiff = ByteBuffer.allocate(26 + 6 + 20);
    tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
    tiff.putShort((short) 1).putShort((short) 0x0132).putShort((short) 2).putInt(20).putInt(26);
    tiff.putInt(0);
    tiff.put((time + "\0").getBytes(StandardCharsets.US_ASCII));
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    jpeg.write(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1});
    int length = 2 + 6 + tiff.capacity();
    jpeg.write(new byte[] {(byte) (length >> 8), (byte) length});
    jpeg.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    jpeg.write(tiff.array());
    jpeg.write(new byte[] {(byte) 0xFF, (byte) 0xD9});
    return jpeg.toByteArray();
  }

  @Test
  void anItemKeepsWhatIsKnownAndSaysWhatIsNot() {
    String at = entered("Loitering munition " + HOSTILE);
    String html = maria.open(at).text();
    assertThat(html)
        .contains("K-7 «ї»", "2026-10", "Харківська область", "not known", "&lt;script&gt;")
        .contains("the chain of entries and every kept file are what was entered")
        .doesNotContain("<script>alert");
    assertThat(maria.open("/recoveries").text()).contains(at).doesNotContain("<script>alert");
    assertThat(server.get(at + "?lang=uk").text()).contains("Журнал зберігання");
  }

  @Test
  void markingsAndCustodyAreEntriesOfTheirOwnAndCorrectionsNameWhatTheyPutRight() {
    String at = entered("Drone");
    maria.open(at);
    maria.send(
        at + "/markings",
        "component",
        "U7",
        "text",
        "NX407-VGT6\n2238",
        "maker",
        "Norvex",
        "by",
        "Maria");
    maria.send(
        at + "/custody",
        "action",
        "received",
        "custodian",
        "Lab 3",
        "date",
        "2026-10-07",
        "by",
        "Maria");
    String first = maria.open(at).text();
    String number = first.replaceAll("(?s).*<tr id=\"entry-(\\d+)\">.*", "$1");
    maria.send(
        at + "/custody",
        "action",
        "received",
        "custodian",
        "Lab 4",
        "corrects",
        number,
        "by",
        "Maria");
    assertThat(maria.open(at).text())
        .contains(
            "NX407-VGT6",
            "Norvex",
            "/trace?",
            "/decode?marking=NX407-VGT6%0A2238&amp;maker=Norvex",
            "Lab 3",
            "Lab 4",
            "corrects entry " + number);
  }

  @Test
  void aPictureIsKnownByItsBytesAndKeptWithItsDigestAndTime() throws IOException {
    String at = entered("Drone");
    maria.open(at);
    Reply sent =
        maria.upload(
            at + "/photos", "photo", "../../x.php", photo("2026:10:06 11:22:33"), "by", "Maria");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(maria.open(at).text())
        .contains("x.jpg", "image/jpeg, taken 2026:10:06 11:22:33 by the clock of the camera")
        .containsPattern("[0-9a-f]{64}")
        .doesNotContain(".php");
    byte[] script = "<?php system($_GET[0]);".getBytes(StandardCharsets.UTF_8);
    Reply refused = maria.upload(at + "/photos", "photo", "real.jpg", script, "by", "Maria");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("whatever its name says");
    byte[] cut = java.util.Arrays.copyOf(photo("2026:10:06 11:22:33"), 40);
    assertThat(maria.upload(at + "/photos", "photo", "cut.jpg", cut, "by", "Maria").status())
        .as("what is cut off says nothing of its time")
        .isEqualTo(303);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    maria.open("/recoveries");
    for (List<String> fields :
        List.of(
            List.of("weapon", " ", "by", "Maria"),
            List.of("weapon", "Drone", "recovered", "yesterday", "by", "Maria"),
            List.of("weapon", "Drone", "place", "49.9935, 36.2304", "by", "Maria"),
            List.of("weapon", "Drone"))) {
      assertThat(maria.send("/recoveries", fields.toArray(String[]::new)).status()).isEqualTo(400);
    }
    assertThat(server.form("/recoveries", "weapon", "x", "by", "y").status()).isEqualTo(403);
    assertThat(server.get("/recoveries/item-99").status()).isEqualTo(404);
  }

  @Test
  void statusTellsWhatTheDoctorTells() throws IOException {
    assertThat(maria.open("/status").text()).contains("is still what it was", "Java", "Sources");
    String at = entered("Drone");
    maria.open(at);
    maria.upload(at + "/photos", "photo", "a.jpg", photo("2026:10:06 11:22:34"), "by", "Maria");
    Path kept;
    try (Stream<Path> files = Files.walk(data)) {
      kept =
          files
              .filter(Files::isRegularFile)
              .filter(file -> file.toString().contains("files"))
              .findFirst()
              .orElseThrow();
    }
    byte[] before = Files.readAllBytes(kept);
    kept.toFile().setWritable(true);
    Files.writeString(kept, "other");
    assertThat(maria.open(at).text()).contains("is not what was entered");
    assertThat(maria.open("/status").text()).contains("not as");
    Files.write(kept, before);
  }
}
