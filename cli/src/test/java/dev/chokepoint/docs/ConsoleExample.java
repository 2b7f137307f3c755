package dev.chokepoint.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One command in a document's `console` block and the output that the document shows for it.
///
/// @param file the document
/// @param line where the command stands, counted from 1
/// @param command the words after `$ `; a command that ends otherwise than with 0 says so behind
///   it, as in `# exit 8`
/// @param output lines shown below it; a line `...` stands for any number of lines
record ConsoleExample(Path file, int line, String command, List<String> output) {

  private static final String EXIT = " # exit ";

  /// Every example of a document, in order.
  static List<ConsoleExample> of(Path file) throws IOException {
    List<ConsoleExample> examples = new ArrayList<>();
    boolean inside = false;
    List<String> output = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals("```console")) {
        inside = true;
      } else if (line.equals("```")) {
        inside = false;
      } else if (inside && line.startsWith("$ ")) {
        output = new ArrayList<>();
        examples.add(new ConsoleExample(file, i + 1, line.substring(2), output));
      } else if (inside) {
        output.add(line);
      }
    }
    return examples;
  }

  /// The exit code that the document says.
  int exitCode() {
    int mark = command.indexOf(EXIT);
    return mark < 0 ? 0 : Integer.parseInt(command.substring(mark + EXIT.length()).strip());
  }

  /// The command's words, quotes taken off.
  List<String> words() {
    int mark = command.indexOf(EXIT);
    return split(mark < 0 ? command : command.substring(0, mark));
  }

  private static List<String> split(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (c == '"') {
        quoted = !quoted;
        any = true;
      } else if (c == ' ' && !quoted) {
        if (any) {
          words.add(word.toString());
        }
        word.setLength(0);
        any = false;
      } else {
        word.append(c);
        any = true;
      }
    }
    if (any) {
      words.add(word.toString());
    }
    return words;
  }

  /// Whether what was printed is what the document shows.
  boolean shows(List<String> printed) {
    return shows(0, printed, 0);
  }

  private boolean shows(int shown, List<String> printed, int at) {
    if (shown == output.size()) {
      return at == printed.size();
    }
    if (!output.get(shown).equals("...")) {
      return at < printed.size()
          && output.get(shown).equals(printed.get(at).stripTrailing())
          && shows(shown + 1, printed, at + 1);
    }
    for (int skipped = at; skipped <= printed.size(); skipped++) {
      if (shows(shown + 1, printed, skipped)) {
        return true;
      }
    }
    return false;
  }
}
