package dev.chokepoint.matching.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.index.IdentityDecision;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.matching.Matching;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What people decide and publishers say of who is who, over what numbers say.
class DecidedClustersTest {

  private static final PartyClusters CLUSTERS =
      new PartyClusters(Model.bundled(), new Matching(Model.bundled()));
  private static final String INN = "1646019914";
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");

  private final List<IdentityDecision> decisions = new ArrayList<>();
  private Clusters before = Clusters.NONE;

  private void decide(String left, boolean same, String right) {
    decisions.add(
        new IdentityDecision("decision-" + (decisions.size() + 1), left, right, same, "anna", DAY));
  }

  private static Identities source(Entity... entities) {
    DerivedIndex.Builder builder = CLUSTERS.part().builder();
    List.of(entities).forEach(builder::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      builder.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CLUSTERS.part().open(MemorySegment.ofArray(out.toByteArray()));
  }

  private Clusters clusters(Identities... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CLUSTERS.write(List.of(parts), decisions, before, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    before = CLUSTERS.open(MemorySegment.ofArray(out.toByteArray()));
    return before;
  }

  private static Entity company(String id, String... facts) {
    return IdentityReaderTest.entity(id, "Company", facts);
  }

  private static Entity publishedWith(Entity entity, String... referents) {
    Statement first = entity.statements().getFirst();
    List<Statement> statements = new ArrayList<>(entity.statements());
    statements.add(
        new Statement(
            "context-" + entity.id(),
            entity.id(),
            entity.id(),
            entity.schema(),
            Statement.CONTEXT,
            null,
            "{\"caption\":\"x\",\"referents\":[\"" + String.join("\",\"", referents) + "\"]}",
            first.dataset(),
            null,
            null,
            null,
            false,
            null,
            null,
            first.provenance()));
    return Entity.of(Model.bundled(), statements);
  }

  private static final Identities EU = source(company("eu-1", "name", "Romashka"));
  private static final Identities UA = source(company("NK-1", "name", "Vasilek"));

  @Test
  void aPersonsWordJoinsWhereNoNumberDoesAndIsNamed() {
    assertThat(clusters(EU, UA).size()).isZero();
    decide("eu-1", true, "NK-1");
    Clusters joined = clusters(EU, UA);
    assertThat(joined.members("eu-1")).containsExactly("NK-1", "eu-1");
    assertThat(joined.why("eu-1"))
        .containsExactly(
            new Clusters.Reason(
                Clusters.Word.PERSON, "anna on 2026-11-26", "decision-1", List.of("NK-1", "eu-1")));
  }

  @Test
  void aPersonsWordJoinsWhereNumbersAndKindsSpeakAgainstIt() {
    Identities ship = source(IdentityReaderTest.entity("v-1", "Vessel", "name", "Romashka"));
    Identities inn = source(company("a", "innCode", INN));
    decide("v-1", true, "a");
    assertThat(clusters(ship, inn).members("a")).containsExactly("a", "v-1");
  }

  @Test
  void aPersonsWordPartsWhatANumberJoinsAndNobodyHasToLookAgain() {
    Identities one = source(company("eu-1", "innCode", INN));
    Identities other = source(company("NK-1", "innCode", INN));
    assertThat(clusters(one, other).size()).isOne();
    decide("NK-1", false, "eu-1");
    Clusters parted = clusters(one, other);
    assertThat(parted.size()).isZero();
    assertThat(parted.conflicts()).isEmpty();
    assertThat(parted.formerly("NK-1")).as("once called both").containsExactly("eu-1");
    assertThat(parted.formerly("eu-1")).isEmpty();
  }

  @Test
  void theyAreApartByWayOfAThirdToo() {
    Identities one = source(company("a", "innCode", INN));
    Identities other = source(company("b", "innCode", INN));
    Identities third = source(company("c", "innCode", INN));
    decide("a", false, "b");
    Clusters parted = clusters(one, other, third);
    assertThat(parted.canonical("a")).isNotEqualTo(parted.canonical("b"));
    assertThat(parted.conflicts()).as("which of the two is c?").hasSize(2);
  }

  @Test
  void theLastWordAboutAPairCountsAndOneAboutNobodyJoinsNobody() {
    decide("eu-1", true, "NK-1");
    decide("NK-1", false, "eu-1");
    decide("eu-1", true, "gone-1");
    assertThat(clusters(EU, UA).size()).isZero();
    decide("eu-1", true, "NK-1");
    assertThat(clusters(EU, UA).size()).isOne();
  }

  @Test
  void twoWordsThatContradictEachOtherAreTold() {
    Identities three = source(company("x", "name", "X"));
    decide("eu-1", true, "NK-1");
    decide("NK-1", true, "x");
    decide("eu-1", false, "x");
    Clusters told = clusters(EU, UA, three);
    assertThat(told.members("NK-1")).containsExactly("NK-1", "eu-1");
    assertThat(told.conflicts())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.why()).contains("anna decided"));
  }

