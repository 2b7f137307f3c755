package dev.chokepoint.desk.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.evidence.entity.Entity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people enter stands beside what is published, as entities of the same model.
class RecordedEntitiesTest {

  @TempDir Path data;

  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(data, Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC), 2);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void nothingEnteredIsNoEntity() {
    assertThat(RecordedEntities.of(desk).all()).isEmpty();
  }

  @Test
  void anItemBringsItsWeaponAndItsDates() {
    enterItem();

    RecordedEntities entered = RecordedEntities.of(desk);
    Entity item = entered.entity("item-1").orElseThrow();

    assertThat(item.schema()).isEqualTo("RecoveredItem");
    assertThat(item.values("name")).containsExactly("Geran-2 no. Ы-1");
    assertThat(item.values("recoveryDate")).containsExactly("2023-07");
    String weapon = item.first("weaponSystem").orElseThrow();
    assertThat(entered.entity(weapon).orElseThrow().values("name")).containsExactly("Geran-2");
  }

  @Test
  void aMarkingHangsOnItsComponentAndTheComponentOnTheItem() {
    enterItem();
    new KeepItems(desk)
        .addMarking(
            "item-1", new NewMarking("U7", "STM32F765VIT6 AA2238", "ST", null, null), "someone");

    RecordedEntities entered = RecordedEntities.of(desk);

    assertThat(entered.referring("item-1", 10)).containsExactly("item-1/U7");
    assertThat(entered.referring("item-1/U7", 10)).containsExactly("item-1/marking-2");
    Entity marking = entered.entity("item-1/marking-2").orElseThrow();
    assertThat(marking.values("text")).containsExactly("STM32F765VIT6 AA2238");
    assertThat(marking.statements("text").getFirst().provenance().locators())
        .hasToString("[records line 2, text]");
  }

  @Test
  void anAnswerNamesTheNextHolderByNameAlone() {
    enterItem();
    KeepItems items = new KeepItems(desk);
    items.addMarking("item-1", new NewMarking("U7", "STM32F765VIT6", null, null, null), "someone");
    KeepRequests requests = new KeepRequests(desk);
    requests.enter("Norvex Semi", "To whom was it sold?", "item-1", "2024-05-02", "someone");
    requests.answer("request-1", "answered", "Sold once.", "Distrib AG", "2024-06-01", "someone");

    RecordedEntities entered = RecordedEntities.of(desk);
    Entity request = entered.entity("request-1").orElseThrow();
    String response =
        entered.referring("request-1", 10).stream()
            .filter(id -> entered.entity(id).orElseThrow().schema().equals("TraceResponse"))
            .findFirst()
            .orElseThrow();
    Entity answer = entered.entity(response).orElseThrow();

    assertThat(request.values("component")).containsExactly("item-1/U7");
    Entity next = entered.entity(answer.first("soldTo").orElseThrow()).orElseThrow();
    assertThat(next.values("name")).containsExactly("Distrib AG");
  }

  @Test
  void whatWasErasedSaysNothing() {
    enterItem();
    new AuditLog(desk).erase(1, "officer", "asked by its owner");

    assertThat(RecordedEntities.of(desk).entity("item-1")).isEmpty();
  }

  private void enterItem() {
    new KeepItems(desk)
        .enter(
            new NewItem("Geran-2", "Ы-1", "2023-07", "Odesa region", "a museum", null), "someone");
  }
}
