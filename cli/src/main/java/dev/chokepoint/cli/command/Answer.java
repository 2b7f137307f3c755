package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import java.util.concurrent.Callable;

/// A command: answers on the session's console and gives an exit code.
abstract class Answer implements Callable<Integer> {

  private final Session session;

  Answer(Session session) {
    this.session = session;
  }

  Session session() {
    return session;
  }

  @Override
  public final Integer call() throws Exception {
    return answer().code();
  }

  abstract ExitCode answer() throws Exception;
}
