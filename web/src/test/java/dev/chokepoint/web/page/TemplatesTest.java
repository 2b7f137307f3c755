package dev.chokepoint.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Habits of the templates that no compiler keeps.
class TemplatesTest {

  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern SPOKEN =
      Pattern.compile("\\b(title|aria-label|placeholder|alt|label)=\"([^\"$]*\\p{L}[^\"]*)\"");

  private static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".jte")).toList();
    }
  }

  /// What is left of a template once code and tags are taken away.
  static String bare(String template) {
    String text = template.replaceAll("(?s)<%--.*?--%>", "");
    text = text.replaceAll("(?m)^@(import|param).*$", "");
    text = text.replaceAll("(?s)!\\{.*?}", "");
    text = withoutExpressions(text);
    text = text.replaceAll("@`|`", "");
    text = text.replaceAll("(?s)<(?:[^>\"]|\"[^\"]*\")*>", " ");
    text = text.replaceAll("&[a-z]+;", " ");
    return text.replaceAll("@(else|endif|endfor)\\b", " ");
  }

  /// Takes away `${...}`, `@if(...)`, `@for(...)`, `@elseif(...)` and `@template...(...)`, whose
  /// brackets may nest.
  private static String withoutExpressions(String text) {
    Pattern begin = Pattern.compile("\\$\\{|@(?:if|for|elseif|template[.\\w]*)\\(");
    StringBuilder out = new StringBuilder();
    int at = 0;
    Matcher matcher = begin.matcher(text);
    while (matcher.find(at)) {
      out.append(text, at, matcher.start());
      char close = text.charAt(matcher.end() - 1) == '{' ? '}' : ')';
      boolean content = matcher.group().contains("layout");
      at = content ? text.indexOf('`', matcher.end()) + 1 : end(text, matcher.end(), close);
    }
    return out.append(text.substring(at)).toString();
  }

  private static int end(String text, int from, char close) {
    char open = close == '}' ? '{' : '(';
    int depth = 1;
    int at = from;
    while (depth > 0) {
      char c = text.charAt(at++);
      depth += c == open ? 1 : c == close ? -1 : 0;
    }
    return at;
  }

  @Test
  void noTemplateSaysAnythingOfItsOwn() throws IOException {
    for (Path file : all()) {
      assertThat(bare(Files.readString(file)).replaceAll("[^\\p{L}]", ""))
          .as("bare text in %s", file)
          .isIn("", "doctypehtml");
    }
  }

  @Test
  void noAttributeThatIsReadOutSaysAnythingOfItsOwn() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : all()) {
      Matcher matcher = SPOKEN.matcher(withoutExpressions(Files.readString(file)));
      while (matcher.find()) {
        found.add(file + ": " + matcher.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void nothingRunsOrIsStyledInline() throws IOException {
    for (Path file : all()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern("<script(?! type=\"module\" src=)")
          .doesNotContainPattern("\\s(style|on[a-z]+)=\"")
          .doesNotContain("$unsafe", "<style", "javascript:");
    }
  }

  @Test
  void theCheckFindsWhatIsWrong() {
    assertThat(bare("<p>Hello ${name.text()}</p>").strip()).isEqualTo("Hello");
    assertThat(bare("<p title=\"${a(b)}\">${visit.say(\"x\")}</p>")).isBlank();
    assertThat(bare("@if(a(b) > c)<i>x</i>@endif").strip()).isEqualTo("x");
  }
}
