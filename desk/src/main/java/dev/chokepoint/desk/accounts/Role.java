package dev.chokepoint.desk.accounts;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What somebody may do; each may all that the ones before it may.
public enum Role {
  /// Looks at everything and screens.
  READER,
  /// Decides, keeps cases and recoveries.
  ANALYST,
  /// Gives the second opinion where two people are needed.
  REVIEWER,
  /// Sees and changes who may do what.
  ADMIN;

  /// Whether this role may do what needs another.
  public boolean includes(Role needed) {
    return compareTo(needed) >= 0;
  }

  /// As people write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The lesser of two.
  Role atMost(Role other) {
    return includes(other) ? other : this;
  }

  /// The role of a word.
  ///
  /// @throws BadRequest if there is no such role
  public static Role of(String word) {
    return Arrays.stream(values())
        .filter(role -> role.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            BadRequest.usage(
                Sentence.of(
                    "there is no role \"{0}\"; there are {1}",
                    word,
                    Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", ")))));
  }
}
