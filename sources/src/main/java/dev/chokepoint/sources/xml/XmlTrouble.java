package dev.chokepoint.sources.xml;

import com.ctc.wstx.exc.WstxIOException;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.UnreadableInput;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Puts what the parser says into words of ours, with the line.
final class XmlTrouble {

  /// The parser appends the place, which the locator says already.
  private static final String PLACE = "\n at ";

  private XmlTrouble() {}

  /// What to throw: an [UnreadableInput], or the disk's own exception when it was the disk.
  ///
  /// @param trouble what the parser threw, at once or when asked for a text
  static IOException with(String file, Exception trouble) {
    return trouble.getCause() instanceof XMLStreamException inner
            && trouble instanceof RuntimeException
        ? of(file, inner)
        : of(file, trouble);
  }

  private static IOException of(String file, Exception trouble) {
    if (trouble instanceof WstxIOException && trouble.getCause() instanceof IOException cause) {
      boolean ofTheText =
          cause instanceof CharConversionException || cause instanceof UnsupportedEncodingException;
      return ofTheText ? unreadable(file, null, cause) : cause;
    }
    Location at = trouble instanceof XMLStreamException parsing ? parsing.getLocation() : null;
    return unreadable(file, at, trouble);
  }

  private static UnreadableInput unreadable(String file, @Nullable Location at, Exception trouble) {
    long line = at == null ? 0 : Math.max(at.getLineNumber(), 0);
    String column =
        at == null || at.getColumnNumber() < 1 ? "" : " at column " + at.getColumnNumber();
    UnreadableInput unreadable =
        new UnreadableInput(
            Locator.row(file, line, null), "not well-formed XML" + column + ": " + reason(trouble));
    unreadable.initCause(trouble);
    return unreadable;
  }

  private static String reason(Exception trouble) {
    String message = String.valueOf(trouble.getMessage());
    int place = message.indexOf(PLACE);
    return (place < 0 ? message : message.substring(0, place)).strip().replace('\n', ' ');
  }
}
