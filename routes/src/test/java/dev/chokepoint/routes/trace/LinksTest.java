package dev.chokepoint.routes.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.IdentityLink;
import dev.chokepoint.routes.SameParty;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.testing.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Identities, owners, stated steps and the last link.
class LinksTest extends RecoveredPart {

  @Test
  void aLinkByNameAloneIsDrawnAsAStepAndIsWeak() {
    chain()
        .remove("s2")
        .shipment("s2", "distributor", "exporter ltd", NUMBER, "4000", "2022-11-03");
    world
        .company("exporter ltd", "hk")
        .same("exporter", "exporter ltd", SameParty.Basis.NAME_ALONE);
    Trace trace = trace();
    assertThat(holders(trace).getFirst())
        .containsExactly(
            "norvex", "distributor", "exporter ltd", "exporter", "consignee", "component");
    Step link = first(trace).steps().get(2);
    assertThat(link.kind()).isEqualTo(StepKind.SAME_NAME);
    assertThat(link.strength()).isEqualTo(Strength.WEAK);
    assertThat(link.reason()).startsWith("By name alone");
  }

  @Test
  void aDecidedIdentityMakesOneHolder() {
    chain()
        .remove("s2")
        .shipment("s2", "distributor", "exporter ltd", NUMBER, "4000", "2022-11-03");
    world.company("exporter ltd", "hk").same("exporter", "exporter ltd", SameParty.Basis.DECIDED);
    assertThat(holders(trace()))
        .containsExactly(List.of("norvex", "distributor", "exporter", "consignee", "component"));
    assertThat(trace().members().get("exporter")).containsExactly("exporter", "exporter ltd");
  }

  @Test
  void ownersOfTheLastHolderAreDrawnAndTheMakerOfTheWeaponIsNoAssumption() {
    chain()
        .company("plant", "ru")
        .put("weapon", "WeaponSystem", "producer", "plant")
        .put(
            "stake",
            "Ownership",
            "owner",
            "plant",
            "asset",
            "consignee",
            "percentage",
            "60",
            "startDate",
            "2020-01-01");
    Trace trace = trace();
    assertThat(holders(trace).getFirst())
        .containsExactly("norvex", "distributor", "exporter", "consignee", "plant", "component");
    assertThat(strengths(trace))
        .containsExactly(Strength.FITS, Strength.FITS, Strength.FITS, Strength.FITS, Strength.WEAK);
    assertThat(first(trace).steps().get(3).reason()).contains("60 %", "held from 2020-01-01");
  }

  @Test
  void aStakeThatEndedBeforeTheGoodsCameIsNoStep() {
    chain()
        .company("parent", "ru")
        .put(
            "stake",
            "Ownership",
            "owner",
            "parent",
            "asset",
            "consignee",
            "startDate",
            "2015",
            "endDate",
            "2022-12-31");
    assertThat(holders(trace())).allMatch(route -> !route.contains("parent"));
  }

  @Test
  void goodsLastSeenOutsideTheWeaponsCountryNeedOneMoreAssumption() {
    chain().company("plant", "ru").put("weapon", "WeaponSystem", "producer", "plant");
    world.company("civil", "fr").shipment("s4", "norvex", "civil", NUMBER, "5", "2022-10-05");
    Trace trace = trace();
    assertThat(holders(trace))
        .containsExactly(
            List.of("norvex", "distributor", "exporter", "consignee", "component"),
            List.of("norvex", "civil", LastSteps.UNNAMED, "component"));
    assertThat(trace.routes().get(1).route().steps().get(1).reason())
        .isEqualTo(
            "civil sits in fr; no record shows the goods going on to where the weapon is made"
                + " (ru).");
  }

  @Test
  void aStatedTieOfTheLotDocumentsTheShipment() {
    chain()
        .put(
            "tie",
            "WeaponLink",
            "item",
            "component",
            "shipment",
            "s3",
            "party",
            "consignee",
            "linkKind",
            "SAME_LOT",
            "description",
            "The lot on the reel is that on the chip.");
    Trace trace = trace();
    assertThat(strengths(trace))
        .containsExactly(Strength.FITS, Strength.FITS, Strength.DOCUMENTED, Strength.FITS);
    assertThat(first(trace).steps().getLast().reason())
        .isEqualTo("The lot on the reel is that on the chip.");
  }

  @Test
  void aStatedTieByPartNumberOnlyLeavesTheLastLinkAnAssumption() {
    chain()
        .put(
            "tie",
            "WeaponLink",
            "item",
            "component",
            "shipment",
            "s3",
            "party",
            "consignee",
            "linkKind",
            "SAME_PART_NUMBER");
    assertThat(strengths(trace()))
        .containsExactly(Strength.FITS, Strength.FITS, Strength.WEAK, Strength.ASSUMED);
    assertThat(first(trace()).steps().get(2).identity()).isEqualTo(IdentityLink.SAME_PART_NUMBER);
  }

