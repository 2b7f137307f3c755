package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportProgress;
import dev.chokepoint.desk.ImportRequest;
import dev.chokepoint.desk.SearchAnswer;
import dev.chokepoint.desk.SearchEntities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person types and expects first on whole published lists, where the directory that
/// `CHOKEPOINT_SHARED_DATA` names has them.
class SharedSearchTest {

  private static final String VARIABLE = "CHOKEPOINT_SHARED_DATA";
  private static final String OFAC = "lists/ofac-sdn-2021";
  private static final String WAR = "lists/opensanctions/ua_war_sanctions.targets.simple.csv";

  /// Query and the id that must come first.
  private static final String[][] FIRST = {
    {"Шахед", "ofac-25285"},
    {"شاهد", "ofac-25285"},
    {"ghods", "ofac-16418"},
    {"Qods Aviation", "ofac-16418"},
    {"1646019914", "NK-mP7f6NnzfS8fWMvFYW8Qbg"},
    {"INN 1646019914", "NK-mP7f6NnzfS8fWMvFYW8Qbg"},
    {"Yelabuga Sh-2", "NK-BDNACUmoS9oJmgjX3qwS9H"},
    {"Владимир Путин", "Q7747"},
    {"Путин", "Q7747"},
    {"قاسم سليماني", "ofac-10481"},
    {"Soleimani, Qasem", "ofac-10481"},
    {"Qasem Soleimani", "ofac-10481"},
    {"9184691", "ofac-25285"},
    {"IMO 9184691", "ofac-25285"},
    {"IMO9184691", "ofac-25285"},
    {"\"Shahid Hemmat\"", "ofac-9349"},
    {"hemat industrial", "ofac-9349"},
    {"Bank Melli", "ofac-25578"},
    {"HESA", "ofac-11195"},
    {"Рособоронэкспорт", "ofac-18782"},
    {"Rosoboronexport", "ofac-18782"},
    {"Mahan Air", "ofac-12927"},
    {"EP-MNA", "ofac-15457"},
    {"info@nitc.co.ir", "ofac-15117"},
    {"Kim Jong Un", "ofac-20157"},
    {"Jung Un Kim", "ofac-20157"},
    {"Hizballah", "ofac-4697"},
    {"IRISL", "ofac-25396"},
    {"Albatros LLC", "NK-jkYesqzTZPmG9oZ6nbswZ5"},
    {"Dmitriy Medvedev", "Q23530"},
    {"Калашников", "ofac-31252"},
    {"Alabuga Machinery", "NK-VwonxcqhDhAzHKWXCdSdXd"},
    {"shahed pharm", "ofac-28530"},
  };

  @TempDir Path data;

  @Test
  void theExpectedPartyComesFirst() throws IOException {
    String shared = System.getenv(VARIABLE);
    Assumptions.assumeTrue(shared != null, VARIABLE + " is not set; whole lists are not searched");
    Path folder = Path.of(String.valueOf(shared));
    Assumptions.assumeTrue(
        Files.exists(folder.resolve(OFAC)) && Files.exists(folder.resolve(WAR)),
        "the lists are not in " + folder);
    try (Desk desk = new Desk(data, FakeSurroundings.CLOCK, 2)) {
      importAs(desk, "us_ofac_sdn", folder.resolve(OFAC));
      importAs(desk, "ua_war_sanctions", folder.resolve(WAR));
      SearchEntities search = new SearchEntities(desk);
      Map<String, String> missed = new TreeMap<>();
      List<Long> micros = new ArrayList<>();
      for (String[] expected : FIRST) {
        long start = System.nanoTime();
        SearchAnswer answer = search.answer(expected[0], 10);
        micros.add((System.nanoTime() - start) / 1_000);
        String first = answer.hits().isEmpty() ? "nothing" : answer.hits().getFirst().id();
        if (!first.equals(expected[1])) {
          missed.put(expected[0], first);
        }
      }
      micros.sort(null);
      System.getLogger("search.shared")
          .log(System.Logger.Level.INFO, "median {0} us", micros.get(micros.size() / 2));
      assertThat(missed).isEmpty();
    }
  }

  private void importAs(Desk desk, String source, Path path) throws IOException {
    ImportRequest request = ImportRequest.of(path, source, data);
    new ImportFiles(desk).answer(request, ImportProgress.SILENT);
  }
}
