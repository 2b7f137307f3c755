package dev.chokepoint.bench.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.jr.ob.JSON;

/// A hundred questions in one request: a third ask about listed parties by their own name, a third
/// by a name cut short, a third about nobody on the list.
///
/// @param body of the request
/// @param expected ids that must be among the results, by key of the question
/// @param calm digest of what the server answers while nobody else asks; empty while unknown
record Batch(String body, Map<String, String> expected, String calm) {

  static final int SIZE = 100;
  private static final int PAGES = 10;
  private static final int PAGE = 500;

  /// Batches about parties that the server itself names.
  static List<Batch> of(String base, Path data) throws IOException, InterruptedException {
    List<Map<?, ?>> parties = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int page = 0; page < PAGES; page++) {
        String path = "/search/default?schema=LegalEntity&limit=" + PAGE + "&offset=" + page * PAGE;
        String answer =
            client
                .send(
                    HttpRequest.newBuilder(URI.create(base + path)).build(),
                    BodyHandlers.ofString())
                .body();
        if (JSON.std.mapFrom(answer).get("results") instanceof List<?> results) {
          results.forEach(each -> parties.add(each instanceof Map<?, ?> map ? map : Map.of()));
        }
      }
    }
    if (parties.size() < SIZE) {
      throw new IOException("the server in " + data + " has " + parties.size() + " parties");
    }
    List<Batch> batches = new ArrayList<>();
    for (int from = 0; from + SIZE <= parties.size(); from += SIZE) {
      batches.add(batch(parties.subList(from, from + SIZE)));
    }
    return batches;
  }

  private static Batch batch(List<Map<?, ?>> parties) {
    Map<String, Object> queries = new LinkedHashMap<>();
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 0; i < parties.size(); i++) {
      Map<?, ?> party = parties.get(i);
      String name = String.valueOf(party.get("caption"));
      String key = "q" + i;
      String asked =
          switch (i % 3) {
            case 0 -> name;
            case 1 -> name.length() > 6 ? name.substring(0, name.length() - 2) : name;
            default -> "Quiet Meadow Bakery Number " + i;
          };
      if (i % 3 == 0) {
        expected.put(key, String.valueOf(party.get("id")));
      }
      queries.put(
          key,
          Map.of(
              "schema", String.valueOf(party.get("schema")), "properties", Map.of("name", asked)));
    }
    return new Batch(JSON.std.asString(Map.of("queries", queries)), expected, "");
  }

  /// The same batch, to be answered from now on exactly as it was.
  Batch answered(String answer) {
    return new Batch(body, expected, digest(answer));
  }

  /// Whether an answer is the one that was given while nobody else asked.
  boolean isAnsweredBy(String answer) {
    return calm.equals(digest(answer));
  }

  private static String digest(String answer) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(answer.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Whether an answer has every party that was asked about by its own name. Where more than five
  /// have the same name, any with the best score will do.
  boolean holdsTheExpected(String answer) {
    if (!(JSON.std.mapFrom(answer).get("responses") instanceof Map<?, ?> responses)
        || responses.size() != SIZE) {
      return false;
    }
    for (Map.Entry<String, String> each : expected.entrySet()) {
      if (!(responses.get(each.getKey()) instanceof Map<?, ?> response)
          || !(response.get("results") instanceof List<?> results)
          || results.isEmpty()) {
        return false;
      }
      boolean there =
          results.stream()
              .anyMatch(result ->
                  result instanceof Map<?, ?> map && each.getValue().equals(map.get("id")));
      if (!there && results.size() < 5) {
        return false;
      }
    }
    return true;
  }
}
