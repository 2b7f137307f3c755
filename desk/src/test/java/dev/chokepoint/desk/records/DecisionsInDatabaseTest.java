package dev.chokepoint.desk.records;

import dev.chokepoint.desk.RecordsRules;
import dev.chokepoint.vault.records.PostgresServer;
import java.sql.SQLException;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The same about decisions that a team keeps in a database.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class DecisionsInDatabaseTest extends DecisionsTest {

  private final String address;

  DecisionsInDatabaseTest() throws SQLException {
    this.address = PostgresServer.shared().newDatabase();
  }

  @Override
  RecordsRules kept(RecordsRules rules) {
    return rules.keptIn(address, "");
  }
}
