package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.evidence.sentence.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Trace requests to holders of records, and what they answered: to whom did you sell this lot?
public final class KeepRequests {

  private static final String REQUEST = "request";

  /// How a request can stand. Silence is an outcome too.
  public static final Set<String> OUTCOMES =
      Set.of("acknowledged", "answered", "refused", "no-answer");

  private final RecordsDesk records;

  public KeepRequests(Desk desk) {
    this.records = new RecordsDesk(desk);
  }

  /// Enters a request.
  ///
  /// @param addressee who is asked
  /// @param item about which item, null if about none in particular
  /// @param sent when: day, month or year
  /// @return the entry, whose subject is the request's new name
  /// @throws BadRequest if there is no such item
  public Entry enter(
      String addressee,
      String question,
      @Nullable String item,
      @Nullable String sent,
      String actor) {
    NewItem.requireDate("sent", sent);
    return records.writing(store -> {
      if (item != null) {
        RecordsDesk.requireKnown(store, "item", item);
      }
      Said said =
          new Said.Fields()
              .put("addressee", addressee)
              .put("question", question)
              .put("item", item)
              .put("sent", sent)
              .said();
      return records.name(store, REQUEST, actor, said);
    });
  }

  /// Enters what came of a request.
  ///
  /// @param outcome one of [#OUTCOMES]
  /// @param soldTo whom the holder names as the next holder
  /// @throws BadRequest if there is no such request or outcome
  public Entry answer(
      String request,
      String outcome,
      @Nullable String text,
      @Nullable String soldTo,
      @Nullable String date,
      String actor) {
    String known = outcome.toLowerCase(Locale.ROOT);
    if (!OUTCOMES.contains(known)) {
      throw BadRequest.usage(
          Sentence.of(
              "the outcome is one of {0}", String.join(", ", OUTCOMES.stream().sorted().toList())));
    }
    NewItem.requireDate("date", date);
    return records.writing(store -> {
      RecordsDesk.requireKnown(store, REQUEST, request);
      Said said =
          new Said.Fields()
              .put("outcome", known)
              .put("text", text)
              .put("sold_to", soldTo)
              .put("date", date)
              .said();
      return records.say(store, "answer", request, actor, said);
    });
  }

  /// All that was entered about requests, in order.
  public List<Entry> all() {
    return records
        .reading(store ->
            RecordsDesk.entries(store, null, null).stream()
                .filter(entry -> entry.subject().startsWith(REQUEST + "-"))
                .toList())
        .orElseGet(List::of);
  }
}
