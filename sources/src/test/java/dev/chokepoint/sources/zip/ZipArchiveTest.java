package dev.chokepoint.sources.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {

  @Test
  void onlyTheNamedEntryIsRead() throws IOException {
    BytesFile file = archive("../../evil", "bad", "content.xml", "good", "x/content.xml", "bad");

    assertThat(read(file)).isEqualTo("good");
    assertThat(new ZipArchive(file).read("missing", entry -> {})).isFalse();
  }

  @Test
  void entriesThatUnpackBeyondBeliefAreRefusedWhereverTheyStand() throws IOException {
    for (String name : new String[] {"content.xml", "other"}) {
      BytesFile bomb = bomb(name);
      assertThat(bomb.length()).isLessThan(1 << 20);
      assertThatThrownBy(() -> read(bomb))
          .as(name)
          .isInstanceOf(UnreadableInput.class)
          .hasMessageContaining("more than 400 times its size");
    }
  }

  @Test
  void anArchiveWithTooManyEntriesIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 4200; i++) {
        zip.putNextEntry(new ZipEntry("e" + i));
        zip.closeEntry();
      }
    }
    assertThatThrownBy(() -> read(new BytesFile("a.zip", out.toByteArray())))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("a.zip: the archive has more than 4096 entries");
  }

  @Test
  void twoEntriesOfTheNameAreRefused() throws IOException {
    byte[] bytes = bytes(archive("content.xml", "one", "content.xmm", "two"));
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] twice =
        text.replace("content.xmm", "content.xml")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(new BytesFile("a.zip", twice)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("two entries content.xml");
  }

  @Test
  void anyChangedOrMissingByteOfTheEntryIsNoticed() throws IOException {
    BytesFile file = archive("content.xml", "some words that are packed");
    byte[] bytes = bytes(file);
    for (int length = 0; length < bytes.length; length++) {
      BytesFile cut = file.cutTo(length);
      assertThatThrownBy(() -> wanted(cut)).isInstanceOf(UnreadableInput.class);
    }
    byte[] flipped = bytes.clone();
    flipped[30 + "content.xml".length() + 8] ^= 1;
    assertThatThrownBy(() -> read(new BytesFile("a.zip", flipped)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("a.zip");
  }

  private static String wanted(BytesFile file) throws IOException {
    return read(file);
  }

  private static String read(BytesFile file) throws IOException {
    StringBuilder text = new StringBuilder();
    new ZipArchive(file)
        .read(
            "content.xml",
            entry -> {
              byte[] some = new byte[8192];
              for (int n = entry.read(some); n >= 0; n = entry.read(some)) {
                if (text.length() < 1000) {
                  text.append(new String(some, 0, n, UTF_8));
                }
              }
            });
    return text.toString();
  }

  private static byte[] bytes(BytesFile file) throws IOException {
    try (var in = file.open()) {
      return in.readAllBytes();
    }
  }

  private static BytesFile archive(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return new BytesFile("a.zip", out.toByteArray());
  }

  private static BytesFile bomb(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zeros(zip);
      zip.closeEntry();
    }
    return new BytesFile("a.zip", out.toByteArray());
  }

  private static void zeros(OutputStream out) throws IOException {
    byte[] million = new byte[1 << 20];
    for (int i = 0; i < 66; i++) {
      out.write(million);
    }
  }
}
