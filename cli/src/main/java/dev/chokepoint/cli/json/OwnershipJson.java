package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.controls.measures.ListingMeasures;
import dev.chokepoint.controls.measures.MeasureRow;
import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.ownership.HeldParty;
import dev.chokepoint.desk.ownership.NamedItself;
import dev.chokepoint.desk.ownership.PartyMeasures;
import dev.chokepoint.desk.ownership.PersonHoldings;
import dev.chokepoint.desk.ownership.RuleAnswer;
import dev.chokepoint.desk.ownership.StatedSource;
import dev.chokepoint.desk.ownership.StatusFlag;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.MissingFact;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.Seed;
import dev.chokepoint.ownership.Share;
import dev.chokepoint.ownership.Stake;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A worked ownership calculation, as JSON. Percentages are exact decimals; both bounds are given.
public final class OwnershipJson {

  private final OwnershipAnswer answer;

  private OwnershipJson(OwnershipAnswer answer) {
    this.answer = answer;
  }

  public static Map<String, Object> of(OwnershipAnswer answer) {
    return new OwnershipJson(answer).document();
  }

  private Map<String, Object> document() {
    return new Members()
        .put("party", answer.party())
        .put("caption", answer.caption())
        .put("on", answer.on().toString())
        .put("as_of", answer.asOf().map(Object::toString).orElse(null))
        .put("rules", answer.rules().stream().map(this::rule).toList())
        .put("person", answer.person().map(this::person).orElse(null))
        .put("measures", answer.measures().values().stream().map(this::measures).toList())
        .put("other_days", answer.otherDays().stream().map(this::stake).toList())
        .put("cut", answer.cut())
        .map();
  }

  private Map<String, Object> person(PersonHoldings person) {
    return new Members()
        .put("sentence", person.sentence().text())
        .put("counts_under", person.counting().stream().map(OwnershipRule::key).toList())
        .put("held", person.held().stream().map(this::held).toList())
        .map();
  }

  private Map<String, Object> held(HeldParty held) {
    return new Members()
        .put("party", held.party())
        .put("caption", caption(held.party()))
        .put("stakes", held.stakes().stream().map(this::stake).toList())
        .put("itself_named", held.named().stream().map(this::named).toList())
        .put("worked", held.worked())
        .put("cut", held.cut())
        .put(
            "rules",
            held.rules().stream()
                .map(rule ->
                    new Members()
                        .put("rule", rule.rule().key())
                        .put("status", rule.status())
                        .put("sentence", rule.sentence().text())
                        .map())
                .toList())
        .map();
  }

  private Map<String, Object> named(NamedItself named) {
    return new Members()
        .put("rule", named.rule().key())
        .put("because", named.because().text())
        .put("listing_statements", statements(named.statements()))
        .map();
  }

  private Map<String, Object> rule(RuleAnswer rule) {
    Calculation working = rule.calculation();
    return new Members()
        .put("rule", rule.rule().key())
        .put("title", rule.rule().title().text())
        .put("status", rule.status())
        .put("state", word(rule.state()))
        .put("sentence", rule.sentence().text())
        .put("threshold", working == null ? null : working.rule().threshold().toString())
        .put("says", working == null ? null : working.rule().says().text())
        .put("rule_source", working == null ? null : working.rule().source().text())
        .put("rule_verified", working == null ? null : working.rule().verified())
        .put("of", working == null ? null : word(working.hold()))
        .put("known", working == null ? null : Share.percent(working.known()))
        .put("possible", working == null ? null : Share.percent(working.possible()))
        .put(
            "steps",
            working == null ? List.of() : working.steps().stream().map(this::step).toList())
        .put(
            "missing",
            working == null ? List.of() : working.missing().stream().map(this::missing).toList())
        .put("requirements", texts(rule.requirements()))
        .put("remarks", working == null ? List.of() : texts(working.remarks()))
        .put("by_status", rule.byStatus().stream().map(this::byStatus).toList())
        .put("cautions", texts(rule.cautions()))
        .map();
  }

