package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs every `$ curl ...` of the guide against a server with the list that the guide imports, and
/// compares what comes with what the guide shows.
class CurlExamplesTest {

  private static final Path DOCS = Path.of("../docs");
  private static final String HOST = "http://127.0.0.1:8080";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir static Path data;

  private record Example(List<String> words, String shown) {}

  @Test
  void everyExampleDoesWhatTheGuideSays() throws IOException {
    List<Example> examples = examples(Files.readAllLines(DOCS.resolve("how-to/serve.md")));
    assertThat(examples).hasSizeGreaterThan(3);
    RunningServer.load(data, DOCS.resolve("examples/ofac-2021"), "us_ofac_sdn");
    try (RunningServer server = RunningServer.over(data)) {
      for (Example example : examples) {
        Reply reply = asked(server, example.words());
        int from = 0;
        for (String part : example.shown().split("\\.\\.\\.")) {
          int place = reply.text().indexOf(part, from);
          assertThat(place)
              .as("%s%nin%n%s%nof %s", part, reply.text(), example.words())
              .isNotNegative();
          from = place + part.length();
        }
      }
    }
  }

  private static Reply asked(RunningServer server, List<String> words) {
    String path = "";
    String body = "";
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-s" -> {}
        case "-d", "--data-urlencode" -> body = words.get(++i);
        default -> {
          assertThat(words.get(i)).startsWith(HOST);
          path = words.get(i).substring(HOST.length());
        }
      }
    }
    if (words.contains("--data-urlencode")) {
      return server.form(
          path, body.substring(0, body.indexOf('=')), body.substring(body.indexOf('=') + 1));
    }
    return body.isEmpty() ? server.get(path) : server.post(path, body);
  }

  private static List<Example> examples(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("$ curl ")) {
        examples.add(new Example(words(lines.get(i).substring(2)), lines.get(i + 1)));
      }
    }
    return examples;
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }
}
