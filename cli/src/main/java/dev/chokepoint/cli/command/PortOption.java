package dev.chokepoint.cli.command;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.web.ServerOptions;
import picocli.CommandLine.Option;

/// Where a command that serves listens on this machine.
final class PortOption {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = ServerOptions.DEFAULT_PORT;

  /// @throws BadRequest if there is no such port
  int port() {
    if (port < 0 || port > 65_535) {
      throw BadRequest.usage("--port is from 0 to 65535");
    }
    return port;
  }
}
