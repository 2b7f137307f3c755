package dev.chokepoint.matching.explain;

import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.matching.score.PairReason;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyName;
import dev.chokepoint.matching.score.PartyScorer;
import dev.chokepoint.matching.score.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One sentence that names the two values compared and says what speaks for and against.
final class Sentence {

  private final Party asked;
  private final Party found;
  private final PartyScorer.Account account;

  Sentence(Party asked, Party found, PartyScorer.Account account) {
    this.asked = asked;
    this.found = found;
    this.account = account;
  }

  String text(List<Explanation.WordPair> words) {
    StringBuilder text = new StringBuilder();
    PartyName one = account.names().left();
    PartyName other = account.names().right();
    if (one == null || other == null) {
      text.append(quoted(first(asked))).append(" and ").append(quoted(first(found)));
      text.append(": the names have nothing in common");
    } else {
      String left = one.name().raw();
      String right = other.name().raw();
      text.append(quoted(left)).append(" and ").append(quoted(right)).append(": ");
      text.append(left.equals(right) ? "the names are written alike" : names(words));
      if (other.isWeak()) {
        text.append("; the list calls this alias a weak one");
      }
    }
    for (Feature feature : account.features()) {
      String said = said(feature);
      if (said != null) {
        text.append("; ").append(said);
      }
    }
    return text.append('.').toString();
  }

  private static String country(Feature feature) {
    String one = String.valueOf(feature.left());
    String other = String.valueOf(feature.right());
    String pair = " (" + one + ", " + other + ")";
    if (feature.standing() == Feature.Standing.AGREES) {
      return "country agrees ("
          + (one.equals(other) ? one : one + " and " + other + " are one")
          + ")";
    }
    return switch (Territories.shipped().relation(one, other)) {
      case HEIR -> "country nearly agrees" + pair + ": one followed the other";
      case PART -> "country nearly agrees" + pair + ": one is counted under the other";
      case CLAIMED -> "country neither agrees nor differs" + pair + ": records name either";
      case BESIDE -> "country differs" + pair + ", both under one country";
      case SAME, OTHER -> "country differs" + pair;
    };
  }

  private static String address(Feature feature) {
    String pair = " (" + quoted(feature.left()) + ", " + quoted(feature.right()) + ")";
    return switch (feature.standing()) {
      case AGREES -> "address agrees" + pair;
      case NEARLY -> "address agrees in part" + pair;
      default -> "another address" + pair + ", which does nothing";
    };
  }

  private static @Nullable String first(Party party) {
    return party.names().isEmpty() ? null : party.names().getFirst().name().raw();
  }

  private static String quoted(@Nullable String value) {
    return value == null ? "a party without a name" : "“" + value + "”";
  }

  private static String names(List<Explanation.WordPair> words) {
    List<String> parts = new ArrayList<>();
    for (Explanation.WordPair pair : words) {
      if (pair.standing() == Explanation.Standing.PAIRED && pair.reason() != PairReason.SAME) {
        parts.add(paired(pair));
      }
    }
    boolean allSame = parts.isEmpty();
    addLeftovers(words, parts);
    if (parts.isEmpty()) {
      return "the same words";
    }
    return (allSame && hasPair(words) ? "the other words are the same; " : "")
        + String.join(", ", parts);
  }

  private static boolean hasPair(List<Explanation.WordPair> words) {
    return words.stream().anyMatch(w -> w.standing() == Explanation.Standing.PAIRED);
  }

  private static String paired(Explanation.WordPair pair) {
    String letters =
        pair.differences() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                ", %d letter%s",
                pair.differences(),
                pair.differences() == 1 ? "" : "s");
    return pair.left() + " ≈ " + pair.right() + " (" + pair.reason().words() + letters + ")";
  }

  private static void addLeftovers(List<Explanation.WordPair> words, List<String> parts) {
    for (Explanation.WordPair pair : words) {
      if (pair.standing() == Explanation.Standing.PAIRED) {
        continue;
      }
      String verb =
          pair.standing() == Explanation.Standing.CONTRADICTS ? "stands against" : "is not in";
      if (pair.left() != null && pair.right() != null) {
        parts.add(pair.left() + " " + verb + " " + pair.right());
      } else if (pair.left() != null) {
        parts.add(pair.left() + " is only in the name asked about");
      } else {
        parts.add(pair.right() + " is only in the name on record");
      }
    }
  }

  private static @Nullable String said(Feature feature) {
    String what =
        switch (feature.kind()) {
          case NAME -> null;
          case DATE -> "date";
          case COUNTRY -> "country";
          case ADDRESS -> "address";
          case IDENTIFIER -> "number";
          case SCHEMA -> "kind of party";
        };
    if (what == null) {
      return null;
    }
    if (feature.kind() == Feature.Kind.COUNTRY && !feature.isMissing()) {
      return country(feature);
    }
    if (feature.kind() == Feature.Kind.ADDRESS && !feature.isMissing()) {
      return address(feature);
    }
    boolean sameKind = feature.kind() == Feature.Kind.SCHEMA;
    return switch (feature.standing()) {
      case AGREES -> sameKind ? null : what + " agrees (" + feature.left() + ")";
      case NEARLY -> what + " nearly agrees (" + feature.left() + ", " + feature.right() + ")";
      case DIFFERS -> what + " differs (" + feature.left() + ", " + feature.right() + ")";
      case NOT_GIVEN -> sameKind ? null : what + " not given";
      case NOT_ON_RECORD -> sameKind ? null : what + " not on record";
      case UNKNOWN -> null;
    };
  }
}
