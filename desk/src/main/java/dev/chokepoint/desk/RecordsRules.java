package dev.chokepoint.desk;

/// How records are kept, as the settings say.
///
/// @param log what the screening log keeps of a question
/// @param secondReviewer whether `different` about a match that is a Stop needs two people
public record RecordsRules(Logging log, boolean secondReviewer) {

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
}
