package dev.chokepoint.screening.yaml;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A value of a YAML 1.2 file with its line. Texts stay as written: `0.70` stays `0.70` and `no`
/// stays `no`. At most 1 Mi characters and 20 levels, and no aliases: a file cannot grow when it is
/// read.
///
/// @param file for messages
public record YamlNode(String file, Node node) {

  private static final int LONGEST = 1 << 20;
  private static final int DEEPEST = 20;

  /// Reads a file that is one map.
  ///
  /// @throws BadFile if it is not
  public static YamlNode read(String text, String file) throws BadFile {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel(file)
              .setCodePointLimit(LONGEST)
              .setMaxAliasesForCollections(0)
              .setAllowDuplicateKeys(false)
              .build();
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        throw new BadFile(file, 0, Sentence.of("is empty"));
      }
      YamlNode read = new YamlNode(file, root.get());
      read.checkDepth(read.node(), 0);
      return read;
    } catch (MarkedYamlEngineException e) {
      throw new BadFile(
          file,
          e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0),
          Sentence.of("is not YAML: {0}", e.getProblem()));
    } catch (YamlEngineException e) {
      throw new BadFile(file, 0, Sentence.of("is not YAML: {0}", String.valueOf(e.getMessage())));
    }
  }

  private void checkDepth(Node inner, int depth) throws BadFile {
    if (depth > DEEPEST) {
      throw bad(Sentence.of("has more than {0} levels", DEEPEST));
    }
    if (inner instanceof SequenceNode sequence) {
      for (Node each : sequence.getValue()) {
        checkDepth(each, depth + 1);
      }
    } else if (inner instanceof MappingNode map) {
      for (NodeTuple each : map.getValue()) {
        checkDepth(each.getKeyNode(), depth + 1);
        checkDepth(each.getValueNode(), depth + 1);
      }
    }
  }

  /// A text that is not empty.
  public String text() throws BadFile {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw bad(Sentence.of("a text is expected here"));
  }

  /// The elements of a list; a text stands for a list of itself.
  public List<YamlNode> list() throws BadFile {
    if (node instanceof ScalarNode) {
      return List.of(this);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> values = new ArrayList<>();
      sequence.getValue().forEach(each -> values.add(new YamlNode(file, each)));
      return values;
    }
    throw bad(Sentence.of("a list is expected here"));
  }

  /// The values of a map, in the order in which they are written.
  public Map<String, YamlNode> map() throws BadFile {
    if (!(node instanceof MappingNode map)) {
      throw bad(Sentence.of("a map is expected here"));
    }
    Map<String, YamlNode> values = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (values.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.bad(Sentence.of("\"{0}\" stands twice", key.text()));
      }
    }
    return values;
  }

  /// The values of a map that has no other keys than these.
  public Map<String, YamlNode> map(String... known) throws BadFile {
    Map<String, YamlNode> values = map();
    TreeSet<String> names = new TreeSet<>(List.of(known));
    for (Map.Entry<String, YamlNode> value : values.entrySet()) {
      if (!names.contains(value.getKey())) {
        throw value
            .getValue()
            .bad(
                Sentence.of(
                    "unknown key \"{0}\"; there are {1}",
                    value.getKey(), String.join(", ", names)));
      }
    }
    return values;
  }

  /// The value of a key of a map that must be there.
  public YamlNode need(Map<String, YamlNode> values, String key) throws BadFile {
    YamlNode value = values.get(key);
    if (value == null) {
      throw bad(Sentence.of("\"{0}\" is missing", key));
    }
    return value;
  }

  /// The texts of a list under a key, none where the key is missing.
  public static List<YamlNode> list(Map<String, YamlNode> values, String key) throws BadFile {
    YamlNode value = values.get(key);
    return value == null ? List.of() : value.list();
  }

  /// What to throw when the value is not as it must be.
  public BadFile bad(Sentence reason) {
    return new BadFile(file, line(), reason);
  }

  /// The line of the value, counted from 1.
  public int line() {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }
}
