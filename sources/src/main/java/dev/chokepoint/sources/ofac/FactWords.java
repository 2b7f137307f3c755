package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Facts of one entry in the words in which the CSV form's Remarks would say them, so that one
/// parser reads all forms and the same fact becomes the same statement.
///
/// OFAC marks the second and further values of a label in the Remarks: `DOB 1962; alt. DOB 1963`.
final class FactWords {

  private final List<Said> facts = new ArrayList<>();
  private final Labels labels;

  FactWords() {
    this(new Labels());
  }

  /// @param labels those that the entry has elsewhere in the file; further ones are added
  FactWords(Labels labels) {
    this.labels = labels;
  }

  /// The labels that an entry has so far.
  static final class Labels {
    private final Set<String> labels = new HashSet<>(4);

    private boolean add(String label) {
      return labels.add(label.intern());
    }
  }

  /// A labelled value.
  ///
  /// @param main whether the form calls it the main one of its label, where it says so
  void add(String label, String value, boolean main, List<Locator> places) {
    boolean first = labels.add(label);
    facts.add(new Said((first && main ? "" : "alt. ") + label + ' ' + value, places));
  }

  /// A number issued to the party.
  void add(IssuedNumber number, List<Locator> places) {
    StringBuilder value = new StringBuilder(number.number());
    append(value, " (", number.country(), ")");
    append(value, " issued ", number.issued(), "");
    append(value, " expires ", number.expires(), "");
    add(number.label(), value.toString(), true, places);
  }

  /// A name that OFAC calls weak.
  ///
  /// @param former whether it is a former one
  void addWeakAlias(boolean former, String name, List<Locator> places) {
    facts.add(new Said((former ? "f.k.a. '" : "a.k.a. '") + name + '\'', places));
  }

  /// In the order in which they were added.
  List<Said> facts() {
    return List.copyOf(facts);
  }

  private static void append(StringBuilder to, String before, @Nullable String text, String after) {
    if (text != null) {
      to.append(before).append(text).append(after);
    }
  }

  /// A number as the forms part it.
  ///
  /// @param country name
  /// @param issued date in OFAC's way of writing
  /// @param expires likewise
  record IssuedNumber(
      String label,
      String number,
      @Nullable String country,
      @Nullable String issued,
      @Nullable String expires) {}
}
