package dev.chokepoint.cli.command;

import dev.chokepoint.web.WebServer;
import java.util.concurrent.CountDownLatch;

/// A server that answers until the process is told to stop.
final class Serving {

  private Serving() {}

  /// Says the address, and returns once the server was told to stop and has let end what ran.
  ///
  /// @param bind the address that it listens on
  static void untilStopped(Session session, WebServer server, String bind) {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread atExit = new Thread(() -> stop(server, stopped), "stop");
    Runtime.getRuntime().addShutdownHook(atExit);
    session
        .console()
        .remark("Listening on http://" + bind + ":" + server.port() + "/ (stop with Ctrl-C)");
    session.console().flush();
    await(stopped, atExit);
  }

  /// The process ends when this returns, so that what runs is let to end first.
  private static void stop(WebServer server, CountDownLatch stopped) {
    server.close();
    stopped.countDown();
  }

  private static void await(CountDownLatch stopped, Thread atExit) {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      // Whoever runs the command in its own process interrupts it to have it end.
      Runtime.getRuntime().removeShutdownHook(atExit);
    }
  }
}
