package dev.chokepoint.sources.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// What opens connections; the one place to forbid them all.
public interface Connections extends AutoCloseable {

  /// Sends a request and gives the answer once its headers are there.
  ///
  /// @throws FetchFailure OFFLINE if connections are forbidden
  /// @throws IOException if there is no connection, or it breaks
  HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException;

  @Override
  void close();

  /// Forbids every connection, as `--offline` asks.
  static Connections none() {
    return new Connections() {
      @Override
      public HttpResponse<InputStream> send(HttpRequest request) throws FetchFailure {
        throw new FetchFailure(
            FetchFailure.Kind.OFFLINE,
            "not fetched: --offline forbids every connection (" + request.uri().getHost() + ")");
      }

      @Override
      public void close() {
        // Nothing was ever opened.
      }
    };
  }
}
