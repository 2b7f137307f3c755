package dev.chokepoint.routes.around;

import dev.chokepoint.evidence.interval.DateInterval;
import java.util.List;

/// A draft of a neutral request to whoever holds a missing record. It says what was found and asks
/// what the records say; it accuses nobody.
///
/// @param holder id of whoever is asked
/// @param holderName what to call it
/// @param part number and name of the part
/// @param markings as read on the part
/// @param lots lot codes read
/// @param period days that the questions are about; unknown ends are not written
/// @param questions in order
public record InformationRequest(
    String holder,
    String holderName,
    String part,
    List<String> markings,
    List<String> lots,
    DateInterval period,
    List<String> questions) {

  public InformationRequest {
    markings = List.copyOf(markings);
    lots = List.copyOf(lots);
    questions = List.copyOf(questions);
  }

  /// The whole letter, without address and signature.
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("To: ").append(holderName).append("\n\n");
    text.append("In the course of a documentation of recovered items the part ")
        .append(part)
        .append(" was recorded.");
    if (!markings.isEmpty()) {
      text.append(" It is marked: ").append(String.join(" | ", markings)).append('.');
    }
    if (!lots.isEmpty()) {
      text.append(" Lot code read: ").append(String.join(", ", lots)).append('.');
    }
    text.append("\n\nWe would be grateful if you could tell us from your records");
    if (period.from() != null || period.to() != null) {
      text.append(" (")
          .append(period.from() == null ? "" : "from " + period.from())
          .append(period.from() != null && period.to() != null ? " " : "")
          .append(period.to() == null ? "" : "to " + period.to())
          .append(')');
    }
    text.append(":\n");
    for (int i = 0; i < questions.size(); i++) {
      text.append(i + 1).append(". ").append(questions.get(i)).append('\n');
    }
    text.append(
        "\nParts of this kind are sold lawfully and widely. This request implies no wrongdoing by"
            + " anyone; it asks for records only. If you hold none, an answer that says so helps as"
            + " well.\n");
    return text.toString();
  }
}
