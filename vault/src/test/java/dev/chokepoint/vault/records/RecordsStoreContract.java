package dev.chokepoint.vault.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What people entered is kept for good, and whoever changes it is found out: the same wherever it
/// is kept.
abstract class RecordsStoreContract {

  static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  static final Clock CLOCK = Clock.fixed(MONDAY, ZoneOffset.UTC);

  /// Where the records of one test are.
  abstract RecordsPlace place();

  /// Changes the log behind the program's back.
  abstract void tamper(String sql) throws SQLException;

  /// All that the database has on the disk for its log.
  abstract String bytesOnDisk() throws Exception;

  @Test
  void entriesComeBackInOrderWithWhatTheySay() {
    enter("custody", "item-1", "received");
    enter("custody", "item-2", "photographed");
    enter("custody", "item-1", "handed over");

    try (RecordsStore store = open()) {
      assertThat(store.entries(null, "item-1"))
          .extracting(logged -> logged.body().orElseThrow().text())
          .containsExactly("received", "handed over");
      assertThat(store.verify(null).isSound()).isTrue();
      assertThat(store.verify(null).entries()).isEqualTo(3);
    }
  }

  @Test
  void theLastOfSomeKindsStaysUntilOneOfThemIsSaidOrErased() {
    try (RecordsStore store = open()) {
      assertThat(store.last(Set.of("custody", "item"))).isEmpty();
    }
    enter("item", "item-1", "a drone");
    LogEntry second = enter("custody", "item-1", "received");
    enter("sign-in", "user-anna", "signed in");
    try (RecordsStore store = open()) {
      assertThat(store.last(Set.of("item", "custody"))).contains(second.digest());
      assertThat(store.last(Set.of("marking"))).isEmpty();
      LogEntry erasure = store.erase(second.seq(), "officer", MONDAY, "asked for").orElseThrow();
      assertThat(store.last(Set.of("item", "custody"))).contains(erasure.digest());
    }
  }

  @Test
  void theLedgerOfOneSubjectIsAChainOfItsOwn() {
    LogEntry first = enter("custody", "item-1", "received");
    LogEntry other = enter("custody", "item-2", "received");
    LogEntry second = enter("custody", "item-1", "handed over");

    assertThat(second.previousAbout()).isEqualTo(first.digest());
    assertThat(second.previous()).isEqualTo(other.digest());
    assertThat(other.previousAbout()).isEqualTo(LogEntry.NONE);
  }

  @Test
  void manyEntriesAtOnceAreOneChainAndTheLedgersInIt() {
    enter("custody", "item-1", "received");
    try (RecordsStore store = open()) {
      store.appendAll(
          List.of(
              new NewEntry("custody", "item-1", "an officer", MONDAY, "photographed"),
              new NewEntry("custody", "item-2", "an officer", MONDAY, "received"),
              new NewEntry("custody", "item-1", "an officer", MONDAY, "handed over")));
      assertThat(store.verify(null).isSound()).isTrue();
      assertThat(store.entries(null, "item-1")).hasSize(3);
    }
  }

  @Test
  void whatIsDoneTogetherIsThereWholeOrNotAtAll() {
    NewEntry first = new NewEntry("custody", "item-1", "an officer", MONDAY, "received");
    try (RecordsStore store = open()) {
      assertThatThrownBy(() ->
              store.together(() -> {
                store.append(first);
                throw new IllegalArgumentException("the second thing went wrong");
              }))
          .hasMessage("the second thing went wrong");
      assertThat(store.entries(null, null)).isEmpty();
      store.together(() -> store.append(first));
      assertThat(store.entries(null, null)).hasSize(1);
    }
  }

  @Test
  void whatIsSaidOfAnEntityIsFoundByItUntilItIsErased() {
    enter("decision", "decision-1", "{\"entity\":\"made-1\"}");
    enter("decision", "decision-2", "{\"entity\":\"made-2\"}");
    enter("custody", "item-1", "no object at all");
    try (RecordsStore store = open()) {
      assertThat(store.about("decision", "made-1"))
          .extracting(logged -> logged.entry().subject())
          .containsExactly("decision-1");
      store.erase(1, "an officer", MONDAY, "request");
      assertThat(store.about("decision", "made-1")).isEmpty();
    }
  }

