package dev.chokepoint.bench.fuzz;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ImportFiles;
import dev.chokepoint.desk.ImportProgress;
import dev.chokepoint.desk.ImportRequest;
import dev.chokepoint.web.ServerOptions;
import dev.chokepoint.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.jr.ob.JSON;

/// Any body, query string or path is sent to a server that runs in this process and holds a few
/// entities. It has to answer, and never with a fault of its own.
///
/// The first byte of an input chooses what the rest is: a body of `/match`, queries or an extension
/// of `/reconcile`, a query string of `/match`, `/search`, `/entities`, `/adjacent` or `suggest`,
/// an id, or a path.
public final class HttpTarget {

  private static final String EXAMPLE =
      "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Anna Kowal\"}}}}";
  private static final int HANG_MILLISECONDS = 10_000;
  private static final int SERVER_FAULT = 500;
  private static final WebServer SERVER = server();

  private HttpTarget() {}

  /// Starts the server before the first input, so that its start is not taken for a hang.
  public static void fuzzerInitialize() {
    asked(
        "GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII));
    for (byte[] seed : HttpSeed.all()) {
      fuzzerTestOneInput(seed);
    }
  }

  /// The fuzzer's door.
  ///
  /// @throws IllegalStateException if the server fails, hangs, or says what is no JSON
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String door = HttpSeed.DOORS.get((input[0] & 0xFF) % HttpSeed.DOORS.size());
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    String answer = asked(request(door, rest));
    check(door, answer);
  }

  private static byte[] request(String door, byte[] rest) {
    String[] words = door.split(" ");
    boolean post = words[0].equals("POST");
    boolean address = !post || words[1].endsWith("?");
    String target = address ? words[1] + escaped(rest) : words[1];
    byte[] body = address ? EXAMPLE.getBytes(StandardCharsets.UTF_8) : rest;
    String type = "application/json";
    if (words.length > 2) {
      type = "application/x-www-form-urlencoded";
      body = (words[2] + "=" + everyByte(rest)).getBytes(StandardCharsets.US_ASCII);
    }
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    String head =
        words[0]
            + " "
            + target
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
            + (post ? "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n" : "")
            + "\r\n";
    request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    if (post) {
      request.writeBytes(body);
    }
    return request.toByteArray();
  }

  /// What may stand in the first line of a request stays; so a percent sign may begin half an
  /// escape.
  private static String escaped(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte each : bytes) {
      if (each > ' ' && each < 0x7F && each != '#') {
        text.append((char) each);
      } else {
        text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
      }
    }
    return text.toString();
  }

  private static String everyByte(byte[] bytes) {
    return bytes.length == 0 ? "" : HexFormat.ofDelimiter("").withPrefix("%").formatHex(bytes);
  }

  private static String asked(byte[] request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
      socket.setSoTimeout(HANG_MILLISECONDS);
      socket.setTcpNoDelay(true);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("no answer: " + e.getMessage(), e);
    }
  }

  private static void check(String door, String answer) {
    int end = answer.indexOf("\r\n\r\n");
    if (end < 0 || !answer.startsWith("HTTP/1.1 ")) {
      throw new IllegalStateException(door + ": no answer but " + answer);
    }
    int status = Integer.parseInt(answer.substring(9, 12));
    if (status >= SERVER_FAULT) {
      throw new IllegalStateException(door + ": " + answer);
    }
    String body = answer.substring(end + 4);
    boolean json = answer.substring(0, end).matches("(?is).*content-type: [a-z/+]*json.*");
    boolean chunked = answer.substring(0, end).matches("(?is).*transfer-encoding: chunked.*");
    if (json && !chunked && !body.isEmpty()) {
      JSON.std.anyFrom(body);
    }
  }

  private static WebServer server() {
    try {
      Path folder = Files.createTempDirectory("chokepoint-fuzz");
      Path file =
          Files.writeString(
              folder.resolve("few.entities.ftm.json"),
              """
              {"id":"q1","schema":"Person","properties":{"name":["Anna Kowal"],"country":["pl"],"birthDate":["1970-02-03"],"topics":["sanction"]},"referents":["q0"],"datasets":["few"]}
              {"id":"q2","schema":"Company","properties":{"name":["Nordhafen Trading GmbH"],"country":["de"]}}
              {"id":"q3","schema":"Ownership","properties":{"owner":["q1"],"asset":["q2"],"percentage":["51"]}}
              {"id":"q4","schema":"Address","properties":{"full":["Hauptstrasse 1, Karlsruhe"]}}
              """);
      Desk desk = new Desk(folder.resolve("data"), Clock.systemUTC(), 1);
      new ImportFiles(desk).answer(ImportRequest.of(file, "few", folder), ImportProgress.SILENT);
      WebServer server = WebServer.start(desk, ServerOptions.local(0), line -> {});
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
