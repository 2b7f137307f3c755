package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the `entities` of a mapping file.
final class EntityRules {

  private static final String ENTITY_NAME = "[A-Za-z][A-Za-z0-9_ -]{0,63}";

  private final Model model;
  private final ColumnNames columns;
  private final Defaults defaults;
  private final Map<String, Schema> schemata = new LinkedHashMap<>();

  EntityRules(Model model, Map<String, List<String>> columns, boolean listed, Defaults defaults) {
    this.model = model;
    this.columns = new ColumnNames(columns, listed);
    this.defaults = defaults;
  }

  List<EntityRule> read(YamlValue value) throws BadMapping {
    YamlMap entities = value.map();
    if (entities.entries().isEmpty()) {
      throw value.bad("a mapping makes at least one entity");
    }
    for (Map.Entry<String, YamlValue> each : entities.entries().entrySet()) {
      if (!each.getKey().matches(ENTITY_NAME)) {
        throw each.getValue().bad("\"" + each.getKey() + "\" is no name for an entity");
      }
      schemata.put(each.getKey(), schema(each.getValue().map().need("schema")));
    }
    List<EntityRule> rules = new ArrayList<>();
    for (Map.Entry<String, YamlValue> each : entities.entries().entrySet()) {
      rules.add(entity(each.getKey(), each.getValue().map()));
    }
    return rules;
  }

  private Schema schema(YamlValue value) throws BadMapping {
    Schema schema = model.schema(value.text());
    if (schema == null) {
      throw value.bad("the model has no schema \"" + value.text() + "\"");
    }
    if (schema.abstractSchema()) {
      throw value.bad("no entity can be of the abstract schema \"" + value.text() + "\"");
    }
    return schema;
  }

  private EntityRule entity(String name, YamlMap entity) throws BadMapping {
    entity.allow("schema", "id", "key", "kind", "when", "properties");
    Schema schema = Objects.requireNonNull(schemata.get(name));
    List<ValueRule> values = new ArrayList<>();
    YamlValue properties = entity.get("properties");
    if (properties != null) {
      for (Map.Entry<String, YamlValue> each : properties.map().entries().entrySet()) {
        YamlValue key = properties.map().keys().get(each.getKey());
        Property property = property(schema, each.getKey(), key == null ? properties : key);
        if (each.getValue().isList()) {
          for (YamlValue one : each.getValue().list()) {
            values.add(rules().read(property, one));
          }
        } else {
          values.add(rules().read(property, each.getValue()));
        }
      }
    }
    YamlValue when = entity.get("when");
    return new EntityRule(
        name,
        schema.name(),
        key(name, entity),
        when == null ? null : ValueRules.condition(when, columns),
        values);
  }

  private ValueRules rules() {
    return new ValueRules(model, columns, defaults, schemata);
  }

  private static Property property(Schema schema, String name, YamlValue at) throws BadMapping {
    Property property = schema.property(name);
    if (property == null || property.stub()) {
      throw at.bad("the schema " + schema.name() + " has no property \"" + name + "\"");
    }
    return property;
  }

  private KeyRule key(String name, YamlMap entity) throws BadMapping {
    YamlValue id = entity.get("id");
    YamlValue key = entity.get("key");
    if ((id == null) == (key == null)) {
      throw entity.at().bad("an entity has either \"id\" or \"key\"");
    }
    if (id != null) {
      return new KeyRule.Written(ValueRules.template(id, columns));
    }
    String kind = entity.has("kind") ? entity.need("kind").text() : name;
    if (!kind.matches(ENTITY_NAME)) {
      throw entity.need("kind").bad("a kind is made of letters, digits, spaces, _ and -");
    }
    List<KeyRule.Digested.Alternative> alternatives = new ArrayList<>();
    if (key != null && key.isMap()) {
      for (Map.Entry<String, YamlValue> each : key.map().entries().entrySet()) {
        alternatives.add(alternative(each.getKey(), each.getValue()));
      }
    } else if (key != null) {
      alternatives.add(alternative("key", key));
    }
    return new KeyRule.Digested(kind.replace(' ', '-'), List.copyOf(alternatives));
  }

  private KeyRule.Digested.Alternative alternative(String label, YamlValue value)
      throws BadMapping {
    List<String> names = new ArrayList<>();
    for (YamlValue each : value.list()) {
      String column = each.text();
      boolean pseudo = column.equals(KeyRule.WHOLE_ROW) || column.equals(KeyRule.LINE);
      names.add(pseudo ? column : columns.check(each));
    }
    if (names.isEmpty()) {
      throw value.bad("a key has at least one column");
    }
    return new KeyRule.Digested.Alternative(label, List.copyOf(names));
  }
}
