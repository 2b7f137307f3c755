package dev.chokepoint.sources.json;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// A file that is one JSON object, held whole.
public final class JsonDocument {

  private JsonDocument() {}

  /// Reads the file.
  ///
  /// @throws UnreadableInput if it is no JSON object, ends too early, or holds too much
  public static JsonRecord read(InputFile file) throws IOException {
    try (InputStream in = file.open();
        JsonParser parser = JsonTree.FACTORY.createParser(ObjectReadContext.empty(), in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableInput(Locator.row(file.name(), 0, null), "the file is no JSON object");
      }
      return new JsonTree(file.name(), parser, JsonTree.OF_A_DOCUMENT).object(0, "");
    } catch (JsonTree.TooMuch e) {
      throw new UnreadableInput(Locator.row(file.name(), 0, null), String.valueOf(e.getMessage()));
    } catch (JacksonException e) {
      throw JsonTrouble.of(file.name(), e);
    }
  }
}
