package dev.chokepoint.web;

import dev.chokepoint.web.catalog.Collections;
import dev.chokepoint.web.guard.TokenFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a server is run.
///
/// @param bind address to listen on
/// @param port 0 for any free one
/// @param hosts names under which it may be asked, beside `localhost` and addresses in numbers
/// @param origins whose pages may ask beside its own and OpenRefine's; `*` for all
/// @param collections datasets made of sources
/// @param tokens who may ask; empty for everybody, which is for loopback only
/// @param updateToken what `/updatez` wants; empty for no such thing, so that nobody can ask it
/// @param requestsPerMinute how many an asker may send in a minute; 0 for no limit
/// @param working how many requests may work at once
public record ServerOptions(
    String bind,
    int port,
    Set<String> hosts,
    Set<String> origins,
    Collections collections,
    List<TokenFile.Entry> tokens,
    Optional<String> updateToken,
    int requestsPerMinute,
    int working) {

  /// The port when nobody says.
  public static final int DEFAULT_PORT = 8080;

  /// Where only this machine can ask.
  public static final String LOOPBACK = "127.0.0.1";

  public ServerOptions {
    hosts = Set.copyOf(hosts);
    origins = Set.copyOf(origins);
    tokens = List.copyOf(tokens);
  }

  /// For this machine alone, on one port.
  public static ServerOptions local(int port) {
    return new ServerOptions(
        LOOPBACK,
        port,
        Set.of(),
        Set.of(),
        Collections.NONE,
        List.of(),
        Optional.empty(),
        0,
        2 * Runtime.getRuntime().availableProcessors());
  }
}