  private Map<String, Object> step(Calculation.Step step) {
    return new Members()
        .put("asset", step.asset())
        .put("caption", caption(step.asset()))
        .put("of", word(step.hold()))
        .put("round", step.round() < 0 ? null : step.round())
        .put("standing", word(step.standing()))
        .put("known", Share.percent(step.known()))
        .put("possible", Share.percent(step.possible()))
        .put("addends", step.addends().stream().map(this::addend).toList())
        .map();
  }

  private Map<String, Object> addend(Calculation.Addend addend) {
    Seed seed = addend.seed();
    return new Members()
        .put("owner", addend.owner())
        .put("caption", caption(addend.owner()))
        .put("counts", addend.counts())
        .put("standing", word(addend.standing()))
        .put("least", least(addend.share()))
        .put("most", most(addend.share()))
        .put("because", seed == null ? null : seed.because().text())
        .put("listing_statements", seed == null ? null : statements(seed.statements()))
        .put("stakes", addend.stakes().stream().map(this::stake).toList())
        .map();
  }

  private Map<String, Object> stake(Stake stake) {
    return new Members()
        .put("owner", stake.owner())
        .put("asset", stake.asset())
        .put("of", word(stake.hold()))
        .put("stated", stake.stated())
        .put("least", least(stake.share()))
        .put("most", most(stake.share()))
        .put("from", text(stake.begins().from()))
        .put("until", text(stake.ends().to()))
        .put("statements", statements(stake.statements()))
        .map();
  }

  private Map<String, Object> missing(MissingFact fact) {
    return new Members()
        .put("asset", fact.asset())
        .put("owner", fact.owner())
        .put("of", word(fact.hold()))
        .put("open", Share.percent(fact.open()))
        .put("may_reach", fact.mayReach())
        .put("may_clear", fact.mayClear())
        .map();
  }

  private Map<String, Object> byStatus(StatusFlag flag) {
    return new Members()
        .put("party", flag.party())
        .put("caption", caption(flag.party()))
        .put("because", flag.because().text())
        .put("government", flag.block().government().text())
        .put("country", flag.block().country())
        .put("says", flag.block().says().text())
        .put("source", flag.block().source().text())
        .put("verified", flag.block().verified())
        .map();
  }

  private Map<String, Object> measures(PartyMeasures party) {
    return new Members()
        .put("party", party.party())
        .put("caption", caption(party.party()))
        .put("listings", party.listings().stream().map(this::listing).toList())
        .put("without_row", party.withoutRow())
        .map();
  }

  private Map<String, Object> listing(ListingMeasures listing) {
    return new Members()
        .put("listing", listing.listing().id())
        .put("name", PartyMeasures.name(listing.listing()))
        .put("force", word(listing.force()))
        .put("from", text(listing.listing().begins().from()))
        .put("measures", listing.rows().stream().map(OwnershipJson::row).toList())
        .put("statements", statements(listing.listing().statements()))
        .map();
  }

  private static Map<String, Object> row(MeasureRow row) {
    return new Members()
        .put("row", row.id())
        .put("list", row.list().text())
        .put("measure", row.measure().key())
        .put("seeds", row.seeds())
        .put("says", row.says())
        .put("source", row.source())
        .put("grade", row.grade().toString())
        .put("verified", row.verified())
        .map();
  }

  private List<Map<String, Object>> statements(List<String> ids) {
    return ids.stream()
        .map(answer.sources()::get)
        .filter(Objects::nonNull)
        .map(OwnershipJson::statement)
        .toList();
  }

  private static Map<String, Object> statement(StatedSource source) {
    return new Members()
        .put("id", source.statement().id())
        .put("record", source.record())
        .put("property", source.statement().property())
        .put("value", source.statement().value())
        .put("datasets", source.datasets())
        .put("document", source.document())
        .put("grade", text(source.statement().provenance().grade()))
        .put("basis", word(source.statement().provenance().basis()))
        .put(
            "places",
            source.statement().provenance().locators().stream().map(Locator::toString).toList())
        .map();
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }

  private String caption(String id) {
    return answer.captions().getOrDefault(id, id);
  }

  private static BigDecimal least(Share share) {
    return Share.percent(share.low());
  }

  private static BigDecimal most(Share share) {
    return Share.percent(share.high());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
