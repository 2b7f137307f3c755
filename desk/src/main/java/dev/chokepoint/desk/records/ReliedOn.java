package dev.chokepoint.desk.records;

import dev.chokepoint.evidence.entity.Entity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a list says of a party that a decision about it rests on. When any of it changes, the
/// decision is open again.
///
/// @param values by property, sorted; a property without values is not there
record ReliedOn(Map<String, List<String>> values) {

  private static final List<String> PROPERTIES =
      List.of(
          "name",
          "alias",
          "weakAlias",
          "country",
          "nationality",
          "jurisdiction",
          "birthDate",
          "incorporationDate",
          "registrationNumber",
          "taxNumber",
          "idNumber",
          "passportNumber",
          "innCode",
          "ogrnCode",
          "leiCode",
          "imoNumber");

  ReliedOn {
    values = Map.copyOf(values);
  }

  static ReliedOn of(Entity entity) {
    Map<String, List<String>> values = new TreeMap<>();
    values.put("schema", List.of(entity.schema()));
    for (String property : PROPERTIES) {
      List<String> said = entity.values(property).stream().distinct().sorted().toList();
      if (!said.isEmpty()) {
        values.put(property, said);
      }
    }
    return new ReliedOn(values);
  }

  /// Reads what an entry keeps.
  static ReliedOn of(Said said) {
    Map<String, List<String>> values = new TreeMap<>();
    if (said.fields().get("relied_on") instanceof Map<?, ?> map) {
      map.forEach((property, list) -> {
        if (list instanceof List<?> texts) {
          values.put(String.valueOf(property), texts.stream().map(String::valueOf).toList());
        }
      });
    }
    return new ReliedOn(values);
  }

  /// The first property that says something else now.
  Optional<String> changed(ReliedOn now) {
    Map<String, List<String>> all = new TreeMap<>(values);
    all.putAll(now.values());
    return all.keySet().stream()
        .filter(property ->
            !values
                .getOrDefault(property, List.of())
                .equals(now.values().getOrDefault(property, List.of())))
        .findFirst();
  }
}