  @Test
  void everyChangedFieldIsNamedByItsEntry() throws SQLException {
    threeEntries();
    String digest = storedDigest(2);
    String back =
        "kind = 'custody', subject = 'item-1', actor = 'an investigator', at = '"
            + MONDAY
            + "', digest = '"
            + digest
            + "'";
    for (String change :
        List.of(
            "kind = 'gift'",
            "subject = 'item-9'",
            "actor = 'nobody'",
            "at = '2020-01-01T00:00:00Z'",
            "at = 'yesterday'",
            "digest = '" + "f".repeat(64) + "'")) {
      assertThat(faultsAfter("UPDATE log SET " + change + " WHERE seq = 2"))
          .as(change)
          .anyMatch(fault -> fault.sentence().text().startsWith("Entry 2 was changed"));
      assertThat(faultsAfter("UPDATE log SET " + back + " WHERE seq = 2")).isEmpty();
    }
  }

  private String storedDigest(int seq) {
    try (RecordsStore store = open()) {
      return store.entries(null, null).get(seq - 1).entry().digest();
    }
  }

  @Test
  void aChangedTextIsNamedByItsEntry() throws SQLException {
    threeEntries();
    assertThat(faultsAfter("UPDATE body SET text = 'lost' WHERE seq = 2"))
        .containsExactly(new ChainFault.BodyChanged(2));
  }

  @Test
  void aTextThatIsGoneWithoutAnErasureIsMissed() throws SQLException {
    threeEntries();
    assertThat(faultsAfter("DELETE FROM body WHERE seq = 2"))
        .containsExactly(new ChainFault.BodyMissing(2));
  }

  @Test
  void aMissingEntryIsNamed() throws SQLException {
    threeEntries();
    assertThat(faultsAfter("DELETE FROM body WHERE seq = 2; DELETE FROM log WHERE seq = 2"))
        .contains(new ChainFault.Missing(2, 2));
  }

  @Test
  void reorderedEntriesAreFoundEvenWhereTheirOwnDigestsFit() throws SQLException {
    threeEntries();
    String swap =
        "UPDATE log SET seq = 9 WHERE seq = 2; UPDATE log SET seq = 2 WHERE seq = 3;"
            + "UPDATE log SET seq = 3 WHERE seq = 9";
    assertThat(faultsAfter(swap)).contains(new ChainFault.OutOfOrder(2));
  }

  @Test
  void anEndThatWasCutOffShowsOnlyAgainstACheckpoint() throws SQLException {
    threeEntries();
    Checkpoint checkpoint;
    try (RecordsStore store = open()) {
      checkpoint = store.checkpoint(MONDAY);
    }
    tamper("DELETE FROM body WHERE seq = 3; DELETE FROM log WHERE seq = 3");
    try (RecordsStore store = open()) {
      assertThat(store.verify(null).isSound()).isTrue();
      assertThat(store.verify(checkpoint).faults())
          .containsExactly(new ChainFault.Truncated(2, checkpoint));
    }
  }

  @Test
  void aLogThatWasWrittenAnewShowsAgainstACheckpoint() throws SQLException {
    threeEntries();
    Checkpoint checkpoint;
    try (RecordsStore store = open()) {
      checkpoint = store.checkpoint(MONDAY);
    }
    tamper("DELETE FROM body; DELETE FROM log");
    threeEntries();
    try (RecordsStore store = open()) {
      assertThat(store.verify(null).isSound()).isTrue();
      assertThat(store.verify(checkpoint).faults())
          .containsExactly(new ChainFault.Rewritten(checkpoint));
    }
  }

