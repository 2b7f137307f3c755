package dev.chokepoint.desk.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.accounts.KeepAccounts;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.desk.accounts.SignIn;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people entered is read anew once something of that was entered or erased, and not because
/// somebody signed in.
class EnteredThingsTest {

  private static final String PASSWORD = "correct horse battery";

  @TempDir Path data;

  @Test
  void aSignInLeavesWhatWasReadAsItIs() {
    EnteredThings entered = new EnteredThings();
    ChangesInCases changes = new ChangesInCases();
    try (Desk desk = new Desk(data, Clock.systemUTC(), 2);
        Holdings holdings = desk.holdings()) {
      new KeepAccounts(desk).add("olga", Role.READER, PASSWORD, "x");
      KeepItems items = new KeepItems(desk);
      long first =
          items.enter(new NewItem("Drone", null, null, null, null, null), "Maria").number();
      List<EnteredThing> found = entered.found(desk, "drone", 5);
      Map<String, List<ChangedPin>> changed = changes.all(holdings);
      assertThat(found).isNotEmpty();

      new SignIn(desk).begin("olga", PASSWORD, "");
      assertThat(entered.found(desk, "drone", 5).getFirst().entity())
          .as("not read anew")
          .isSameAs(found.getFirst().entity());
      assertThat(changes.all(holdings)).as("not worked out anew").isSameAs(changed);

      items.enter(new NewItem("Glider", null, null, null, null, null), "Maria");
      assertThat(entered.found(desk, "glider", 5)).isNotEmpty();
      new AuditLog(desk).erase(first, "officer", "asked for");
      assertThat(entered.found(desk, "drone", 5)).isEmpty();
    }
  }
}
