package dev.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `serve` from import to stop: it says where it listens, answers there, and when it is told to
/// stop it ends well and answers no more.
@Timeout(120)
class ServeCommandTest {

  private static final Pattern ADDRESS = Pattern.compile("Listening on (http://\\S+?)/ ");

  @TempDir Path home;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder to(String address) {
    return HttpRequest.newBuilder(URI.create(address));
  }

  /// A command that serves until it is told to stop.
  private record Serving(FakeSurroundings machine, Thread thread, CompletableFuture<Integer> code) {

    static Serving of(Path home, String... arguments) {
      FakeSurroundings machine = new FakeSurroundings(home);
      CompletableFuture<Integer> code = new CompletableFuture<>();
      Thread thread =
          Thread.ofPlatform()
              .start(() ->
                  code.complete(new CommandLineProgram(machine.surroundings()).run(arguments)));
      return new Serving(machine, thread, code);
    }

    /// The address, once the command has said it.
    String address() throws InterruptedException {
      while (!code.isDone()) {
        Matcher said = ADDRESS.matcher(machine.err());
        if (said.find()) {
          return said.group(1);
        }
        thread.join(Duration.ofMillis(20));
      }
      throw new AssertionError("it ended with " + code.join() + ": " + machine.err());
    }

    /// With what it ends once it is told to stop.
    int stopped() throws Exception {
      thread.interrupt();
      return code.get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void itListensAnswersAndStopsWhenItIsTold() throws Exception {
    Path file =
        Files.writeString(
            home.resolve("few.entities.ftm.json"),
            "{\"id\":\"q1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anna Kowal\"]}}\n");
    FakeSurroundings importing = new FakeSurroundings(home);
    assertThat(
            new CommandLineProgram(importing.surroundings())
                .run("import", file.toString(), "--source", "few"))
        .as(importing.err())
        .isZero();

    Serving serving = Serving.of(home, "serve", "--port", "0", "--access-log");
    String address = serving.address();

    assertThat(send(to(address + "/readyz")).statusCode()).isEqualTo(200);
    HttpResponse<String> matched =
        send(
            to(address + "/match/few")
                .POST(
                    BodyPublishers.ofString(
                        "{\"queries\":{\"a\":{\"schema\":\"Person\","
                            + "\"properties\":{\"name\":\"Kowal, Anna\"}}}}")));
    assertThat(matched.statusCode()).isEqualTo(200);
    assertThat(matched.body()).contains("\"id\":\"q1\"").contains("\"match\":true");

    assertThat(serving.stopped()).isZero();
    assertThat(serving.machine().out()).as("standard output is for data").isEmpty();
    assertThat(serving.machine().err())
        .contains("\"route\":\"/match/{dataset}\"")
        .doesNotContain("Anna")
        .doesNotContain("Exception");
    assertThatThrownBy(() -> send(to(address + "/healthz"))).isInstanceOf(ConnectException.class);
  }

  @Test
  void theDemoOpensTheWorkspaceOnItsCase() throws Exception {
    Serving serving = Serving.of(home, "demo", "--serve", "--port", "0");
    String address = serving.address();
    assertThat(send(to(address + "/")).body())
        .as("the trace is one step away")
        .contains("href=\"/trace?part=geran2-gur-2090\"");
    HttpResponse<String> trace = send(to(address + "/trace?part=geran2-gur-2090"));
    assertThat(trace.statusCode()).isEqualTo(200);
    assertThat(trace.body()).contains("weakest step", "OOO Onelek", "/evidence?entity=");
    assertThat(serving.stopped()).isZero();
    assertThat(serving.machine().out()).isEmpty();
  }

  @Test
  void whereItMayNotListenItSaysWhy() {
    FakeSurroundings machine = new FakeSurroundings(home);
    int code = new CommandLineProgram(machine.surroundings()).run("serve", "--bind", "0.0.0.0");
    assertThat(code).isEqualTo(2);
    assertThat(machine.err()).contains("--tokens");
  }

  @Test
  void aPortIsOneThatThereIs() {
    for (String command : List.of("serve", "demo --serve")) {
      FakeSurroundings machine = new FakeSurroundings(home);
      int code =
          new CommandLineProgram(machine.surroundings())
              .run((command + " --port 65536").split(" ", -1));
      assertThat(code).as(command).isEqualTo(2);
      assertThat(machine.err()).contains("--port is from 0 to 65535");
    }
  }
}
