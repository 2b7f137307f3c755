package dev.chokepoint.sources.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Connections over the platform's HTTP client, which is made when the first is asked for. It
/// follows no redirect: whoever asks looks at each.
public final class HttpConnections implements Connections {

  private final Duration connectTimeout;
  private @Nullable HttpClient client;

  /// @param connectTimeout how long a connection may take to open
  public HttpConnections(Duration connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  @Override
  public HttpResponse<InputStream> send(HttpRequest request)
      throws IOException, InterruptedException {
    return client().send(request, HttpResponse.BodyHandlers.ofInputStream());
  }

  private synchronized HttpClient client() {
    HttpClient known = client;
    if (known == null) {
      known =
          HttpClient.newBuilder()
              .connectTimeout(connectTimeout)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
      client = known;
    }
    return known;
  }

  @Override
  public synchronized void close() {
    HttpClient known = client;
    if (known != null) {
      known.shutdownNow();
      known.close();
      client = null;
    }
  }
}