  @Test
  void whatACaseStatesIsTakenAtItsOwnStrengthAndPaymentsAreNoSteps() {
    world
        .company("buyer", "ir")
        .put(
            "st1",
            "RouteStep",
            "route",
            "r",
            "from",
            "norvex",
            "to",
            "exporter",
            "stepKind",
            "delivered",
            "strength",
            "documented",
            "reason",
            "A ministry says so.")
        .put(
            "st2",
            "RouteStep",
            "route",
            "r",
            "from",
            "exporter",
            "to",
            "buyer",
            "stepKind",
            "delivered",
            "strength",
            "weak")
        .put(
            "st3",
            "RouteStep",
            "route",
            "r",
            "from",
            "buyer",
            "to",
            "component",
            "stepKind",
            "supplied",
            "strength",
            "documented")
        .put(
            "st4",
            "RouteStep",
            "route",
            "r",
            "from",
            "norvex",
            "to",
            "buyer",
            "stepKind",
            "paid",
            "strength",
            "documented");
    Trace trace = trace();
    assertThat(holders(trace)).containsExactly(List.of("norvex", "exporter", "buyer", "component"));
    assertThat(strengths(trace))
        .containsExactly(Strength.DOCUMENTED, Strength.WEAK, Strength.DOCUMENTED);
    assertThat(first(trace).steps().getFirst().reason()).isEqualTo("A ministry says so.");
  }

  @Test
  void whereNobodyIsKnownToHaveMadeThePartARouteBeginsWithTheFirstHolderNamed() {
    world =
        new World()
            .put("component", "Component", "name", "servomotor")
            .put(
                "st1",
                "RouteStep",
                "route",
                "r",
                "from",
                "exporter",
                "to",
                "buyer",
                "stepKind",
                "delivered",
                "strength",
                "documented")
            .put(
                "st2",
                "RouteStep",
                "route",
                "r",
                "from",
                "buyer",
                "to",
                "component",
                "stepKind",
                "supplied",
                "strength",
                "documented");
    assertThat(holders(trace())).containsExactly(List.of("exporter", "buyer", "component"));
    assertThat(first(trace()).strength()).isEqualTo(Strength.DOCUMENTED);
    assertThat(trace().untested()).extracting(Untested::test).contains(Untested.Test.MAKER);
  }

  @Test
  void aMakerOfWhomOnlyTheNameIsKnownIsDrawnByNameAlone() {
    chain()
        .remove("nx407")
        .remove("component")
        .remove("reading")
        .put("component", "Component", "foundIn", "item", "makerStated", "Norvex, Ltd.")
        .put("norvex", "Company", "name", "NORVEX LTD")
        .put("reading", "PartIdentification", "marking", "mark", "candidateNumber", NUMBER);
    Step first = first(trace()).steps().getFirst();
    assertThat(first.kind()).isEqualTo(StepKind.SAME_NAME);
    assertThat(first.to()).isEqualTo("norvex");
    assertThat(first.strength()).isEqualTo(Strength.WEAK);
    assertThat(first.reason())
        .isEqualTo(
            "By name alone: the maker is written \"Norvex, Ltd.\", as this party is; nothing else"
                + " says that it is the maker.");
    assertThat(first(trace()).holders())
        .containsExactly(
            Tracer.UNKNOWN_MAKER, "norvex", "distributor", "exporter", "consignee", "component");
  }

  @Test
  void theGapBeginsWhereAnswersLastSawTheLot() {
    chain().remove("s1").remove("s2");
    answered("soldTo", "distributor");
    Trace trace = trace();
    assertThat(holders(trace))
        .as("the lot went to the distributor; how it came to the exporter nobody saw")
        .contains(List.of("norvex", "distributor", "exporter", "consignee", "component"))
        .doesNotContain(List.of("norvex", "exporter", "consignee", "component"));
    assertThat(trace.steps())
        .filteredOn(step -> step.to().equals("exporter"))
        .singleElement()
        .extracting(Step::reason)
        .isEqualTo(
            "distributor is the last holder that an answer names for this lot. No record states how"
                + " exporter came by the part.");
  }

  @Test
  void whatSpeaksAgainstThePartIsRemarked() {
    chain()
        .put("nx407", "Part", "introduced", "2023-05", "obsolete", "2030")
        .put("component", "Component", "authenticity", "REMARKED_SUSPECTED");
    answered("text", "No such lot was made.");
    assertThat(trace().remarks())
        .extracting(Sentence::text)
        .containsExactly(
            "By every reading of its date code it was made before NX407-VGT6 was introduced"
                + " (2023-05-01 to 2023-05-31): the mark may be another's, or a reading or the"
                + " catalogue is wrong.",
            "It is recorded as REMARKED_SUSPECTED.",
            "norvex answered a trace request without naming a buyer: \"No such lot was made.\"");
    assertThat(trace().routes()).as("a contradiction rules nothing out").isNotEmpty();
  }

  @Test
  void aPartMadeAfterItsMakerLastShippedItIsRemarked() {
    chain().put("nx407", "Part", "obsolete", "2016-03");
    assertThat(trace().remarks())
        .singleElement()
        .asString()
        .startsWith(
            "By every reading of its date code it was made after the maker last shipped"
                + " NX407-VGT6");
  }
}
