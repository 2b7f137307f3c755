package dev.chokepoint.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchFolderTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path data;

  @Test
  void oneProgramHoldsItAtATime() throws IOException {
    try (FetchFolder _ = FetchFolder.hold(data, "un_sc").orElseThrow()) {
      assertThat(FetchFolder.hold(data, "un_sc")).isEmpty();
    }
    try (FetchFolder again = FetchFolder.hold(data, "un_sc").orElseThrow()) {
      assertThat(again.fetched()).isEqualTo(FetchRecord.NOTHING);
    }
  }

  @Test
  void failuresAreCountedUntilASuccess() throws IOException {
    try (FetchFolder folder = FetchFolder.hold(data, "un_sc").orElseThrow()) {
      folder.failed(MONDAY, "HTTP 503");
      folder.failed(MONDAY.plusSeconds(60), "HTTP \"502\"\n");
    }
    assertThat(FetchFolder.remembered(data, "un_sc").failed())
        .isEqualTo(new FetchRecord.Failed(MONDAY.plusSeconds(60), 2, "HTTP \"502\"\n"));
    try (FetchFolder folder = FetchFolder.hold(data, "un_sc").orElseThrow()) {
      folder.succeeded(MONDAY, 4, List.of());
    }
    FetchRecord after = FetchFolder.remembered(data, "un_sc");
    assertThat(after.failed()).isNull();
    assertThat(after.checked()).isEqualTo(MONDAY);
    assertThat(after.version()).isEqualTo(4);
  }

  @Test
  void aDamagedRecordIsNamedAndNotPassedOver() throws IOException {
    Path file = FetchFolder.of(data, "un_sc").resolve("state.jsonl");
    Files.createDirectories(file.getParent());
    for (String text :
        List.of("", "{\"form\":\"1\"", "{\"form\":\"2\",\"version\":\"1\"}\n", "[]")) {
      Files.writeString(file, text);
      assertThatThrownBy(() -> FetchFolder.remembered(data, "un_sc"))
          .as(text)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("state.jsonl")
          .hasMessageContaining("delete it");
    }
  }
}
