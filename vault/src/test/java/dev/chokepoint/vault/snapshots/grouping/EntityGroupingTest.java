package dev.chokepoint.vault.snapshots.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Grouping against the plainest way to do it: a sorted map of lists.
class EntityGroupingTest {

  private static final int ROOMY = 1 << 20;

  @TempDir Path scratch;

  @Test
  void whateverSpillsComesBackAsIfAllHadFittedInMemory() {
    Seed.forAll(
        40,
        gen -> {
          List<Statement> statements = statements(gen);
          int tight = gen.between(1, 4_000);
          List<EntityStatements> expected = plainly(statements);
          assertThat(grouped(statements, ROOMY).entities()).isEqualTo(expected);
          assertThat(grouped(statements, tight).entities())
              .as("budget %d", tight)
              .isEqualTo(expected);
        });
  }

  @Test
  void moreRunsThanAreMergedAtOnceAreMergedInTurns() {
    Seed.forAll(
        2,
        gen -> {
          List<Statement> statements = statements(gen);
          Grouped grouped = grouped(statements, 1);
          assertThat(grouped.spills()).isGreaterThan(statements.size());
          assertThat(grouped.entities()).isEqualTo(plainly(statements));
        });
  }

  @Test
  void whatFitsTheBudgetNeverTouchesTheDisk() {
    Seed.forAll(3, gen -> assertThat(grouped(statements(gen), ROOMY).spills()).isZero());
  }

  @Test
  void aStatementMadeTwiceBecomesOneWithBothPlaces() {
    StatementMaker maker = new StatementMaker(Model.bundled(), "us_ofac_sdn", "2026-11-01");
    Locator first = Locator.row("sdn.csv", 4, "SDN_Name");
    Locator second = Locator.row("alt.csv", 30, "alt_name");
    Statement name = maker.make("a", "Company", "name", "Acme", Provenance.at(first));
    Statement again = maker.make("a", "Company", "name", "Acme", Provenance.at(second));

    EntityStatements merged =
        RepeatedStatements.merged(new EntityStatements("a", List.of(name, again)));

    assertThat(merged.statements())
        .singleElement()
        .satisfies(s -> assertThat(s.provenance().locators()).containsExactly(first, second));
  }

  /// Some hundred statements about few entities, in any order.
  private static List<Statement> statements(Gen gen) {
    List<String> ids = gen.listOf(1, 12, gen::id);
    return gen.listOf(80, 150, () -> about(gen.oneOf(ids), gen.statement(Model.bundled())));
  }

  private static Statement about(String id, Statement s) {
    return new Statement(
        s.id(),
        id,
        s.canonicalId(),
        s.schema(),
        s.property(),
        s.propertyType(),
        s.value(),
        s.dataset(),
        s.lang(),
        s.originalValue(),
        s.origin(),
        s.external(),
        s.firstSeen(),
        s.lastSeen(),
        s.provenance());
  }

  private static List<EntityStatements> plainly(List<Statement> statements) {
    Map<String, List<Statement>> groups =
        new TreeMap<>((a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b)));
    statements.forEach(s -> groups.computeIfAbsent(s.entityId(), id -> new ArrayList<>()).add(s));
    List<EntityStatements> entities = new ArrayList<>();
    groups.forEach((id, about) -> entities.add(new EntityStatements(id, about)));
    return entities;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private record Grouped(List<EntityStatements> entities, int spills) {}

  private Grouped grouped(List<Statement> statements, int budget) {
    try {
      EntityGrouping grouping =
          new EntityGrouping(Files.createTempDirectory(scratch, "runs"), budget);
      statements.forEach(grouping::accept);
      List<EntityStatements> entities = new ArrayList<>();
      try (GroupedEntities groups = grouping.grouped()) {
        EntityStatements next = groups.next();
        while (next != null) {
          entities.add(next);
          next = groups.next();
        }
      }
      return new Grouped(entities, grouping.spills());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
