package dev.chokepoint.sources.mapping;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One value of a mapping file, with its place. Texts are taken as they are written, so that `0.50`
/// stays `0.50` and `no` stays `no`.
///
/// @param file for messages
public record YamlValue(String file, Node node) {

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /// The text.
  ///
  /// @throws BadMapping if it is no text, or an empty one
  public String text() throws BadMapping {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
      return scalar.getValue();
    }
    throw bad("a text is expected here");
  }

  /// A text that may be empty, such as a separator.
  public String anyText() throws BadMapping {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw bad("a text is expected here");
  }

  /// Yes or no.
  ///
  /// @throws BadMapping if it is neither `true` nor `false`
  public boolean truth() throws BadMapping {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw bad("true or false is expected here");
    };
  }

  /// The number.
  ///
  /// @throws BadMapping if it is no whole number of at most nine digits
  public int number() throws BadMapping {
    if (text().matches("\\d{1,9}")) {
      return Integer.parseInt(text());
    }
    throw bad("a whole number is expected here");
  }

  public YamlMap map() throws BadMapping {
    if (node instanceof MappingNode map) {
      return YamlMap.of(this, map);
    }
    throw bad("a map is expected here");
  }

  /// The elements of a list; a text stands for a list of itself.
  public List<YamlValue> list() throws BadMapping {
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> values = new ArrayList<>();
      for (Node each : sequence.getValue()) {
        values.add(new YamlValue(file, each));
      }
      return values;
    }
    if (node instanceof ScalarNode) {
      return List.of(this);
    }
    throw bad("a list is expected here");
  }

  public List<String> texts() throws BadMapping {
    List<String> texts = new ArrayList<>();
    for (YamlValue each : list()) {
      texts.add(each.text());
    }
    return texts;
  }

  /// What to throw when the value is not as it must be.
  public BadMapping bad(String reason) {
    return new BadMapping(
        file,
        node.getStartMark().map(Mark::getLine).orElse(-1) + 1,
        node.getStartMark().map(Mark::getColumn).orElse(-1) + 1,
        reason);
  }
}
