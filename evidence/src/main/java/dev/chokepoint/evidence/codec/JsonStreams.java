package dev.chokepoint.evidence.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Opens JSON parsers. Lengths are bounded by the caller, which holds the text already.
final class JsonStreams {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private JsonStreams() {}

  static JsonParser parser(byte[] bytes, int offset, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length);
  }

  static JsonParser parser(String text) {
    return FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /// The text of the string, number or boolean at which the parser stands.
  ///
  /// @throws BadRecord if it stands at anything else
  static String scalar(JsonParser parser, String what) throws BadRecord {
    JsonToken token = parser.currentToken();
    if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
      throw new BadRecord(what, what + " is neither text nor a number");
    }
    return parser.getString();
  }
}
