package dev.chokepoint.web.guard;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Under which names the server may be asked. A page of a stranger can have its own name point at
/// this machine and then ask as if it were ours; it cannot do so with an address written in
/// numbers, nor with `localhost`. Other names must be given when the server is started.
public final class HostRule {

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-fA-F:.]+\\]");

  private final Set<String> names;

  /// @param names in lower case, without port
  public HostRule(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /// Looks at the header `Host`.
  ///
  /// @throws Problem 421 if the request names another host
  public void check(@Nullable String header) {
    if (header == null || !allowed(name(header))) {
      throw Problem.of(421, Sentence.of("This server does not answer under that host name."));
    }
  }

  private boolean allowed(String name) {
    return name.equals("localhost")
        || IPV4.matcher(name).matches()
        || IPV6.matcher(name).matches()
        || names.contains(name);
  }

  private static String name(String header) {
    int colon = header.lastIndexOf(':');
    boolean port = colon > header.lastIndexOf(']') && colon >= 0;
    return (port ? header.substring(0, colon) : header).toLowerCase(Locale.ROOT);
  }
}
