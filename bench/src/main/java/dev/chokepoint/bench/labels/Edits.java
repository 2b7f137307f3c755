package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Slips of the hand. They fall on letters of a word that is long enough to bear them; never on a
/// digit, never on a word's first letter in a first slip, and never leave the text as it was.
public final class Edits {

  /// Letters that a word needs to bear one slip, and to bear two.
  private static final int ONE = 5;

  private static final int TWO = 8;

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final Draw draw;

  public Edits(Draw draw) {
    this.draw = draw;
  }

  /// One letter left out, put in, doubled or replaced by any other.
  public Optional<String> typo(String text) {
    return once(text, ONE, this::slip);
  }

  /// Two such slips in words of the text, both in one word only if it is long.
  public Optional<String> twoTypos(String text) {
    return twice(text, this::slip);
  }

  /// Two adjacent letters that differ change places.
  public Optional<String> swap(String text) {
    return once(text, ONE, this::swapped);
  }

  /// One letter replaced by a neighbour on the keyboard.
  public Optional<String> fatFinger(String text) {
    return once(text, ONE, this::neighboured);
  }

  public Optional<String> twoFatFingers(String text) {
    return twice(text, this::neighboured);
  }

  private Optional<String> twice(String text, UnaryOperator<String> slip) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    List<Integer> one = bearing(words, ONE);
    List<Integer> two = bearing(words, TWO);
    if (one.size() >= 2) {
      int first = draw.pick(one);
      int second = draw.pick(one.stream().filter(each -> each != first).toList());
      words.set(first, changed(words.get(first), slip));
      words.set(second, changed(words.get(second), slip));
    } else if (!two.isEmpty()) {
      int index = two.getFirst();
      String once = changed(words.get(index), slip);
      String again = changed(once, slip);
      if (again.equals(words.get(index))) {
        return Optional.empty();
      }
      words.set(index, again);
    } else {
      return Optional.empty();
    }
    return Optional.of(String.join(" ", words));
  }

  private Optional<String> once(String text, int letters, UnaryOperator<String> slip) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    List<Integer> bearing = bearing(words, letters);
    if (bearing.isEmpty()) {
      return Optional.empty();
    }
    int index = draw.pick(bearing);
    words.set(index, changed(words.get(index), slip));
    return Optional.of(String.join(" ", words));
  }

  private static List<Integer> bearing(List<String> words, int letters) {
    List<Integer> bearing = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (letters(words.get(i)) >= letters) {
        bearing.add(i);
      }
    }
    return bearing;
  }

  private static int letters(String word) {
    return (int) word.toLowerCase(Locale.ROOT).chars().filter(c -> LETTERS.indexOf(c) >= 0).count();
  }

  /// A slip that shows; every word that bears one has such a slip, so this ends.
  private static String changed(String word, UnaryOperator<String> slip) {
    String result = slip.apply(word);
    while (result.equals(word)) {
      result = slip.apply(word);
    }
    return result;
  }

  private String slip(String word) {
    int at = place(word);
    char letter = word.charAt(at);
    String other = like(letter, LETTERS.charAt(draw.below(LETTERS.length())));
    return switch (draw.below(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + other + word.substring(at);
      case 2 -> word.substring(0, at) + letter + word.substring(at);
      default -> word.substring(0, at) + other + word.substring(at + 1);
    };
  }

  private String swapped(String word) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i + 1 < word.length(); i++) {
      char here = word.charAt(i);
      char next = word.charAt(i + 1);
      if (isLetter(here) && isLetter(next) && here != next) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return slip(word);
    }
    int at = draw.pick(places);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private String neighboured(String word) {
    int at = place(word);
    String near = neighbours(Character.toLowerCase(word.charAt(at)));
    return word.substring(0, at)
        + like(word.charAt(at), near.charAt(draw.below(near.length())))
        + word.substring(at + 1);
  }

  /// A place of a letter that is not the word's first.
  private int place(String word) {
    int at = draw.between(1, word.length() - 1);
    while (!isLetter(word.charAt(at))) {
      at = draw.between(1, word.length() - 1);
    }
    return at;
  }

  private static boolean isLetter(char letter) {
    return LETTERS.indexOf(Character.toLowerCase(letter)) >= 0;
  }

  private static String like(char model, char letter) {
    return Character.isUpperCase(model)
        ? String.valueOf(Character.toUpperCase(letter))
        : String.valueOf(letter);
  }

  /// The keys beside a key, and those above and below it.
  private static String neighbours(char letter) {
    StringBuilder near = new StringBuilder();
    for (int row = 0; row < ROWS.length; row++) {
      int column = ROWS[row].indexOf(letter);
      if (column >= 0) {
        add(near, row, column - 1);
        add(near, row, column + 1);
        add(near, row - 1, column);
        add(near, row + 1, column);
      }
    }
    return near.toString();
  }

  private static void add(StringBuilder near, int row, int column) {
    if (row >= 0 && row < ROWS.length && column >= 0 && column < ROWS[row].length()) {
      near.append(ROWS[row].charAt(column));
    }
  }
}