  @Test
  void anIdThatIsGoneStillLeadsToThePartyThatItCalled() {
    Identities one = source(company("a", "innCode", INN));
    Identities other = source(company("b", "innCode", INN));
    Identities third = source(company("c", "innCode", INN));
    clusters(one, other, third);
    Clusters without = clusters(other, third);
    assertThat(without.canonical("c")).isEqualTo("b");
    assertThat(without.formerly("a")).containsExactly("b");
    assertThat(clusters(other, third).formerly("a")).as("also later").containsExactly("b");
    assertThat(clusters(one, other, third).formerly("a")).as("whole again").isEmpty();
  }

  @Test
  void aPublishersWordJoinsAndItsStatementIsShown() {
    Entity published = publishedWith(company("NK-1", "name", "Vasilek"), "Q1", "ofac-45928");
    Clusters joined =
        clusters(source(published), source(company("ofac-45928", "name", "VASILEK OOO")));
    assertThat(joined.members("NK-1")).containsExactly("NK-1", "ofac-45928");
    Clusters.Reason reason = joined.why("NK-1").getFirst();
    assertThat(reason.word()).isEqualTo(Clusters.Word.PUBLISHER);
    assertThat(reason.number()).isEqualTo("ofac-45928");
    assertThat(CLUSTERS.saying(published.statements(), reason))
        .extracting(Statement::property)
        .containsExactly(Statement.CONTEXT);
  }

  @Test
  void aPublishersWordJoinsTwoEntriesOfOneListButNotAgainstKindsOrNumbers() {
    Identities publisher =
        source(
            publishedWith(company("NK-1", "name", "V"), "ofac-1", "ofac-2"),
            publishedWith(company("NK-2", "innCode", INN), "ofac-3", "ofac-4"));
    Identities ofac =
        source(
            company("ofac-1", "name", "V"),
            company("ofac-2", "name", "V"),
            company("ofac-3", "innCode", "7714027882"),
            IdentityReaderTest.entity("ofac-4", "Person", "name", "V"));
    Clusters joined = clusters(publisher, ofac);
    assertThat(joined.members("NK-1")).containsExactly("NK-1", "ofac-1", "ofac-2");
    assertThat(joined.members("NK-2")).containsExactly("NK-2");
    assertThat(joined.conflicts())
        .extracting(Clusters.Conflict::why)
        .anySatisfy(why ->
            assertThat(why).startsWith("A publisher names ofac-3 as one with both, but one has"))
        .anySatisfy(
            why -> assertThat(why).contains("one is an organisation and the other a person"));
  }

  @Test
  void theNumberOfAFleetJoinsOnlyNamesThatDoNotContradict() {
    Identities eu =
        source(
            company(
                "eu-1",
                "name",
                "Limited Liability Company ‘Lukoil-Western Siberia’",
                "imoNumber",
                "5147094"),
            company("eu-2", "name", "Volgotanker Joint Stock Company", "imoNumber", "0555669"),
            company("eu-3", "name", "Al Houda Holding Limited", "imoNumber", "6421505"));
    Identities ua =
        source(
            company("NK-1", "name", "Lukoil-bunker", "imoNumber", "IMO5147094"),
            company("NK-2", "name", "OJSC Volgotanker Vnp", "imoNumber", "IMO0555669"),
            company("NK-3", "name", "Alhouda Holding Ltd", "imoNumber", "IMO6421505"));
    Clusters joined = clusters(eu, ua);
    assertThat(joined.members("eu-1")).containsExactly("eu-1");
    assertThat(joined.members("eu-2")).containsExactly("NK-2", "eu-2");
    assertThat(joined.members("eu-3")).containsExactly("NK-3", "eu-3");
    assertThat(joined.conflicts())
        .singleElement()
        .satisfies(conflict ->
            assertThat(conflict.why())
                .isEqualTo(
                    "Both carry the IMO company number 5147094, but their names are of two"
                        + " companies, as they may be of one group."));
  }
}
