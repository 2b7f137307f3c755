package dev.chokepoint.matching.clusters;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.testing.Gen;
import dev.chokepoint.evidence.testing.Seed;
import dev.chokepoint.matching.score.PartyFamily;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Which ids become one party, and which are left to a person.
class MergingTest {

  private static final IdentityKey INN = new IdentityKey(KeyScheme.INN, "1646019914");
  private static final IdentityKey OTHER_INN = new IdentityKey(KeyScheme.INN, "7714027882");
  private static final IdentityKey OGRN = new IdentityKey(KeyScheme.OGRN, "1061674037259");
  private static final IdentityKey OTHER_OGRN = new IdentityKey(KeyScheme.OGRN, "1027739118659");
  private static final IdentityKey LEI = new IdentityKey(KeyScheme.LEI, "253400V1H6ART1UQ0N98");

  private static Identified company(String id, int source, IdentityKey... keys) {
    return party(id, PartyFamily.ORGANISATION, source, keys);
  }

  private static Identified party(String id, PartyFamily family, int source, IdentityKey... keys) {
    return new Identified(
        id, family, new TreeSet<>(List.of(keys)), new TreeSet<>(Set.of(source)), new TreeSet<>());
  }

  private static Merging.Merged merged(Identified... parties) {
    return of(List.of(parties));
  }

  private static Merging.Merged of(Collection<Identified> parties) {
    return Merging.of(parties, List.of(), (ones, others) -> false);
  }

