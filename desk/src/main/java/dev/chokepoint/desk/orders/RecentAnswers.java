package dev.chokepoint.desk.orders;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps the answers to the last questions, so that a party that comes back in many rows is looked
/// up once.
///
/// @param <Q> questions, compared by value
final class RecentAnswers<Q, A> {

  private final Map<Q, A> answers;

  /// @param most how many to keep
  RecentAnswers(int most) {
    answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
            return size() > most;
          }
        };
  }

  A of(Q question, Function<Q, A> asking) {
    A known = answers.get(question);
    if (known == null) {
      known = asking.apply(question);
      answers.put(question, known);
    }
    return known;
  }
}
