package dev.chokepoint.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementId;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Reads whole published files where `CHOKEPOINT_SHARED_DATA` names a directory that has them.
class PublishedFilesTest {

  private final List<Statement> statements = new ArrayList<>();
  private final List<ReadIssue> issues = new ArrayList<>();
  private final Reading reading =
      new Reading(
          new StatementMaker(Model.bundled(), "mine", "2026-11-01"), statements::add, issues::add);

  @Test
  void ukraines_war_and_sanctions_list_has_its_5600_entities() throws IOException {
    read(
        new OpenSanctionsSimpleReader(), "lists/opensanctions/ua_war_sanctions.targets.simple.csv");
    Map<String, Long> bySchema = new TreeMap<>();
    statements.stream()
        .filter(s -> s.property().equals(Statement.EXISTENCE))
        .forEach(s -> bySchema.merge(s.schema(), 1L, Long::sum));

    assertThat(reading.counts()).containsEntry("entities", 5600L);
    assertThat(bySchema)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("Person", 1543L, "Company", 1524L, "Vessel", 1340L, "LegalEntity", 1193L));
    assertThat(issues).isEmpty();
  }

  @Test
  void entity_files_hold_what_is_said_of_them() throws IOException {
    read(new FtmEntitiesReader(), "ftm/zala.entities.ftm.json");
    read(new FtmEntitiesReader(), "ftm/parteispenden.entities.ftm.json");
    read(new FtmEntitiesReader(), "ftm/wd_persons.entities.ftm.json");

    assertThat(reading.counts()).containsEntry("entities", 91L + 475L + 1565L);
    assertThat(issues).noneMatch(i -> i.severity() == ReadIssue.Severity.REJECTED);
  }

  @Test
  void the_ids_in_the_old_pack_are_those_that_our_rule_gives() throws IOException {
    read(new FtmPackReader(), "ftm/wd_persons.statements.pack");

    assertThat(issues).isEmpty();
    assertThat(statements)
        .filteredOn(Statement::isProperty)
        .isNotEmpty()
        .allSatisfy(s ->
            assertThat(s.id())
                .isEqualTo(
                    StatementId.of(
                        s.dataset(),
                        s.entityId(),
                        s.property(),
                        s.value(),
                        s.lang(),
                        s.external())));
  }

  private void read(SourceReader reader, String path) throws IOException {
    String directory = System.getenv("CHOKEPOINT_SHARED_DATA");
    assumeTrue(directory != null, "skipped: CHOKEPOINT_SHARED_DATA is not set");
    Path file = Path.of(String.valueOf(directory)).resolve(path);
    assumeTrue(Files.exists(file), "skipped: no " + path + " in CHOKEPOINT_SHARED_DATA");
    List<InputFile> files = reader.recognise(List.of(new PublishedFile(file)));
    assertThat(files).as(path).hasSize(1);
    reader.read(files, reading);
  }

  private record PublishedFile(Path path) implements InputFile {

    @Override
    public String name() {
      return String.valueOf(path.getFileName());
    }

    @Override
    public InputStream open() throws IOException {
      return Unpacked.stream(Files.newInputStream(path));
    }
  }
}
