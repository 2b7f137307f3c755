package dev.chokepoint.sources.mapping;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Loads YAML 1.2 as plain maps, lists and texts. Nothing in a file can make more of it than it is:
/// at most 1 Mi characters and 20 levels, and no anchors, aliases or tags, which no file of ours
/// needs.
public final class YamlDocument {

  private static final int LONGEST = 1 << 20;
  private static final int DEEPEST = 20;

  private YamlDocument() {}

  /// Loads one document.
  ///
  /// @throws BadMapping if the text is not such YAML, or not one map
  public static YamlMap load(String text, String file) throws BadMapping {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel(file)
              .setCodePointLimit(LONGEST)
              .setAllowDuplicateKeys(false)
              .build();
      checkShape(text, file, settings);
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        throw new BadMapping(file, 0, 0, "the file is empty");
      }
      return new YamlValue(file, root.get()).map();
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark =
          e.getProblemMark().or(() -> Optional.ofNullable(e.getContextMark()).flatMap(m -> m));
      throw new BadMapping(
          file,
          mark.map(m -> m.getLine() + 1).orElse(0),
          mark.map(m -> m.getColumn() + 1).orElse(0),
          "not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new BadMapping(file, 0, 0, "not YAML: " + e.getMessage());
    }
  }

  private static void checkShape(String text, String file, LoadSettings settings)
      throws BadMapping {
    int depth = 0;
    int documents = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case DocumentStart -> documents++;
        default -> {}
      }
      if (event.getEventId() == Event.ID.Alias) {
        throw at(event, file, "aliases are not used here");
      }
      if (depth > DEEPEST) {
        throw at(event, file, "more than " + DEEPEST + " levels");
      }
      if (documents > 1) {
        throw at(event, file, "a second document; one is read");
      }
    }
  }

  private static BadMapping at(Event event, String file, String reason) {
    Optional<Mark> mark = event.getStartMark();
    return new BadMapping(
        file,
        mark.map(m -> m.getLine() + 1).orElse(0),
        mark.map(m -> m.getColumn() + 1).orElse(0),
        reason);
  }
}
