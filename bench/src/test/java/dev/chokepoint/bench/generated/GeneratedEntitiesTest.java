package dev.chokepoint.bench.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.codec.EntityJsonReader;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedEntitiesTest {

  @TempDir Path folder;

  @Test
  void oneSeedGivesOneFile() throws IOException {
    GeneratedEntities.write(folder.resolve("a"), 200, 7);
    GeneratedEntities.write(folder.resolve("b"), 200, 7);
    GeneratedEntities.write(folder.resolve("c"), 200, 8);
    assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
    assertThat(Files.readString(folder.resolve("c")))
        .isNotEqualTo(Files.readString(folder.resolve("a")));
  }

  @Test
  void everyEntityIsReadWithoutARemark() throws IOException {
    Path file = folder.resolve("entities");
    GeneratedEntities.write(file, 500, 7);
    List<Statement> statements = new ArrayList<>();
    List<ReadIssue> issues = new ArrayList<>();
    EntityJsonReader reader =
        new EntityJsonReader(new StatementMaker(Model.bundled(), "generated", null), issues::add);
    long entities;
    try (InputStream in = Files.newInputStream(file)) {
      entities = reader.read(in, "entities", statements::add);
    }
    assertThat(issues).isEmpty();
    assertThat(entities).isEqualTo(500);
    assertThat(statements.size()).isBetween(500 * 6, 500 * 12);
  }
}
