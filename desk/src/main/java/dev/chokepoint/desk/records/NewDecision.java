package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.evidence.sentence.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A decision about a party of one's own, or a second entity of the lists, and one that was found
/// for it.
///
/// @param says `same`, `different` or `unsure`
/// @param party name of one's own party, or what the second entity is called
/// @param partyId id of the second entity, if the decision is about two of the lists; null where it
///   is about one's own party
/// @param country of the party, null when not known
/// @param entity id of the one that was found
/// @param reason one of [#REASONS]
/// @param comment needed with the reason `other`
/// @param expires a day after which it does not stand, null for never
/// @param hit name of the hit that it answers, null for none
/// @param insteadOf name of the decision that stands and is to be replaced; null when none is known
///   to stand
public record NewDecision(
    String says,
    String party,
    @Nullable String partyId,
    @Nullable String country,
    String entity,
    String reason,
    @Nullable String comment,
    @Nullable String expires,
    @Nullable String hit,
    @Nullable String insteadOf) {

  /// What can be decided.
  public static final List<String> SAYINGS = List.of("same", "different", "unsure");

  /// Why.
  public static final List<String> REASONS =
      List.of("identifier", "date", "country", "kind", "name", "other");

  public NewDecision {
    says = known(Sentence.of("a decision"), says, SAYINGS);
    reason = known(Sentence.of("the reason"), reason, REASONS);
    if (party.isBlank()) {
      throw BadRequest.usage(Sentence.of("say which party of yours the decision is about"));
    }
    if (entity.equals(partyId)) {
      throw BadRequest.usage(
          Sentence.of("a decision is about two entities, not twice about {0}", entity));
    }
    if (reason.equals("other") && (comment == null || comment.isBlank())) {
      throw BadRequest.usage(Sentence.of("the reason other needs a comment"));
    }
    if (expires != null && (PartialDate.parse(expires).isEmpty() || expires.length() != 10)) {
      throw BadRequest.usage(Sentence.of("\"{0}\" is no day; write 2027-03-04", expires));
    }
  }

  private static String known(Sentence what, String text, List<String> words) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (!words.contains(word)) {
      throw BadRequest.usage(Sentence.of("{0} is one of {1}", what, String.join(", ", words)));
    }
    return word;
  }

  /// @param needsSecond whether it stands only once a second person decided the same
  /// @param confirms the proposal of another person that this confirms, null for none
  Said said(ReliedOn reliedOn, boolean needsSecond, @Nullable String confirms) {
    return new Said.Fields()
        .put("says", says)
        .put("party", party)
        .put("party_id", partyId)
        .put("party_country", country)
        .put("entity", entity)
        .put("reason", reason)
        .put("comment", comment)
        .put("expires", expires)
        .put("scope", partyId == null ? "this party and this entity" : "these two entities")
        .put("hit", hit)
        .put("instead_of", insteadOf)
        .put("needs_second", needsSecond ? true : null)
        .put("confirms", confirms)
        .put("relied_on", reliedOn.values())
        .said();
  }
}
