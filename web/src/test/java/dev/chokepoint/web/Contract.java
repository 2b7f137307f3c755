package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// Holds every answer that any test gets against the OpenAPI document that the server serves.
final class Contract {

  static final Contract SERVED = new Contract(document());

  private final Map<?, ?> document;
  private final JsonSchema schema;
  private final Map<Pattern, String> paths = new LinkedHashMap<>();

  private Contract(Map<?, ?> document) {
    this.document = document;
    this.schema = new JsonSchema(document);
    for (Object path : map(document.get("paths")).keySet()) {
      String text = String.valueOf(path);
      paths.put(Pattern.compile(text.replaceAll("\\{[a-z]+\\}", "[^/]+")), text);
    }
  }

  static Map<?, ?> document() {
    try (InputStream in =
        Objects.requireNonNull(WebServer.class.getResourceAsStream("openapi.json"))) {
      return JSON.std.mapFrom(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  /// What pages are made of; the document is about what programs get.
  private static final Pattern OF_PAGES =
      Pattern.compile(
          "text/(html|css|javascript|plain|csv)|font/|image/|application/vnd|application/x-nd|application/zip");

  private static boolean isPage(HttpRequest request, Reply reply) {
    String type = reply.header("Content-Type");
    return OF_PAGES.matcher(type).lookingAt()
        || reply.status() == 302
        || reply.status() == 303
        || (request.uri().getPath().startsWith("/static/") && reply.status() < 400);
  }

  /// An answer of a path and method that the document has must be one that it tells of.
  void check(HttpRequest request, Reply reply) {
    if (isPage(request, reply)) {
      return;
    }
    Optional<String> path =
        paths.entrySet().stream()
            .filter(known -> known.getKey().matcher(request.uri().getPath()).matches())
            .map(Map.Entry::getValue)
            .findFirst();
    if (path.isEmpty()) {
      assertThat(reply.status()).as("a path that is not described").isIn(400, 403, 404, 204);
      refusal(reply);
      return;
    }
    String method = request.method().toLowerCase(Locale.ROOT);
    Map<?, ?> operation = map(map(map(document.get("paths")).get(path.get())).get(method));
    if (operation.isEmpty()) {
      assertThat(reply.status()).as("a method that is not described").isIn(405, 204, 403);
      refusal(reply);
      return;
    }
    String what = request.method() + " " + request.uri() + " " + reply.status();
    Map<?, ?> responses = map(operation.get("responses"));
    assertThat(responses.containsKey(Integer.toString(reply.status()))).as(what).isTrue();
    Map<?, ?> contents = map(map(responses.get(Integer.toString(reply.status()))).get("content"));
    if (contents.isEmpty()) {
      assertThat(reply.text()).as(what).isEmpty();
      return;
    }
    String type = reply.header("Content-Type").replaceFirst(";.*", "");
    assertThat(contents.containsKey(type)).as(what + " " + type).isTrue();
    if (type.endsWith("json")) {
      Map<?, ?> wanted = map(map(contents.get(type)).get("schema"));
      assertThat(schema.faults(reply.json(), wanted)).as(what).isEmpty();
    }
  }

  /// Refusals have one form, whatever was asked.
  private static void refusal(Reply reply) {
    if (reply.status() != 204) {
      assertThat(faults(reply.json(), "Problem")).as(reply.text()).isEmpty();
    }
  }

  /// What is wrong with a value that should have a form of the document.
  static List<String> faults(@Nullable Object value, String form) {
    return SERVED.schema.faults(value, Map.of("$ref", "#/components/schemas/" + form));
  }

  /// Every path with its methods.
  static List<String> operations() {
    return map(document().get("paths")).entrySet().stream()
        .flatMap(path ->
            map(path.getValue()).keySet().stream().map(method -> method + " " + path.getKey()))
        .sorted()
        .toList();
  }
}
