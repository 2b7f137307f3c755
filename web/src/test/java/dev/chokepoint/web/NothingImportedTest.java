package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Before anything is imported, pages that need data say how to get some.
class NothingImportedTest {

  @Test
  void whoWantsAFileIsToldThatNothingCanBeScreened(@TempDir Path data) {
    try (RunningServer server = RunningServer.over(data)) {
      Reply reply = server.get("/screen?name=Onelek&form=csv", "Accept", "text/html");
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.text()).contains("No list was imported");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sources", "/search?q=Onelek", "/screen", "/screen?name=Onelek"})
  void thePageSaysHowToBegin(String path, @TempDir Path data) {
    try (RunningServer server = RunningServer.over(data)) {
      Reply reply = server.get(path, "Accept", "text/html");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.text())
          .contains("Nothing is imported yet", "chokepoint demo --serve", "chokepoint import FILE");
    }
  }
}
