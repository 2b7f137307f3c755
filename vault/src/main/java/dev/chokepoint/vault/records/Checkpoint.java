package dev.chokepoint.vault.records;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far the log had come at some moment. Kept elsewhere, it shows later whether the end of the
/// log was cut off, or the log rewritten as a whole: neither can be told from the chain alone.
///
/// @param store id of the store
/// @param entries how many entries there were
/// @param digest of the last of them, [LogEntry#NONE] where there were none
/// @param at when it was taken
public record Checkpoint(String store, long entries, String digest, Instant at) {

  private static final Pattern LINE =
      Pattern.compile(
          "chokepoint-checkpoint-1 store=(\\S+) entries=(\\d{1,18}) digest=([0-9a-f]{64}) at=(\\S+)");

  /// One line of text, without its end; short enough to be printed or read out.
  public String line() {
    return "chokepoint-checkpoint-1 store=%s entries=%d digest=%s at=%s"
        .formatted(store, entries, digest, at);
  }

  /// Reads what [#line] wrote; empty if it is anything else.
  public static Optional<Checkpoint> parse(String line) {
    Matcher matcher = LINE.matcher(line.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Checkpoint(
              matcher.group(1),
              Long.parseLong(matcher.group(2)),
              matcher.group(3),
              Instant.parse(matcher.group(4))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
