package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is behind a party, and what a person holds, in the reader's language.
class OwnershipPagesTest {

  private static final Path EXAMPLE = Path.of("../docs/examples/stakes/stakes.ftm.json");

  private static final Path MORE = Path.of("src/test/resources/stakes-of-persons.ftm.json");

  @TempDir static Path data;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    RunningServer.load(data, EXAMPLE, "example");
    RunningServer.load(data, MORE, "more");
    server = RunningServer.over(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /// What a reader sees between the head and the foot of a page.
  private static String page(String path) {
    String html = server.get(path, "Accept", "text/html").text();
    return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
  }

  @Test
  void whatRulesMakeOfAPartyIsSaidInUkrainian() {
    assertThat(page("/entities/example-divided/ownership?lang=uk"))
        .contains(
            "<h2>правило 50 відсотків OFAC</h2>",
            "заблоковано за правилом: особи зі списків мають 55 %, а потрібно щонайменше 50 %",
            "не перевірено, чи діє правило на цей день",
            "є заблокованою, незалежно від програм",
            "відповіді на запитання 398, 399, 401",
            "список SDN OFAC: блокування активів від 2024-02-23",
            "кінцевої дати не заявлено; враховано як чинне.",
            "За цим правилом частки різних осіб зі списків не додаються");
  }

  @Test
  void boundsAndCautionsAndRemarksAreSaidInUkrainian() {
    assertThat(page("/entities/example-open/ownership?lang=uk"))
        .contains("може бути заблоковано за правилом: відомо 38 %, невідомо 24 %")
        .contains("може бути заблоковано")
        .contains("правило 50 відсотків OFAC; перевірка власності за правом ЄС");
    assertThat(page("/entities/example-contested/ownership?lang=uk"))
        .contains("заявлено як 40 %, 60 %; враховано як від 40 до 60 %.");
    assertThat(page("/entities/example-half/ownership?rule=eu&lang=uk"))
        .contains("заявлено, що вона обіймає посаду (board member): це ознака контролю");
    assertThat(page("/entities/example-state/ownership?rule=ofac&lang=uk"))
        .contains("заявлено як державний орган (ir). Якщо це орган уряду Ірану")
        .contains("з пам’яті; не перевірено]");
    assertThat(page("/entities/example-flag/ownership?rule=bis&lang=uk"))
        .contains("прочитано як невідомо", "Застережна ознака 29");
    assertThat(page("/entities/example-voted/ownership?rule=uk&lang=uk"))
        .contains("% голосів, а потрібно понад 50 %", "голоси: voting-rights-50-to-75-percent");
  }

  @Test
  void nothingOfARuleIsLeftInEnglish() {
    for (String party :
        List.of(
            "divided", "half", "open", "contested", "state", "flag", "voted", "board", "allied")) {
      String html = page("/entities/example-" + party + "/ownership?lang=uk");
      assertThat(html)
          .as(party)
          .doesNotContain("lang=\"en\"")
          .doesNotContain("blocked", "listed parties", "presumed", "licence", "stated", "The ");
    }
  }

  @Test
  void theEnglishPageSaysItInEnglish() {
    assertThat(page("/entities/example-divided/ownership"))
        .contains("blocked by rule: listed parties hold 55 %, and at least 50 % is needed")
        .contains("<h2>OFAC 50 Percent Rule</h2>", "OFAC SDN list: blocking");
  }

  @Test
  void theEntityPageSaysWhatRulesMakeOfIt() {
    assertThat(page("/entities/example-divided?lang=uk"))
        .contains(">правило 50 відсотків OFAC</a>", "заблоковано за правилом: особи зі списків")
        .contains("Охоплено через власників за правилом: правило 50 відсотків OFAC")
        .doesNotContain("OFAC 50 Percent Rule");
  }

  @Test
  void nobodyOwnsAPersonButAPersonHolds() {
    assertThat(page("/entities/example-y/ownership"))
        .contains("A person cannot be owned: rules of ownership apply to what a person holds.")
        .contains(
            "OFAC SDN list: blocking", "25 % (read as 25 %)", "href=\"/entities/example-divided\"")
        .contains("/evidence?entity=example-own-2&amp;statement=")
        .contains("OFAC 50 Percent Rule: blocked by rule: listed parties hold 55 %")
        .doesNotContain("not blocked by rule", "UK ownership and control test: ");
  }

  @Test
  void whatAPersonHoldsIsSaidInUkrainian() {
    assertThat(page("/entities/example-y/ownership?lang=uk"))
        .contains("<h1>Чим володіє ця особа</h1>", "Людина не може комусь належати")
        .contains("Те, чим володіє ця особа, враховується за правилами: правило 50 відсотків OFAC")
        .contains("правило 50 відсотків OFAC: заблоковано за правилом: особи зі списків мають 55 %")
        .doesNotContain("lang=\"en\"");
    assertThat(page("/entities/example-p/ownership?lang=uk"))
        .contains("Жоден захід, що враховується за цими правилами, не називає цієї особи")
        .contains("жодне правило не охоплює через цього власника")
        .contains("Прочитані джерела не стверджують, що саму особу внесено до списку.");
  }

  @Test
  void thePageOfAPersonHasNoRulesButLeadsToWhatItHolds() {
    assertThat(page("/entities/example-y"))
        .contains("href=\"/entities/example-y/ownership\"", "What this person holds")
        .doesNotContain("id=\"ownership\"", "OFAC 50 Percent Rule");
  }

  @Test
  void aRuleIsAskedAloneOfAPerson() {
    assertThat(page("/entities/example-y/ownership?rule=uk"))
        .contains("no rule reaches it by this owner")
        .doesNotContain("blocked by rule: listed");
  }

  @Test
  void whatIsNamedItselfIsToldOfAnUnlistedPersonsHoldingToo() {
    assertThat(page("/entities/example-q/ownership"))
        .contains("No measure that counts under these rules names the person")
        .contains("A measure names it itself: OFAC SDN list: blocking since 2024-02-23")
        .contains("no rule reaches it by this owner")
        .doesNotContain("nothing needs to be derived");
    assertThat(page("/entities/example-q/ownership?lang=uk"))
        .contains("Захід називає її саму: список SDN OFAC: блокування активів від 2024-02-23")
        .contains("жодне правило не охоплює через цього власника");
  }

  @Test
  void oneOfSeveralListedOwnersReachesByItsOwnStakeInBritain() {
    for (String owner : List.of("u", "v")) {
      assertThat(page("/entities/example-" + owner + "/ownership?rule=uk"))
          .contains("example-shared", "UK ownership and control test: owned or controlled");
    }
  }

  @Test
  void daysOfWhichOneIsMeantAreSaidInTheReadersLanguage() {
    assertThat(page("/entities/example-q/ownership"))
        .contains("from 2014-01-01 to 2014-12-31")
        .contains("from 2015-03-01", "until 2030-01-01 to 2030-12-31");
    assertThat(page("/entities/example-q/ownership?lang=uk"))
        .contains("початок: від 2014-01-01 до 2014-12-31", "кінець: від 2030-01-01 до 2030-12-31")
        .contains("від 2015-03-01")
        .doesNotContain(" to 20", "від від");
  }
}
