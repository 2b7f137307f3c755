package dev.chokepoint.desk.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.casefile.Section;
import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a case has is pinned on only to cases whose mark is at least as strict, and only what is of
/// use in a case is pinned at all.
class PinOnwardTest {

  @TempDir Path data;
  private Desk desk;
  private KeepCases cases;

  @BeforeEach
  void open() {
    desk = new Desk(data, Clock.systemUTC(), 2);
    cases = new KeepCases(desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static NewCase marked(Tlp tlp, @Nullable String handling) {
    return new NewCase("Quay", tlp, handling, "Anna");
  }

  private String opened(Tlp tlp) {
    return cases.open(marked(tlp, null), "Anna").subject();
  }

  private Path file() throws IOException {
    return Files.writeString(data.resolve("board.jpg"), "a photograph");
  }

  /// @return its SHA-256
  private String pinnedFile(String toCase) throws IOException {
    cases.pinFile(toCase, file(), null, "Anna");
    return cases.file(toCase).pins(Pin.OfFile.class).getFirst().sha256();
  }

  @Test
  void aFileDoesNotLeaveAStricterCaseByALooserOne() throws IOException {
    String red = opened(Tlp.RED);
    String clear = opened(Tlp.CLEAR);
    NewPin file = cases.keptFile(pinnedFile(red), null);
    int before = new AuditLog(desk).entries(null).size();
    assertThatThrownBy(() -> cases.pin(clear, file, "Bert"))
        .isInstanceOfSatisfying(
            BadRequest.class,
            refused -> assertThat(refused.kind()).isEqualTo(BadRequest.Kind.FORBIDDEN))
        .hasMessageContaining(red + ", which is marked TLP:RED, and " + clear + " only TLP:CLEAR")
        .hasMessageContaining("mark " + clear + " as strictly")
        .hasMessageContaining("ask Anna, the owner of " + red + ", or a reviewer");
    assertThatThrownBy(() -> cases.pinToNew(marked(Tlp.AMBER_STRICT, null), file, "Bert"))
        .hasMessageContaining("and the new case only TLP:AMBER+STRICT");
    assertThat(new AuditLog(desk).entries(null)).as("nothing was entered").hasSize(before);

    cases.mark(clear, Tlp.RED, null, "Anna", false);
    cases.pin(clear, file, "Bert");
    assertThat(cases.file(clear).pins(Pin.OfFile.class)).hasSize(1);
    assertThat(cases.pinToNew(marked(Tlp.RED, null), file, "Bert").subject()).isEqualTo("case-3");
  }

  @Test
  void aCaseIsNotMarkedLooserThanAnotherThatHasTheSame() throws IOException {
    String red = opened(Tlp.RED);
    String second = opened(Tlp.RED);
    cases.pin(second, cases.keptFile(pinnedFile(red), null), "Bert");
    int before = new AuditLog(desk).entries(null).size();
    assertThatThrownBy(() -> cases.mark(second, Tlp.AMBER, null, "Anna", false))
        .isInstanceOfSatisfying(
            BadRequest.class,
            refused -> assertThat(refused.kind()).isEqualTo(BadRequest.Kind.FORBIDDEN))
        .hasMessageContaining("is pinned to " + red + ", too, which is marked TLP:RED")
        .hasMessageContaining("leave " + second + " as strict");
    assertThat(new AuditLog(desk).entries(null)).as("nothing was entered").hasSize(before);
    String alone = opened(Tlp.RED);
    cases.mark(alone, Tlp.CLEAR, null, "Anna", false);
    cases.mark(second, Tlp.AMBER, null, "a reviewer", true);
    assertThat(cases.file(second).tlp()).isEqualTo(Tlp.AMBER);
  }

  @Test
  void theMarkThatStandsIsTheOneThatCounts() throws IOException {
    String once = opened(Tlp.RED);
    String clear = opened(Tlp.CLEAR);
    NewPin file = cases.keptFile(pinnedFile(once), null);
    Entry loosened = cases.mark(once, Tlp.CLEAR, null, "Anna", false);
    cases.pin(clear, file, "Bert");
    new AuditLog(desk).erase(loosened.number(), "officer", "asked for");
    assertThatThrownBy(() -> cases.pin(clear, file, "Bert"))
        .as("where the mark was erased it is the strictest")
        .hasMessageContaining("TLP:RED");
  }

  @Test
  void anEntryAndItsFilesAreHeldAsAFileIs() throws IOException {
    KeepItems items = new KeepItems(desk);
    items.enter(new NewItem("Drone", null, null, null, null, null), "Maria");
    long attached = items.attach("item-1", List.of(file()), null, "Maria").number();
    String clear = opened(Tlp.CLEAR);
    String amber = opened(Tlp.AMBER);
    cases.pin(clear, cases.decision(1, null), "Anna");
    cases.pin(amber, cases.decision(attached, null), "Anna");
    assertThatThrownBy(() -> cases.pin(clear, cases.decision(attached, null), "Anna"))
        .as("the entry")
        .hasMessageContaining(amber + ", which is marked TLP:AMBER");
    String sha256 = AttachedFile.of(items.about("item-1").getLast()).getFirst().sha256();
    assertThatThrownBy(() -> cases.pin(clear, cases.keptFile(sha256, null), "Anna"))
        .as("a file that it names")
        .hasMessageContaining(amber + ", which is marked TLP:AMBER");
    cases.pin(opened(Tlp.RED), cases.keptFile(sha256, null), "Anna");
  }

  @Test
  void signInsAndWhatCasesSayOfThemselvesAreNotPinned() {
    new KeepAccounts(desk).add("olga", Role.READER, "correct horse battery", "x");
    String red = opened(Tlp.RED);
    Entry note = cases.pinNote(red, Section.FINDING, "Not for others.", "Anna");
    for (long number : List.of(1L, 2L, note.number())) {
      assertThatThrownBy(() -> cases.decision(number, null))
          .as("entry %s", number)
          .isInstanceOf(BadRequest.class)
          .hasMessageContaining("what is pinned is of one of answer, custody, decision, file,");
      assertThatThrownBy(() -> cases.entry(number)).isInstanceOf(BadRequest.class);
    }
  }

  @Test
  void wordsAboutHandlingAreShortAndStandUntilOthersAreGiven() {
    String letters = "Ж".repeat(300);
    String id = cases.open(marked(Tlp.AMBER, letters), "Anna").subject();
    cases.mark(id, Tlp.RED, null, "Anna", false);
    assertThat(cases.file(id).handling()).as("nothing was said of it").isEqualTo(letters);
    assertThatThrownBy(() -> cases.mark(id, Tlp.RED, letters + "!", "Anna", false))
        .hasMessageContaining("300 letters at the most, these have 301");
    assertThatThrownBy(() -> marked(Tlp.RED, letters + "!")).isInstanceOf(BadRequest.class);
    cases.mark(id, Tlp.RED, "", "Anna", false);
    assertThat(cases.marks()).containsEntry(id, "TLP:RED");
  }
}