  @Test
  void aCheckpointIsALineOfTextAndBelongsToItsStore() {
    threeEntries();
    try (RecordsStore store = open()) {
      Checkpoint checkpoint = store.checkpoint(MONDAY);
      assertThat(Checkpoint.parse(checkpoint.line() + "\n")).contains(checkpoint);
      Checkpoint foreign = new Checkpoint("other", 1, checkpoint.digest(), MONDAY);
      assertThat(store.verify(foreign).faults())
          .containsExactly(new ChainFault.OtherStore(foreign, store.store()));
    }
    assertThat(Checkpoint.parse("chokepoint-checkpoint-1 store=x entries=1")).isEmpty();
  }

  @Test
  void anErasedTextIsGoneFromTheDiskAndTheChainStaysSound() throws Exception {
    enter("note", "person-1", "{\"entity\":\"a private address that must go\"}");
    enter("note", "person-1", "another");
    try (RecordsStore store = open()) {
      assertThat(store.erase(1, "an officer", MONDAY, "request of the person")).isPresent();
      assertThat(store.erase(1, "an officer", MONDAY, "again")).isEmpty();
      assertThat(store.verify(null).isSound()).isTrue();
      assertThat(store.entries(null, "person-1").getFirst().body()).isEmpty();
      assertThat(bytesOnDisk()).doesNotContain("private address").contains("request of the person");
    }
  }

  @Test
  void twoProgramsAtOnceMakeOneChain() throws InterruptedException {
    List<Thread> writers =
        Stream.of("one", "two")
            .map(name -> Thread.ofPlatform().start(() -> enterMany(name)))
            .toList();
    for (Thread writer : writers) {
      writer.join();
    }
    try (RecordsStore store = open()) {
      ChainReport report = store.verify(null);
      assertThat(report.faults()).isEmpty();
      assertThat(report.entries()).isEqualTo(60);
    }
  }

  @Test
  void programsThatMakeTheStoreAtOnceOpenOneAndTheSame() throws Exception {
    try (ExecutorService programs = Executors.newFixedThreadPool(2)) {
      List<Future<String>> opened =
          List.of(programs.submit(this::storeOpened), programs.submit(this::storeOpened));
      assertThat(opened.get(0).get()).isEqualTo(opened.get(1).get());
    }
  }

  private String storeOpened() {
    try (RecordsStore store = open()) {
      return store.store();
    }
  }

  @Test
  void whoReadsDoesNotWaitForWhoWrites() {
    enter("custody", "item-1", "received");
    try (RecordsStore writer = open();
        RecordsStore reader = open()) {
      writer.together(() -> {
        writer.append(entry("custody", "item-1", "handed over"));
        assertThat(reader.entries(null, null)).hasSize(1);
        assertThat(reader.verify(null).isSound()).isTrue();
        return true;
      });
      assertThat(reader.entries(null, null)).hasSize(2);
    }
  }

  @Test
  void whatWasReadInATransactionStillHoldsAtItsEnd() throws Exception {
    int each = 20;
    try (ExecutorService programs = Executors.newFixedThreadPool(4)) {
      List<Future<Long>> taken =
          Stream.generate(() -> programs.submit(() -> takeNumbers(each))).limit(4).toList();
      for (Future<Long> one : taken) {
        assertThat(one.get()).isEqualTo(each);
      }
    }
    try (RecordsStore store = open()) {
      assertThat(store.entries("number", null))
          .hasSize(4 * each)
          .extracting(logged -> logged.body().orElseThrow().text())
          .doesNotHaveDuplicates();
      assertThat(store.verify(null).isSound()).isTrue();
    }
  }

  /// Takes the next free number again and again, having looked which are taken.
  private long takeNumbers(int many) {
    long taken = 0;
    try (RecordsStore store = open()) {
      for (int i = 0; i < many; i++) {
        store.together(() -> {
          int next = store.entries("number", null).size() + 1;
          return store.append(entry("number", "counter", Integer.toString(next)));
        });
        taken++;
      }
    }
    return taken;
  }

