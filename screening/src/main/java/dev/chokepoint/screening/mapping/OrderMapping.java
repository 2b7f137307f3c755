package dev.chokepoint.screening.mapping;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.order.Slot;
import dev.chokepoint.screening.yaml.BadFile;
import dev.chokepoint.screening.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/// Which columns of an order file fill which fields. Written as YAML:
///
/// ```
/// orders: 1
/// dates: dmy
/// decimals: comma
/// fields:
///   buyer.name: Customer
///   buyer.address: [Street, City]
///   origin: {constant: de}
/// ```
///
/// @param file its name, for messages
/// @param decimalComma whether a comma parts whole numbers from decimals
public record OrderMapping(
    String file, DateOrder dates, boolean decimalComma, List<FieldRule> fields) {

  private static final String FORMAT = "1";

  public OrderMapping {
    fields = List.copyOf(fields);
  }

  /// Whether a file is such a mapping, and not one of another kind.
  public static boolean isOne(String text) {
    return text.lines().anyMatch(line -> line.matches("orders:\\s*\\d+\\s*(#.*)?"));
  }

  /// Reads a mapping.
  ///
  /// @throws BadFile if it is none; says file and line
  public static OrderMapping read(String text, String file) throws BadFile {
    YamlNode root = YamlNode.read(text, file);
    Map<String, YamlNode> top = root.map("orders", "dates", "decimals", "fields");
    if (!root.need(top, "orders").text().equals(FORMAT)) {
      throw root.need(top, "orders")
          .bad(Sentence.of("this program reads order mappings of format {0}", FORMAT));
    }
    List<FieldRule> fields = new ArrayList<>();
    for (Map.Entry<String, YamlNode> field : root.need(top, "fields").map().entrySet()) {
      fields.add(rule(field.getKey(), field.getValue()));
    }
    if (fields.isEmpty()) {
      throw root.need(top, "fields").bad(Sentence.of("a mapping needs at least one field"));
    }
    return new OrderMapping(file, dates(top), decimalComma(top), fields);
  }

  private static DateOrder dates(Map<String, YamlNode> top) throws BadFile {
    YamlNode dates = top.get("dates");
    if (dates == null) {
      return DateOrder.ISO;
    }
    Optional<DateOrder> order = DateOrder.of(dates.text());
    if (order.isEmpty()) {
      throw dates.bad(Sentence.of("iso, dmy or mdy is expected here"));
    }
    return order.get();
  }

  private static boolean decimalComma(Map<String, YamlNode> top) throws BadFile {
    YamlNode decimals = top.get("decimals");
    if (decimals != null && !decimals.text().matches("point|comma")) {
      throw decimals.bad(Sentence.of("point or comma is expected here"));
    }
    return decimals != null && decimals.text().equals("comma");
  }

  private static FieldRule rule(String key, YamlNode value) throws BadFile {
    Optional<Slot> slot = Slot.of(key);
    if (slot.isEmpty()) {
      throw value.bad(
          Sentence.of("there is no field \"{0}\"; there are {1}", key, fieldNames(key)));
    }
    if (value.node() instanceof MappingNode) {
      String constant = value.need(value.map("constant"), "constant").text();
      return new FieldRule(slot.get(), List.of(), constant, value.line());
    }
    List<String> columns = new ArrayList<>();
    for (YamlNode column : value.list()) {
      columns.add(column.text());
    }
    if (columns.isEmpty()) {
      throw value.bad(Sentence.of("a heading is expected here"));
    }
    return new FieldRule(slot.get(), columns, null, value.line());
  }

  private static String fieldNames(String key) {
    int point = key.indexOf('.');
    Stream<String> names;
    if (point < 0) {
      names = Arrays.stream(OrderField.values()).map(OrderField::key);
    } else if (Role.of(key.substring(0, point)).isPresent()) {
      String role = key.substring(0, point + 1);
      names = Arrays.stream(PartyField.values()).map(field -> role + field.key());
    } else {
      names = Arrays.stream(Role.values()).map(role -> role.key() + ".name");
    }
    return names.collect(Collectors.joining(", "));
  }
}
