package dev.chokepoint.bench.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import tools.jackson.jr.ob.JSON;

/// Questions about what a data directory holds, drawn from its own answers, the same every time.
///
/// @param entities ids
/// @param searches what people type: a whole name, its first word or its first two, without and
///   with a facet
/// @param names to be screened
record PageQuestions(List<String> entities, List<String> searches, List<String> names) {

  private static final int PAGE = 50;
  private static final int DEEPEST = 9_000;

  /// Draws some of each.
  static PageQuestions of(PageAsker asker, int many, long seed)
      throws IOException, InterruptedException {
    Random random = new Random(seed);
    List<String> entities = new ArrayList<>();
    List<String> searches = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int pages = (many + PAGE - 1) / PAGE;
    for (int page = 0; page < pages; page++) {
      int offset = pages == 1 ? 0 : (int) ((long) DEEPEST * page / (pages - 1));
      for (Map<?, ?> entity : results(asker, offset)) {
        String name = String.valueOf(entity.get("caption"));
        entities.add(String.valueOf(entity.get("id")));
        names.add(name);
        searches.add(typed(name, String.valueOf(entity.get("schema")), random.nextInt(4)));
      }
    }
    if (entities.isEmpty()) {
      throw new IOException("the data directory holds no entity that can be searched");
    }
    return new PageQuestions(entities, searches, names);
  }

  private static List<Map<?, ?>> results(PageAsker asker, int offset)
      throws IOException, InterruptedException {
    Map<String, Object> answer =
        JSON.std.mapFrom(
            asker.text("/search/default?limit=" + PAGE + "&offset=" + offset, "application/json"));
    List<Map<?, ?>> results = new ArrayList<>();
    for (Object each : (List<?>) Objects.requireNonNull(answer.get("results"))) {
      results.add((Map<?, ?>) each);
    }
    return results;
  }

  private static String typed(String name, String schema, int manner) {
    String[] words = name.split("\\s+", -1);
    String two = words.length > 1 ? words[0] + " " + words[1] : name;
    return "/search?q="
        + switch (manner) {
          case 0 -> PageAsker.encoded(name);
          case 1 -> PageAsker.encoded(two);
          case 2 -> PageAsker.encoded(words[0]);
          default -> PageAsker.encoded(words[0]) + "&schema=" + PageAsker.encoded(schema);
        };
  }
}