  @Test
  void accountsAreKeptBesideTheLogAndChangedTogetherWithIt() {
    Account anna = new Account("anna", "analyst", "a hash", false, 0, Instant.EPOCH);
    Account.Token token =
        new Account.Token("t1", "anna", "a script", "digest-1", "reader", MONDAY.plusSeconds(9));
    try (RecordsStore store = open()) {
      store.accounts().put(anna);
      store.accounts().put(token);
      store.accounts().put(new Account.Session("digest-2", "anna", MONDAY, MONDAY));
      assertThatThrownBy(() ->
              store.together(() -> {
                store.accounts().put(anna.withRole("admin"));
                store.append(entry("account", "user-anna", "admin"));
                throw new IllegalArgumentException("no");
              }))
          .hasMessage("no");
      assertThat(store.accounts().all()).containsExactly(anna);
      store.accounts().put(anna.failed(3, MONDAY).outOfUse(true));
    }
    try (RecordsStore store = open()) {
      Accounts accounts = store.accounts();
      assertThat(accounts.account("anna")).contains(anna.failed(3, MONDAY).outOfUse(true));
      assertThat(accounts.account("bert")).isEmpty();
      assertThat(accounts.token("digest-1")).contains(token);
      assertThat(accounts.tokens("anna")).containsExactly(token);
      assertThat(accounts.session("digest-2")).isPresent();
      assertThat(accounts.dropSessionsUsedBefore(MONDAY)).isZero();
      assertThat(accounts.dropSessions("anna")).isEqualTo(1);
      assertThat(accounts.dropToken("bert", "t1")).isFalse();
      assertThat(accounts.dropToken("anna", "t1")).isTrue();
      assertThat(accounts.token("digest-1")).isEmpty();
    }
  }

  @Test
  void everyTextComesBackAsItWasEntered() {
    List<String> texts =
        List.of(
            "",
            "Київ \uD83D\uDE80",
            "a\r\n\tb\\'\"%_$1",
            "{\"comment\":\"\\u0000\"}",
            "x".repeat(300_000));
    try (RecordsStore store = open()) {
      store.appendAll(texts.stream().map(text -> entry("note", "item-1", text)).toList());
      assertThat(store.entries(null, null))
          .extracting(logged -> logged.body().orElseThrow().text())
          .containsExactlyElementsOf(texts);
      assertThat(store.verify(null).isSound()).isTrue();
    }
    assertThatThrownBy(() -> entry("note", "item-1", "a\0b")).hasMessageContaining("NUL");
  }

  @Test
  void aNameIsFoundBesideTextsThatNoDatabaseUnderstands() {
    enter("decision", "decision-1", "{\"entity\":\"made-1\",\"comment\":\"\\u0000\"}");
    enter("decision", "decision-2", "{\"entity\":[\"made-1\"]}");
    enter("decision", "decision-3", "{\"entity\":");
    try (RecordsStore store = open()) {
      assertThat(store.about("decision", "made-1"))
          .extracting(logged -> logged.entry().subject())
          .containsExactly("decision-1");
    }
  }

  private void enterMany(String name) {
    try (RecordsStore store = open()) {
      for (int i = 0; i < 30; i++) {
        store.append(entry("note", name, "entry " + i));
      }
    }
  }

  final void threeEntries() {
    enter("custody", "item-1", "received");
    enter("custody", "item-1", "photographed");
    enter("custody", "item-1", "handed over");
  }

  final LogEntry enter(String kind, String subject, String text) {
    try (RecordsStore store = open()) {
      return store.append(entry(kind, subject, text));
    }
  }

  static NewEntry entry(String kind, String subject, String text) {
    return new NewEntry(kind, subject, "an investigator", MONDAY, text);
  }

  final RecordsStore open() {
    return place().open(Ledger.RECORDS, CLOCK);
  }

  private List<ChainFault> faultsAfter(String sql) throws SQLException {
    tamper(sql);
    try (RecordsStore store = open()) {
      return store.verify(null).faults();
    }
  }
}
