package dev.chokepoint.cli.text;

import dev.chokepoint.desk.BackupAnswer;

/// Backups and restores as text.
public final class BackupText {

  private BackupText() {}

  public static String packed(BackupAnswer answer) {
    return "Packed " + amount(answer) + " of " + answer.data() + " into " + answer.archive() + ".";
  }

  public static String unpacked(BackupAnswer answer) {
    return "Restored "
        + amount(answer)
        + " from "
        + answer.archive()
        + " to "
        + answer.data()
        + ".";
  }

  private static String amount(BackupAnswer answer) {
    return Numbers.grouped(answer.sources())
        + (answer.sources() == 1 ? " source (" : " sources (")
        + Numbers.grouped(answer.files())
        + " files, "
        + Numbers.grouped(answer.bytes())
        + " bytes)";
  }
}
