package dev.chokepoint.web.page.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/// All sentences of one language by their keys, as ICU message patterns. They stand in
/// `words-LANGUAGE.properties`, in UTF-8.
final class Messages {

  private Messages() {}

  static Map<String, String> read(Language language) {
    String name = "words-" + language.code() + ".properties";
    Properties read = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            Messages.class.getResourceAsStream(name), () -> "the room lacks " + name)) {
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    Map<String, String> messages = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> messages.put(key, read.getProperty(key)));
    return messages;
  }
}
