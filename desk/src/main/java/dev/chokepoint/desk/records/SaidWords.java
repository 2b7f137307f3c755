package dev.chokepoint.desk.records;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an entry says in one line: its fields by name, in alphabetical order. Pinned data are long,
/// and only named; a kept file is told by its name and digest. The pattern that stands beside a
/// sentence says the same again and is left out.
public final class SaidWords {

  private SaidWords() {}

  public static String of(Said said) {
    return new TreeMap<>(said.fields())
        .entrySet().stream()
            .filter(field -> !field.getKey().endsWith("_pattern"))
            .map(SaidWords::field)
            .collect(Collectors.joining("; "));
  }

  private static String field(Map.Entry<String, Object> field) {
    if (field.getKey().equals("frozen") && field.getValue() instanceof Map<?, ?> frozen) {
      return Stream.of("entity", "question", "entry")
          .filter(frozen::containsKey)
          .findFirst()
          .map(name -> "pinned: " + frozen.get(name))
          .orElse("pinned data");
    }
    return field.getKey() + ": " + value(field.getValue());
  }

  private static String value(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(SaidWords::value).collect(Collectors.joining(", "));
      case Map<?, ?> file when file.containsKey("sha256") ->
          file.get("name") + " (SHA-256 " + file.get("sha256") + ")";
      case Map<?, ?> members ->
          members.entrySet().stream()
              .map(member -> member.getKey() + " " + value(String.valueOf(member.getValue())))
              .collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }
}
