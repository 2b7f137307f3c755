package dev.chokepoint.web.guard;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a request stands in a trace through many services, after W3C Trace Context: the trace goes
/// on, the step is ours. A header that cannot be read begins another trace.
///
/// @param parent the header `traceparent`
/// @param state the header `tracestate`
public record TraceContext(String parent, String state) {

  private static final Pattern PARENT =
      Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2}).*");
  private static final String NO_TRACE = "0".repeat(32);
  private static final String NO_STEP = "0".repeat(16);
  private static final int LONGEST_STATE = 512;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// The next step after what a request says.
  public static TraceContext after(@Nullable String parent, @Nullable String state) {
    String step = hex(8);
    Matcher said = PARENT.matcher(parent == null ? "" : parent.strip());
    boolean sound =
        said.matches()
            && !said.group(1).equals("ff")
            && !said.group(2).equals(NO_TRACE)
            && !said.group(3).equals(NO_STEP);
    String ours = "yente=" + step;
    if (!sound) {
      return new TraceContext("00-" + hex(16) + "-" + step + "-00", ours);
    }
    boolean keep = state != null && !state.isBlank() && state.length() <= LONGEST_STATE;
    return new TraceContext(
        "00-" + said.group(2) + "-" + step + "-" + said.group(4), keep ? ours + "," + state : ours);
  }

  private static String hex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
