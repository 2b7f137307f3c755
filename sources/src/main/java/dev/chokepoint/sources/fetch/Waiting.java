package dev.chokepoint.sources.fetch;

import java.time.Duration;

/// Waits between tries; a test's does not.
@FunctionalInterface
public interface Waiting {

  /// Lets the thread sleep.
  Waiting SLEEP = Thread::sleep;

  void pause(Duration howLong) throws InterruptedException;
}
