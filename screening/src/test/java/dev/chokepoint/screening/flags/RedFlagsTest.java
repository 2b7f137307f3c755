package dev.chokepoint.screening.flags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each flag: an order that fits it, one that does not, and one of which it cannot be told.
class RedFlagsTest {

  private static final RedFlags FLAGS = RedFlags.bundled();
  private static final LocalDate LISTED = LocalDate.of(2023, 4, 12);

  private static Ruling ruling(String id, Order order, LookedUp lookedUp) {
    return FLAGS.judge(order, lookedUp, Samples.goods(order)).stream()
        .filter(judgement -> judgement.flag().id().equals(id))
        .findFirst()
        .orElseThrow()
        .ruling();
  }

  @ParameterizedTest(name = "{0} {1} [{2}]")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RF-01 | raised | buyer.founded=2022-03; buyer.country=ae; buyer.name=Nova
          RF-01 | quiet  | buyer.founded=2022-03; buyer.country=de
          RF-01 | quiet  | buyer.founded=2019; buyer.country=ae
          RF-01 | open   | buyer.founded=2022; buyer.country=ae
          RF-01 | open   | buyer.country=ae
          RF-02 | raised | buyer.activity=56.10 restaurants; hs=8542.31
          RF-02 | quiet  | buyer.activity=26.11; hs=8542.31
          RF-02 | quiet  | buyer.activity=56.10; hs=0901.21
          RF-02 | open   | buyer.activity=food; hs=8542.31
          RF-03 | raised | buyer.address_type=Residential flat
          RF-03 | raised | buyer.website=none
          RF-03 | quiet  | buyer.address_type=office; buyer.website=nova.example
          RF-04 | raised | buyer.email=nova.chip@mail.ru
          RF-04 | quiet  | buyer.email=sales@nova.example
          RF-05 | raised | end_user.declaration=refused
          RF-05 | quiet  | end_user.declaration=given
          RF-06 | raised | buyer.phone=+7 495 1234567; destination=ae
          RF-06 | quiet  | buyer.phone=00971 4 1234567; destination=ae
          RF-06 | open   | buyer.phone=495 1234567; destination=ae
          RF-07 | raised | consignee.business=General trading
          RF-07 | quiet  | consignee.business=Hospital
          RF-07 | open   | buyer.business=General trading
          RF-09 | raised | credit_consignee=Bank A; bank.name=BANK A
          RF-09 | raised | invoice_end_user=not stated
          RF-09 | quiet  | invoice_end_user=Clinic 3
          RF-09 | open   | credit_consignee=Bank A
          RF-11 | raised | hs=8542.31; quantity=10; value=1000; market_price=40
          RF-11 | quiet  | hs=8542.31; quantity=10; value=500; market_price=40
          RF-11 | quiet  | hs=0901.21; quantity=10; value=1000; market_price=40
          RF-11 | open   | hs=8542.31; quantity=0; value=1000; market_price=40
          RF-12 | raised | buyer.received_before_2022=no
          RF-12 | quiet  | buyer.received_before_2022=yes
          RF-13 | raised | buyer.earlier_hs=0901.21 0902.10; hs=8542.31
          RF-13 | quiet  | buyer.earlier_hs=0901.21 854231; hs=8542.31
          RF-14 | raised | buyer.trade_growth=9; hs=8542.31
          RF-14 | quiet  | buyer.trade_growth=1.2; hs=8542.31
          RF-15 | raised | origin=de; via=tr; destination=kg
          RF-15 | quiet  | origin=tr; destination=fr
          RF-16 | raised | consignee.name=Swift Cargo; forwarder.name=SWIFT CARGO
          RF-16 | quiet  | consignee.name=Clinic 3; forwarder.name=Swift Cargo
          RF-17 | raised | buyer.address=1 Pier St., Dubai; forwarder.address=1 Pier St Dubai
          RF-17 | quiet  | buyer.address=1 Pier St; forwarder.address=2 Pier St
          RF-18 | raised | party_changed=2024-03-01; ship_date=2024-03-09
          RF-18 | quiet  | party_changed=2024-01-01; ship_date=2024-03-09
          RF-18 | open   | party_changed=2024; ship_date=2024-03-09
          RF-19 | raised | buyer.name=Nova; payer=Offshore 7
          RF-19 | quiet  | buyer.name=Nova; payer=NOVA
          RF-19 | raised | buyer.country=ae; payer_country=cy; destination=kz
          RF-20 | raised | account=personal
          RF-20 | quiet  | account=company
          RF-21 | raised | payment_terms=Full prepayment
          RF-21 | raised | prepaid_share=80
          RF-21 | quiet  | prepaid_share=30
          RF-22 | raised | declines_service=yes
          RF-22 | quiet  | declines_service=no
          RF-23 | raised | mains_voltage=120; destination=kz
          RF-23 | quiet  | mains_voltage=220; destination=kz
          RF-23 | open   | mains_voltage=220; destination=xx
          RF-24 | raised | buyer.usual_quantity=100; quantity=5000
          RF-24 | quiet  | buyer.usual_quantity=100; quantity=900
          RF-25 | raised | origin=de; via=de; destination=kz
          RF-25 | raised | packaging=sea freight crate; transport=by air
          RF-25 | quiet  | origin=de; via=pl; destination=kz
          RF-26 | raised | delivery=ASAP
          RF-26 | quiet  | delivery=2024-06-01
          RF-26 | open   | delivery=lot 4
          RF-27 | raised | buyer.declared_use=unclear
          RF-27 | quiet  | buyer.declared_use=domestic
          RF-28 | raised | description=Microcontroller 32 bit; hs=9503.00
          RF-28 | quiet  | description=Microcontroller 32 bit; hs=8542.31
          RF-28 | open   | description=Spare items; hs=9503.00
          RF-33 | raised | buyer.founded_together=4
          RF-33 | quiet  | buyer.founded_together=1
          RF-35 | raised | buyer.ip_country=ru; buyer.country=ae
          RF-35 | quiet  | buyer.ip_country=ae; buyer.country=ae
          RF-36 | raised | buyer.tags=supplier of the Ministry of Defence
          RF-36 | quiet  | buyer.tags=dairy
          RF-37 | raised | consignee.address=SEZ Alabuga, Yelabuga
          RF-37 | quiet  | consignee.address=Kazan
          RF-38 | raised | hs=8542.31; quantity=0; value=10
          RF-38 | raised | hs=8542.31; quantity=10; value=0
          RF-38 | raised | hs=8542.31; quantity=10; net_kg=900
          RF-38 | raised | hs=9503.00; quantity=10; net_kg=9; gross_kg=8
          RF-38 | quiet  | hs=8542.31; quantity=1000; value=900; net_kg=2
          RF-39 | raised | origin=kg; hs=8542.31; origin_makes=no; origin_uses=no
          RF-39 | quiet  | origin=kg; hs=8542.31; origin_makes=no; origin_uses=yes
          RF-40 | raised | exports_reported=100; imports_reported=20
          RF-40 | quiet  | exports_reported=100; imports_reported=80
          """)
  void ofWhatTheOrderSays(String id, String outcome, String order) {
    check(outcome, ruling(id, Samples.order(order), LookedUp.NOTHING));
  }

  private static void check(String outcome, Ruling ruling) {
    switch (outcome) {
      case "raised" -> {
        assertThat(ruling).isInstanceOf(Ruling.Raised.class);
        assertThat(((Ruling.Raised) ruling).sentence().text()).endsWith(".").doesNotContain("%");
      }
      case "quiet" -> assertThat(ruling).isEqualTo(Ruling.QUIET);
      default -> {
        assertThat(ruling).isInstanceOf(Ruling.NotJudged.class);
        assertThat(((Ruling.NotJudged) ruling).why().text()).startsWith("needs ");
      }
    }
  }

  record Linked(String id, String outcome, String order, @Nullable Link link) {}

  static Stream<Linked> ofTies() {
    Link.Name name = new Link.Name(Role.BUYER, "L-1", "Ambrel Trade", 0.8, false, LISTED);
    Link.Address same = new Link.Address(Role.BUYER, "L-1", "Ambrel", "1 Pier St", true, LISTED);
    Link.Address near = new Link.Address(Role.BUYER, "L-1", "Ambrel", "1 Pier Rd", false, LISTED);
    Link.Holder unknown = new Link.Holder(Role.BUYER, "L-1", "Ambrel", null, false, LISTED);
    Link.Holder minor =
        new Link.Holder(Role.BUYER, "L-1", "Ambrel", new BigDecimal("25"), false, LISTED);
    Link.Holder major =
        new Link.Holder(Role.BUYER, "L-1", "Ambrel", new BigDecimal("60"), false, LISTED);
    Link.Holder head = new Link.Holder(Role.BUYER, "L-2", "A Person", null, true, null);
    String buyer = "buyer.name=Nova; buyer.address=1 Pier St";
    return Stream.of(
        new Linked("RF-08", "raised", buyer, name),
        new Linked("RF-08", "raised", buyer, near),
        new Linked("RF-08", "quiet", buyer, null),
        new Linked("RF-10", "raised", buyer, same),
        new Linked("RF-10", "quiet", buyer, near),
        new Linked("RF-10", "open", "buyer.name=Nova", null),
        new Linked("RF-29", "raised", buyer, unknown),
        new Linked("RF-29", "quiet", buyer, minor),
        new Linked("RF-30", "raised", buyer, minor),
        new Linked("RF-30", "raised", buyer, head),
        new Linked("RF-30", "quiet", buyer, major),
        new Linked("RF-31", "raised", buyer + "; buyer.owner_changed=2023-05-01", major),
        new Linked("RF-31", "quiet", buyer + "; buyer.owner_changed=2019", major),
        new Linked("RF-32", "raised", buyer + "; buyer.founded=2023-09-01", same),
        new Linked("RF-32", "quiet", buyer + "; buyer.founded=2010", same),
        new Linked(
            "RF-34",
            "raised",
            "part_number=NX407",
            new Link.Recovered("NX407", "R-1", Sentence.verbatim("Geran-2"))),
        new Linked("RF-34", "quiet", "part_number=NX407", null));
  }

  @ParameterizedTest
  @MethodSource("ofTies")
  void ofTiesToTheLists(Linked linked) {
    LookedUp lookedUp =
        linked.link() == null ? Samples.all() : Samples.all(Objects.requireNonNull(linked.link()));
    check(linked.outcome(), ruling(linked.id(), Samples.order(linked.order()), lookedUp));
  }

  @Test
  void nothingIsJudgedOfAnEmptyOrder() {
    List<RedFlags.Judgement> judgements =
        FLAGS.judge(Samples.order(""), LookedUp.NOTHING, List.of());
    assertThat(judgements).hasSize(40);
    assertThat(judgements)
        .allSatisfy(
            judgement -> assertThat(judgement.ruling()).isInstanceOf(Ruling.NotJudged.class));
  }

  @Test
  void saysWhatIsMissingInWords() {
    assertThat(ruling("RF-06", Samples.order("buyer.phone=+7"), LookedUp.NOTHING))
        .isEqualTo(new Ruling.NotJudged(Sentence.verbatim("needs country of destination")));
    assertThat(ruling("RF-03", Samples.order("buyer.name=Nova"), LookedUp.NOTHING))
        .isEqualTo(
            new Ruling.NotJudged(
                Sentence.verbatim(
                    "needs the party's kind of address: office, residence, mail box or the party's"
                        + " website, or none")));
    assertThat(ruling("RF-10", Samples.order("buyer.address=1 Pier St"), LookedUp.NOTHING))
        .isEqualTo(
            new Ruling.NotJudged(
                Sentence.verbatim("needs a look for the addresses of its parties in the lists")));
  }

  @Test
  void judgesEachCustomerOfItsOwn() {
    List<RedFlags.Judgement> judgements =
        FLAGS
            .judge(
                Samples.order("buyer.declaration=given; end_user.declaration=refused"),
                LookedUp.NOTHING,
                List.of())
            .stream()
            .filter(judgement -> judgement.flag().id().equals("RF-05"))
            .toList();
    assertThat(judgements)
        .extracting(RedFlags.Judgement::role)
        .containsExactly(Role.BUYER, Role.END_USER);
    assertThat(judgements.getFirst().ruling()).isEqualTo(Ruling.QUIET);
    assertThat(judgements.getLast().ruling()).isInstanceOf(Ruling.Raised.class);
  }

  @Test
  void onlyTheFlagOfACountryIsWeak() {
    assertThat(FLAGS.all().stream().filter(RedFlag::weak).map(RedFlag::id))
        .containsExactly("RF-15");
  }
}