  @Test
  void twoListsThatGiveOneNumberNameOneParty() {
    Merging.Merged merged = merged(company("eu-1", 1, INN), company("NK-1", 2, INN, OGRN));

    assertThat(merged.clusters()).containsExactly(Map.entry("NK-1", List.of("NK-1", "eu-1")));
    assertThat(merged.why().get("NK-1"))
        .containsExactly(
            new Clusters.Reason(
                Clusters.Word.NUMBER, "INN", "1646019914", List.of("NK-1", "eu-1")));
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void oneNumberIsNotEnoughWhereAnotherOfThePartySpeaksAgainstIt() {
    Merging.Merged merged = merged(company("a", 1, INN, OGRN), company("b", 2, INN, OTHER_OGRN));

    assertThat(merged.clusters()).isEmpty();
    assertThat(merged.conflicts())
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.left()).isEqualTo("a");
          assertThat(conflict.right()).isEqualTo("b");
          assertThat(conflict.why())
              .isEqualTo(
                  "Both carry the INN 1646019914, but one has the OGRN 1061674037259 and the other "
                      + "1027739118659.");
        });
  }

  @Test
  void aPersonIsNoCompanyWhateverNumberBothCarry() {
    IdentityKey lei = LEI;
    Merging.Merged merged = merged(company("a", 1, lei), party("b", PartyFamily.VESSEL, 2, lei));

    assertThat(merged.clusters()).isEmpty();
    assertThat(merged.conflicts()).as("a vessel has no LEI at all").isEmpty();
    assertThat(
            merged(
                    party("a", PartyFamily.LEGAL_ENTITY, 1, INN),
                    party("b", PartyFamily.PERSON, 2, INN))
                .clusters())
        .as("a number of 10 digits is no person's")
        .isEmpty();
  }

  @Test
  void twoEntriesOfOneListAreTwoPartiesUntilAPersonSaysOtherwise() {
    Merging.Merged merged = merged(company("eu-670", 1, INN), company("eu-671", 1, INN));

    assertThat(merged.clusters()).isEmpty();
    assertThat(merged.conflicts())
        .singleElement()
        .extracting(Clusters.Conflict::why)
        .asString()
        .endsWith("one list has them as two entries.");
  }

  @Test
  void whoCouldBeEitherOfTwoIsNeither() {
    Merging.Merged merged =
        merged(company("eu-61", 1, INN), company("eu-99", 1, INN), company("NK-1", 2, INN));

    assertThat(merged.clusters()).isEmpty();
    assertThat(merged.conflicts())
        .extracting(conflict -> conflict.left() + " " + conflict.right())
        .containsExactly("NK-1 eu-61", "NK-1 eu-99", "eu-61 eu-99");
  }

  @Test
  void partiesAreJoinedAcrossNumbers() {
    Merging.Merged merged =
        merged(company("a", 1, INN), company("b", 2, INN, OGRN), company("c", 3, OGRN));

    assertThat(merged.clusters().get("a")).containsExactly("a", "b", "c");
    assertThat(merged.why().get("a"))
        .extracting(Clusters.Reason::scheme)
        .as("the surest first")
        .containsExactly("OGRN", "INN");
  }

  @Test
  void aNumberThatTooManyCarryIsAPlaceholder() {
    List<Identified> many = new ArrayList<>();
    for (int i = 0; i <= Merging.MOST_CARRIERS; i++) {
      many.add(company("id-" + i, i, LEI));
    }
    assertThat(of(many).clusters()).isEmpty();
    assertThat(of(many.subList(1, many.size())).clusters()).hasSize(1);
  }

  @Test
  void aDirectorsNumberUnderACompanyNamesNobody() {
    IdentityKey persons = new IdentityKey(KeyScheme.INN, "183116181362");

    assertThat(merged(company("a", 1, persons), company("b", 2, persons)).clusters()).isEmpty();
    assertThat(
            merged(
                    party("a", PartyFamily.PERSON, 1, persons),
                    party("b", PartyFamily.LEGAL_ENTITY, 2, persons))
                .clusters())
        .hasSize(1);
  }

  @Test
  void theOrderOfWhatComesInChangesNothing() {
    Seed.forAll(
        300,
        gen -> {
          List<Identified> parties = parties(gen);
          Merging.Merged once = of(parties);
          List<Identified> shuffled = new ArrayList<>(parties);
          Collections.shuffle(shuffled, new Random(gen.between(0, 1 << 20)));

          assertThat(of(shuffled)).isEqualTo(once);
        });
  }

  @Test
  void noClusterHoldsTwoThatContradictEachOther() {
    Seed.forAll(
        300,
        gen -> {
          Map<String, Identified> parties = new HashMap<>();
          parties(gen).forEach(party -> parties.put(party.id(), party.fitting()));
          of(parties.values())
              .clusters()
              .values()
              .forEach(ids -> {
                for (String left : ids) {
                  for (String right : ids) {
                    if (!left.equals(right)) {
                      assertThat(
                              requireNonNull(parties.get(left))
                                  .contradicts(requireNonNull(parties.get(right))))
                          .as(left + " " + right)
                          .isEmpty();
                    }
                  }
                }
              });
        });
  }

  @Test
  void whereNothingSpeaksAgainstItClustersAreWhatNumbersConnect() {
    Seed.forAll(
        200,
        gen -> {
          List<Identified> parties = new ArrayList<>();
          for (int i = 0; i < gen.between(2, 12); i++) {
            TreeSet<IdentityKey> keys = new TreeSet<>();
            for (int k = gen.between(1, 4); k > 0; k--) {
              keys.add(
                  new IdentityKey(KeyScheme.REGISTRATION, "cn 91440300" + gen.between(10, 22)));
            }
            parties.add(
                new Identified(
                    "id-" + i,
                    PartyFamily.ORGANISATION,
                    keys,
                    new TreeSet<>(Set.of(i)),
                    new TreeSet<>()));
          }
          Set<List<String>> expected = connected(parties);

          assertThat(new HashSet<>(of(parties).clusters().values())).isEqualTo(expected);
        });
  }

  /// Every party reached from each by shared numbers, the slow way.
  private static Set<List<String>> connected(List<Identified> parties) {
    Set<List<String>> all = new HashSet<>();
    for (Identified start : parties) {
      Set<Identified> reached = new HashSet<>(Set.of(start));
      boolean grew = true;
      while (grew) {
        grew = false;
        for (Identified one : parties) {
          boolean touches =
              reached.stream().anyMatch(r -> r.keys().stream().anyMatch(one.keys()::contains));
          grew |= touches && reached.add(one);
        }
      }
      if (reached.size() > 1) {
        all.add(reached.stream().map(Identified::id).sorted(CodePointOrder.IDS).toList());
      }
    }
    return all;
  }

  private static List<Identified> parties(Gen gen) {
    List<Identified> parties = new ArrayList<>();
    List<IdentityKey> keys =
        List.of(INN, OTHER_INN, OGRN, OTHER_OGRN, LEI, new IdentityKey(KeyScheme.PASSPORT, "kp 1"));
    for (int i = 0; i < gen.between(2, 14); i++) {
      PartyFamily family =
          gen.oneOf(
              List.of(
                  PartyFamily.ORGANISATION,
                  PartyFamily.LEGAL_ENTITY,
                  PartyFamily.PERSON,
                  PartyFamily.ANY));
      parties.add(
          new Identified(
              "id-" + i,
              family,
              new TreeSet<>(gen.listOf(0, 3, () -> gen.oneOf(keys))),
              new TreeSet<>(Set.of(gen.between(0, 6))),
              new TreeSet<>()));
    }
    return parties;
  }
}
