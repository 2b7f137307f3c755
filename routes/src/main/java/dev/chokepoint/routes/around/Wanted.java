package dev.chokepoint.routes.around;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.trace.Tracer;
import java.util.List;
import java.util.function.UnaryOperator;

/// Which record a kind of step misses, who should hold it, and what to ask.
///
/// @param holder id of whoever should hold it
/// @param record in words
/// @param byDay whether the questions are about a period
/// @param questions neutral, in order
record Wanted(String holder, Sentence record, boolean byDay, List<String> questions) {

  static Wanted of(Step step, UnaryOperator<String> names) {
    String from = names.apply(step.from());
    // Of a holder that nobody names, nobody can be asked by name.
    String to = step.to().equals(Tracer.UNNAMED_HOLDER) ? "anybody else" : names.apply(step.to());
    return switch (step.kind()) {
      case MADE ->
          new Wanted(
              step.from(),
              Sentence.of("the maker's own reading of the marking"),
              false,
              List.of(
                  "Is the part genuine, as far as its marking tells?",
                  "When and where was the lot made?",
                  "To which customers was the lot first shipped, and when?"));
      case SOLD ->
          new Wanted(
              step.from(),
              Sentence.of("the invoice of the sale, with lot and date code"),
              true,
              List.of(
                  "Was the part, or its lot, sold to " + to + ", and when?",
                  "What are the numbers and dates of invoice and delivery note, and the quantity?",
                  "Which end use and end user were stated?",
                  "To whom else was the lot sold?"));
      case SHIPPED ->
          new Wanted(
              step.from(),
              Sentence.of("invoice and packing list of the shipment, with lot and date codes"),
              true,
              List.of(
                  "Which lot and date codes did the goods sent to " + to + " carry?",
                  "From whom were these goods bought, and when?",
                  "Which transport document, carrier and end user do the papers name?"));
      case SUPPLIED ->
          new Wanted(
              step.from(),
              Sentence.of("a record of the sale, with lot and date codes"),
              true,
              List.of(
                  "Were parts of this number, or of its lot, sold or handed to "
                      + to
                      + ", directly or through others, and when?",
                  "To which other customers or distributors did they go, and in what quantity?",
                  "Which end use and end user were stated?"));
      case DELIVERED ->
          new Wanted(
              step.from(),
              Sentence.of("a record of whom the goods were handed on to"),
              true,
              List.of(
                  "Were parts of this number received, when, and with which lot and date codes?",
                  "To whom were they handed on, when, and in what quantity?",
                  "Is anything known of a delivery to " + to + "?"));
      case OWNED ->
          new Wanted(
              step.from(),
              Sentence.of("an extract of the register of companies for the day"),
              true,
              List.of(
                  "Who held shares in " + from + ", and who directed it?",
                  "From when to when did each of them?"));
      case FOUND ->
          new Wanted(
              step.from(),
              Sentence.of("a delivery record, or a photograph with serial, lot and date code"),
              true,
              List.of(
                  "Were parts of this number used or supplied, and with which lot and date codes?",
                  "Are photographs of the part's marking and its packaging kept?"));
      case SAME_NAME ->
          new Wanted(
              step.from(),
              Sentence.of("a registration number, an address or a phone that both records share"),
              false,
              List.of(
                  "Which registration number, address and phone does " + from + " have?",
                  "Does " + from + " also trade as " + to + "?"));
    };
  }
}
