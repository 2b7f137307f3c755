package dev.chokepoint.cli.command;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.web.ServerOptions;
import picocli.CommandLine.Option;

/// Where a server of this machine listens.
final class PortOption {

  private static final int LAST = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + ServerOptions.DEFAULT_PORT,
      description =
          "Port to listen on when serving; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = ServerOptions.DEFAULT_PORT;

  /// From 0, for any that is free, to 65535.
  ///
  /// @throws BadRequest about usage, where there is no such port
  int port() {
    if (port < 0 || port > LAST) {
      throw BadRequest.usage("--port is from 0 to 65535");
    }
    return port;
  }
}
