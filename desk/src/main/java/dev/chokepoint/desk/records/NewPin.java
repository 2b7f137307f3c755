package dev.chokepoint.desk.records;

import dev.chokepoint.vault.files.FileDigest;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// Something as it stood when it was looked up, ready to be pinned to a case. Nothing is entered
/// until then.
public final class NewPin {

  private final Said said;
  private final Set<String> files;
  private final OptionalLong entry;

  private NewPin(Said said, Set<String> files, OptionalLong entry) {
    this.said = said;
    this.files = Set.copyOf(files);
    this.entry = entry;
  }

  /// What no case has yet: what sources state, or words of one's own.
  static NewPin of(Said.Fields fields) {
    return new NewPin(fields.said(), Set.of(), OptionalLong.empty());
  }

  /// A file that is kept already.
  static NewPin kept(Said.Fields fields, FileDigest file) {
    return new NewPin(fields.said(), Set.of(file.sha256()), OptionalLong.empty());
  }

  /// An entry, with the files that it names.
  static NewPin entered(Said.Fields fields, Entry entry) {
    Set<String> files = new HashSet<>();
    AttachedFile.of(entry).forEach(file -> files.add(file.sha256()));
    return new NewPin(fields.said(), files, OptionalLong.of(entry.number()));
  }

  /// What a case has, as if it were to be pinned again.
  static NewPin again(Entry pin) {
    Said said = pin.said().orElseGet(() -> new Said(Map.of()));
    Set<String> files = new HashSet<>();
    AttachedFile.of(pin).forEach(file -> files.add(file.sha256()));
    OptionalLong entry = OptionalLong.empty();
    Said frozen = said.object(KeepCases.FROZEN).orElse(null);
    if (frozen != null) {
      frozen
          .object("said")
          .ifPresent(words ->
              words
                  .list(AttachedFile.FIELD)
                  .forEach(file -> files.add(String.valueOf(file.text("sha256")))));
      String number = frozen.text("entry");
      if (number != null && number.matches("\\d{1,18}")) {
        entry = OptionalLong.of(Long.parseLong(number));
      }
    }
    return new NewPin(said, files, entry);
  }

  Said said() {
    return said;
  }

  /// Whether a case may have it already.
  boolean isOfRecords() {
    return !files.isEmpty() || entry.isPresent();
  }

  /// Whether a pin of a case is the same entry or file, or has one of the files.
  boolean isIn(Entry pin) {
    return AttachedFile.of(pin).stream().anyMatch(file -> files.contains(file.sha256()))
        || pin.said().stream().anyMatch(this::isIn);
  }

  private boolean isIn(Said pinned) {
    return pinned
        .object(KeepCases.FROZEN)
        .filter(frozen ->
            (entry.isPresent() && Long.toString(entry.getAsLong()).equals(frozen.text("entry")))
                || frozen
                    .object("said")
                    .filter(words ->
                        words.list(AttachedFile.FIELD).stream()
                            .anyMatch(file -> files.contains(String.valueOf(file.text("sha256")))))
                    .isPresent())
        .isPresent();
  }
}
