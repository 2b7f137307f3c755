package dev.chokepoint.vault.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DiskFiles;
import dev.chokepoint.vault.files.FileDigest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An attached file is kept as it was, and a change to it is found.
class AttachedFilesTest {

  @TempDir Path data;
  @TempDir Path desktop;

  @Test
  void aCopyIsKeptUnderItsDigestAndTheOriginalStays() throws IOException {
    Path photograph = Files.writeString(desktop.resolve("chip.jpg"), "light and shade");
    AttachedFiles attached = new AttachedFiles(data, new DiskFiles());

    FileDigest digest = attached.keep(photograph);

    assertThat(digest.name()).isEqualTo("chip.jpg");
    assertThat(digest.size()).isEqualTo(15);
    assertThat(photograph).exists();
    assertThat(attached.fault(digest)).isEmpty();
    try (InputStream in = attached.open(digest)) {
      assertThat(in.readAllBytes()).asString().isEqualTo("light and shade");
    }
  }

  @Test
  void theSameFileTwiceIsKeptOnce() throws IOException {
    Path photograph = Files.writeString(desktop.resolve("chip.jpg"), "light and shade");
    AttachedFiles attached = new AttachedFiles(data, new DiskFiles());
    assertThat(attached.keep(photograph)).isEqualTo(attached.keep(photograph));
    assertThat(kept()).hasSize(1);
  }

  @Test
  void aChangedOrMissingCopyIsFound() throws IOException {
    AttachedFiles attached = new AttachedFiles(data, new DiskFiles());
    FileDigest digest = attached.keep(Files.writeString(desktop.resolve("a.txt"), "as received"));

    Files.writeString(kept().getFirst(), "as wanted");
    assertThat(attached.fault(digest)).contains(Sentence.of("was changed"));

    Files.delete(kept().getFirst());
    assertThat(attached.fault(digest)).contains(Sentence.of("is missing"));
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    AttachedFiles attached = new AttachedFiles(data, new DiskFiles());
    assertThatThrownBy(() -> attached.keep(desktop.resolve("nowhere.jpg")))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("nowhere.jpg");
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> paths = Files.walk(data)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
