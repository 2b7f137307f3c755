package dev.chokepoint.sources.ch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.ReadIssue.Severity;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.testing.BytesFile;
import dev.chokepoint.sources.testing.ReaderRun;
import dev.chokepoint.sources.testing.ResourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the Swiss list becomes. The targets are invented; the fixture says from what it was
/// written.
class SecoXmlReaderTest {

  private static final ResourceFile LIST = new ResourceFile(SecoXmlReaderTest.class, "list.xml");
  private static final String PERSON = "ch-seco-9001";
  private static final String BODY = "ch-seco-9002";
  private static final String SHIP = "ch-seco-9003";
  private static final String FORMER = "ch-seco-9004";
  private static final String AGAIN = "ch-seco-9005";

  private final SecoXmlReader reader = new SecoXmlReader();

  @Test
  void partsMakeNamesInTheListsOrderAndSpellingsMakeAliases() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);

    assertThat(run.values(PERSON, "name")).containsExactly("Muster Jon");
    assertThat(run.values(PERSON, "alias"))
        .containsExactly("Мустер Йон", "Moester Jon", "Mouster Jon", "Jan Beispiel");
    assertThat(run.values(PERSON, "weakAlias")).containsExactly("The Bear");
    assertThat(run.values(PERSON, "title")).containsExactly("Dr");
    assertThat(run.values(PERSON, "lastName")).containsExactly("Muster");
    assertThat(run.values(BODY, "previousName")).containsExactly("Old Works");
    assertThat(run.places(PERSON, "name", "Muster Jon")).hasSize(2);
    assertThat(run.statements()).noneMatch(each -> each.value().contains("Old Name"));
    assertThat(run.count("historicChanges")).isEqualTo(1);
  }

  @Test
  void aListingHasProgrammeSetAndDays() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);
    String listing = PERSON + "-sanction";

    assertThat(run.values(listing, "program"))
        .containsExactly("Ordinance on measures against Belarus");
    assertThat(run.only(listing, "programId", "SECO-BELARUS").provenance().basis())
        .isEqualTo(Basis.DERIVED);
    assertThat(run.values(listing, "provisions"))
        .containsExactly("article 12, restrictions on named individuals and entities");
    assertThat(run.values(listing, "startDate")).containsExactly("2022-03-16");
    assertThat(run.values(listing, "modifiedAt")).containsExactly("2023-01-11");
    assertThat(run.values(listing, "reason")).containsExactly("Invented for a test.");
    assertThat(run.values(listing, "unscId")).isEmpty();
    assertThat(run.values(listing, "description")).contains("Foreign identifier: 140");
    assertThat(run.values(SHIP + "-sanction", "unscId")).containsExactly("KPv.001");
    assertThat(run.values(SHIP + "-sanction", "programId")).containsExactly("SECO-NORTH-KOREA");
    assertThat(run.values(PERSON, "topics")).containsExactly("sanction");
  }

  @Test
  void aTargetThatWasTakenOffHasAnEndAndNoTopicAndOneListedAgainHasNeither() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);

    assertThat(run.values(FORMER, "topics")).isEmpty();
    assertThat(run.values(FORMER + "-sanction", "endDate")).containsExactly("2016-03-01");
    assertThat(run.values(FORMER + "-sanction", "startDate")).containsExactly("2011-03-01");
    assertThat(run.values(AGAIN, "topics")).containsExactly("sanction");
    assertThat(run.values(AGAIN + "-sanction", "endDate")).isEmpty();
    assertThat(run.values(AGAIN + "-sanction", "startDate")).containsExactly("2022-03-16");
    assertThat(run.values(AGAIN + "-sanction", "description"))
        .contains("de-listed: enacted 2016-02-29, published 2016-03-01, effective 2016-03-01");
    assertThat(run.count("delisted")).isEqualTo(1);
  }

  @Test
  void placesAreFoundWhereverTheFileHasThem() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);
    String address = run.values(PERSON, "addressEntity").getFirst();

    assertThat(run.values(address, "full"))
        .containsExactly("Example Works, 1 Test Road, 000001, Minsk, Minsk region");
    assertThat(run.values(address, "country")).containsExactly("by");
    assertThat(run.values(address, "remarks"))
        .containsExactly("until 2020", "also written: Miensk");
    assertThat(run.values(PERSON, "birthPlace")).containsExactly("Minsk, Minsk region");
    assertThat(run.values(PERSON, "birthCountry")).containsExactly("by");
  }

  @Test
  void datesOfLowQualityFollowAndDocumentsKeepTheirDays() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);
    String passport = run.entities("Passport").getFirst();

    assertThat(run.only(PERSON, "birthDate", "1970-05-01").provenance().basis())
        .isEqualTo(Basis.STATED);
    assertThat(run.only(PERSON, "birthDate", "1968").provenance().basis()).isEqualTo(Basis.DERIVED);
    assertThat(run.values(PERSON, "nationality")).containsExactly("by");
    assertThat(run.values(PERSON, "gender")).containsExactly("male");
    assertThat(run.values(passport, "type")).containsExactly("diplomatic-passport");
    assertThat(run.values(passport, "country")).containsExactly("by");
    assertThat(run.values(passport, "startDate")).containsExactly("2010-01-02");
    assertThat(run.values(passport, "endDate")).containsExactly("2020-01-02");
  }

  @Test
  void aLabelWithAValueFollowsAndTheTextStaysANote() throws IOException {
    ReaderRun run = ReaderRun.of(reader, LIST);

    assertThat(run.values(BODY, "innCode")).containsExactly("9999999902");
    assertThat(run.values(BODY, "website")).containsExactly("www.example.org");
    assertThat(run.values(BODY, "notes")).contains("Website: www.example.org");
    assertThat(run.values(SHIP, "imoNumber")).containsExactly("9074729");
    String link = run.entities("UnknownLink").getFirst();
    assertThat(run.values(link, "subject")).containsExactly(PERSON);
    assertThat(run.values(link, "object")).containsExactly(BODY);
    assertThat(run.values(link, "role")).containsExactly("related-to");
  }

  @Test
  void whatIsNotKnownIsKeptAndReportedWithACount() throws IOException {
    assertThat(ReaderRun.of(reader, LIST).issues()).isEmpty();
    String text =
        LIST.text()
            .replace("<justification ", "<mood>grim</mood><justification ")
            .replace("sex=\"male\"", "sex=\"male\" shoe-size=\"44\"");
    ReaderRun run = ReaderRun.of(reader, BytesFile.of("list.xml", text));

    assertThat(run.values(PERSON, "notes")).contains("mood: grim");
    assertThat(run.about(PERSON, Statement.CONTEXT).getFirst().value())
        .isEqualTo("{\"individual shoe-size\":\"44\"}");
    assertThat(run.issues())
        .extracting(issue -> issue.reason())
        .anyMatch(reason -> reason.contains("no attribute \"individual shoe-size\""))
        .anyMatch(reason -> reason.contains("no such element is known here (1 in the file)"));
  }

  @Test
  void aTargetWithoutAnIdOrWithOneThatWasThereIsRejected() throws IOException {
    String text =
        LIST.text()
            .replace("<target ssid=\"9001\">", "<target>")
            .replace("<target ssid=\"9003\">", "<target ssid=\"9002\">");
    ReaderRun run = ReaderRun.of(reader, BytesFile.of("list.xml", text));

    assertThat(run.issues())
        .filteredOn(issue -> issue.severity() == Severity.REJECTED)
        .extracting(issue -> issue.reason())
        .containsExactly("the target has no ssid", "another target before has the same ssid");
    assertThat(run.entities("Person")).containsExactly(FORMER, AGAIN);
  }

  @Test
  void theFormIsToldByItsRootAndABrokenListIsRefused() throws IOException {
    assertThat(reader.recognise(List.of(LIST, BytesFile.of("x.xml", "<export/>"))))
        .containsExactly(LIST);
    assertThat(reader.sets(List.of(LIST)).getFirst().known().name()).isEqualTo("ch_seco_sanctions");
    BytesFile held = LIST.held();
    assertThatThrownBy(() -> ReaderRun.of(reader, held.cutTo(held.length() / 2)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageStartingWith("list.xml line ");
  }
}
