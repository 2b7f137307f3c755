package dev.chokepoint.desk.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.casebook.casefile.Section;
import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportProgress;
import dev.chokepoint.desk.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What changed since it was pinned is worked out once for each snapshot and each state of a case.
class ChangesInCasesTest {

  @TempDir Path data;

  private void publish(Desk desk, String born) throws IOException {
    Path list =
        Files.writeString(
            data.resolve("list.ftm.json"),
            """
            {"id":"made-1","schema":"Person","properties":{"name":["Jane Quay"],"birthDate":["%s"]}}
            """
                .formatted(born));
    new ImportFiles(desk).answer(ImportRequest.of(list, "made", data), ImportProgress.SILENT);
  }

  private static String opened(Desk desk) {
    return new KeepCases(desk).open(new NewCase("Quay", Tlp.AMBER, null, "Anna"), "Anna").subject();
  }

  @Test
  void aCaseIsComparedAnewOnlyAfterItOrTheSnapshotChanged() throws IOException {
    ChangesInCases changes = new ChangesInCases();
    try (Desk desk = new Desk(data, Clock.systemUTC(), 2)) {
      publish(desk, "1970-02-03");
      String id = opened(desk);
      String other = opened(desk);
      KeepCases cases = new KeepCases(desk);
      cases.pinEntity(id, "made-1", List.of(), null, "Anna");
      try (Holdings holdings = desk.holdings()) {
        assertThat(changes.of(holdings, id)).isEmpty();
        assertThat(changes.all(holdings)).isEmpty();
      }
      publish(desk, "1971-02-03");
      try (Holdings holdings = desk.holdings()) {
        List<ChangedPin> changed = changes.of(holdings, id);
        assertThat(changed)
            .singleElement()
            .satisfies(pin -> {
              assertThat(pin.entity()).isEqualTo("made-1");
              assertThat(pin.gone()).isEqualTo(1);
              assertThat(pin.added()).isEqualTo(1);
            });
        assertThat(changes.all(holdings)).containsOnlyKeys(id);
        cases.pinNote(other, Section.FINDING, "Elsewhere.", "Anna");
        assertThat(changes.of(holdings, id))
            .as("an entry about another case changes nothing")
            .isSameAs(changed);
        new CaseChanges(holdings.desk()).keep(id, changed.getFirst().number(), "Anna");
        assertThat(changes.of(holdings, id)).isEmpty();
        assertThat(changes.all(holdings)).isEmpty();
      }
    }
  }

  @Test
  void aCaseThatIsNotThereIsNoCase() {
    try (Desk desk = new Desk(data, Clock.systemUTC(), 2);
        Holdings holdings = desk.holdings()) {
      assertThat(new ChangesInCases().all(holdings)).isEmpty();
      assertThatThrownBy(() -> new ChangesInCases().of(holdings, "case-1"))
          .isInstanceOf(BadRequest.class);
    }
  }
}
