package dev.chokepoint.desk;

import dev.chokepoint.vault.records.DatabaseAddress;
import dev.chokepoint.vault.records.RecordsPlace;
import java.nio.file.Path;
import java.util.Optional;

/// How records are kept, as the settings say.
///
/// @param log what the screening log keeps of a question
/// @param secondReviewer whether `different` about a match that is a Stop needs two people
/// @param database where the records are kept; empty for files of the data directory
public record RecordsRules(
    Logging log, boolean secondReviewer, Optional<DatabaseAddress> database) {

  /// Records in files of the data directory.
  public RecordsRules(Logging log, boolean secondReviewer) {
    this(log, secondReviewer, Optional.empty());
  }

  /// What the screening log keeps of a question.
  public enum Logging {
    /// Nothing.
    OFF,
    /// Ids and scores of what was found, and digests of what was asked.
    IDS,
    /// What was asked, too.
    NAMES
  }

  /// When nobody says otherwise.
  public static final RecordsRules STANDARD = new RecordsRules(Logging.IDS, false);

  /// The same rules for records kept in a database.
  ///
  /// @param address such as `postgresql://USER:PASSWORD@HOST:5432/DATABASE`
  /// @param password taken instead of one in the address; empty for none
  /// @throws IllegalArgumentException if it is no such address; the message does not repeat it
  public RecordsRules keptIn(String address, String password) {
    return new RecordsRules(
        log, secondReviewer, Optional.of(DatabaseAddress.parse(address, password)));
  }

  /// Where the records of a data directory are kept.
  RecordsPlace place(Path data) {
    return database
        .map(address -> RecordsPlace.inDatabase(data, address))
        .orElseGet(() -> RecordsPlace.inFiles(data));
  }
}
