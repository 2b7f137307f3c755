package dev.chokepoint.casebook.casefile;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Members of an object that was read.
final class Fields {

  private final Map<?, ?> members;

  Fields(Map<?, ?> members) {
    this.members = members;
  }

  @Nullable String text(String name) {
    Object value = members.get(name);
    return value == null ? null : value.toString();
  }

  /// @throws IllegalArgumentException if it is missing
  String required(String name) {
    String value = text(name);
    if (value == null) {
      throw new IllegalArgumentException("what was kept has no \"" + name + "\"");
    }
    return value;
  }

  long number(String name) {
    return Long.parseLong(required(name));
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(required(name));
  }

  /// A list of objects, empty where it is missing.
  List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    if (members.get(name) instanceof List<?> list) {
      for (Object element : list) {
        if (element instanceof Map<?, ?> map) {
          objects.add(new Fields(map));
        }
      }
    }
    return objects;
  }

  /// An object, without members where it is missing.
  Fields object(String name) {
    return new Fields(members.get(name) instanceof Map<?, ?> map ? map : Map.of());
  }

  /// A list of texts, empty where it is missing.
  List<String> lines(String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /// A sentence kept as a pattern; where an older entry has it as English text alone, that text.
  ///
  /// @param said name of the pattern
  /// @param text name of the text
  Sentence sentence(String said, String text) {
    Object plain = members.get(said);
    return plain == null ? Sentence.verbatim(required(text)) : Sentence.ofPlain(plain);
  }

  /// The same of several; none where both are missing.
  List<Sentence> sentences(String said, String texts) {
    return members.get(said) instanceof List<?> list
        ? list.stream().map(each -> Sentence.ofPlain(each)).toList()
        : lines(texts).stream().map(Sentence::verbatim).toList();
  }

  /// A list of whole numbers, empty where it is missing.
  List<Integer> numbers(String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream().map(each -> Integer.valueOf(String.valueOf(each))).toList()
        : List.of();
  }

  /// An object of texts, empty where it is missing.
  Map<String, String> texts(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (members.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
    }
    return texts;
  }
}
