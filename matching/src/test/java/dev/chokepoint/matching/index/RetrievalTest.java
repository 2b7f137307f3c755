package dev.chokepoint.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyAddress;
import dev.chokepoint.matching.score.PartyScorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is looked up in the index is exactly what scoring every party would give.
class RetrievalTest {

  private static final int PARTIES = 300;
  private static final int QUERIES = 60;

  private final PartyScorer scorer = new PartyScorer(NameWorld.TABLES);

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.6, 0.7, 0.85, 1.0})
  void findsEveryPartyThatReachesTheThresholdAndNoOther(double least) {
    Seed.forAll(
        1,
        gen -> {
          NameWorld world = new NameWorld(new SplittableRandom(gen.between(0, Integer.MAX_VALUE)));
          List<Party> parties = new ArrayList<>();
          for (int i = 0; i < PARTIES; i++) {
            parties.add(world.party());
          }
          Retrieval retrieval = new Retrieval(NameWorld.index(parties), scorer);
          for (int i = 0; i < QUERIES; i++) {
            Party asked = world.party();
            assertThat(retrieval.find(asked, least))
                .as("%s", asked)
                .isEqualTo(exhaustive(parties, asked, least));
          }
        });
  }

  private List<Retrieval.Found> exhaustive(List<Party> parties, Party asked, double least) {
    List<Retrieval.Found> found = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      double score = scorer.score(asked, parties.get(i));
      if (score >= least) {
        found.add(new Retrieval.Found(i, score));
      }
    }
    found.sort(
        Comparator.comparingDouble(Retrieval.Found::score)
            .reversed()
            .thenComparingInt(Retrieval.Found::entity));
    return found;
  }

  @Test
  void aPartyComesBackFromTheFileAsItWentIn() {
    Seed.forAll(
        1,
        gen -> {
          NameWorld world = new NameWorld(new SplittableRandom(gen.between(0, Integer.MAX_VALUE)));
          List<Party> parties = new ArrayList<>();
          for (int i = 0; i < 200; i++) {
            parties.add(world.party());
          }
          NameIndex index = NameWorld.index(parties);
          for (int i = 0; i < parties.size(); i++) {
            Party kept = index.party(i);
            Party given = parties.get(i);
            assertThat(index.id(i)).isEqualTo("p" + i);
            assertThat(written(kept)).isEqualTo(written(given));
            assertThat(
                    List.of(
                        kept.dates(),
                        kept.countries(),
                        kept.addresses(),
                        kept.identifiers(),
                        kept.family()))
                .isEqualTo(
                    List.of(
                        given.dates(),
                        given.countries(),
                        given.addresses(),
                        given.identifiers(),
                        given.family()));
          }
        });
  }

  private static List<String> written(Party party) {
    return party.names().stream()
        .map(name -> name.property() + " " + name.name().raw() + " " + name.name().all())
        .toList();
  }

  /// Lists give addresses as entities of their own, before or after the party that has them.
  @Test
  void aLinkedAddressIsThePartys() throws IOException {
    NamesIndex index = new NamesIndex(() -> NameWorld.READER);
    DerivedIndex.Builder builder = index.builder();
    builder.add(entity("a1", "Address", "street", "5 Azadi St", "city", "Tehran"));
    builder.add(
        entity(
            "p1", "Company", "name", "Oje Parvaz", "addressEntity", "a1", "addressEntity", "a2"));
    builder.add(entity("p2", "Company", "name", "Sazi Works", "address", "Qom, Iran"));
    builder.add(entity("a2", "Address", "full", "12 Shipyard Road, Bushehr"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.writeTo(out);
    NameIndex open = index.open(MemorySegment.ofArray(out.toByteArray()));
    assertThat(open.party(0).addresses())
        .extracting(PartyAddress::written)
        .containsExactly("5 Azadi St, Tehran", "12 Shipyard Road, Bushehr");
    assertThat(open.party(1).addresses())
        .extracting(PartyAddress::words)
        .containsExactly(List.of("qom"));
    assertThat(open.facts(0, false).addresses()).isEmpty();
  }

  private static Entity entity(String id, String schema, String... propertiesAndValues) {
    Model model = Model.bundled();
    StatementMaker maker = new StatementMaker(model, "list", null);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < propertiesAndValues.length; i += 2) {
      statements.add(
          maker.make(
              id, schema, propertiesAndValues[i], propertiesAndValues[i + 1], Provenance.NONE));
    }
    return Entity.of(model, statements);
  }
}
