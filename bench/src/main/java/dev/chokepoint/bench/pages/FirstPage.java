package dev.chokepoint.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a browser that comes for the first time has to fetch beside the page itself.
///
/// @param scripts bytes of all modules that the page names or that one of them names, compressed
/// @param styles bytes of its style sheets, compressed
/// @param fonts bytes of the fonts for the letters of an English page; a browser takes no others
record FirstPage(int scripts, int styles, int fonts) {

  private static final Pattern SCRIPT = Pattern.compile("<script[^>]* src=\"([^\"]+)\"");
  private static final Pattern STYLE =
      Pattern.compile("<link rel=\"stylesheet\"[^>]* href=\"([^\"]+)\"");
  private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?\"(\\./[^\"]+)\"");
  private static final Pattern FONT =
      Pattern.compile("url\\(\"?([^\")]+\\.woff2)\"?\\)[^}]*unicode-range: U\\+0000-00FF");

  static FirstPage of(PageAsker asker) throws IOException, InterruptedException {
    String page = asker.text("/", "text/html");
    Set<String> scripts = withThoseTheyName(asker, all(SCRIPT, page, "/"), IMPORT);
    Set<String> styles = all(STYLE, page, "/");
    Set<String> fonts = new LinkedHashSet<>();
    for (String style : styles) {
      fonts.addAll(all(FONT, asker.text(style, "*/*"), style));
    }
    if (scripts.isEmpty() || styles.isEmpty() || fonts.isEmpty()) {
      throw new IOException("the first page names no script, style sheet or font");
    }
    return new FirstPage(sum(asker, scripts), sum(asker, styles), sum(asker, fonts));
  }

  private static Set<String> withThoseTheyName(PageAsker asker, Set<String> named, Pattern names)
      throws IOException, InterruptedException {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(named);
    while (!open.isEmpty()) {
      String next = open.pop();
      if (all.add(next)) {
        open.addAll(all(names, asker.text(next, "*/*"), next));
      }
    }
    return all;
  }

  /// Addresses found in a text, resolved against where it stands.
  private static Set<String> all(Pattern pattern, String text, String at) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(URI.create(at).resolve(matcher.group(1)).toString());
    }
    return found;
  }

  private static int sum(PageAsker asker, Set<String> paths)
      throws IOException, InterruptedException {
    int sum = 0;
    for (String path : paths) {
      sum += asker.compressed(path);
    }
    return sum;
  }
}
