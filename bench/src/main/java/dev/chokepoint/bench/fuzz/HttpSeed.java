package dev.chokepoint.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Requests to begin with, as [HttpTarget] reads them.
final class HttpSeed {

  /// The ways in which an input is sent.
  static final List<String> DOORS =
      List.of(
          "POST /match/default",
          "POST /reconcile/default queries",
          "POST /reconcile/default extend",
          "POST /match/default?",
          "GET /search/default?",
          "GET /entities/q1?",
          "GET /entities/q1/adjacent?",
          "GET /reconcile/default/suggest/entity?",
          "GET /reconcile/default/extend/property?",
          "GET /entities/",
          "GET /");

  private record Seed(String door, String rest) {}

  private static final List<Seed> SEEDS =
      List.of(
          new Seed(
              "POST /match/default",
              "{\"weights\":{\"name\":0.5},\"config\":{\"nm_name_property\":\"name\"},\"queries\":{\"a\":{\"id\":\"x\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anna"
                  + " Kowal\",1,null],\"country\":\"Poland\",\"birthDate\":\"3.2.1970\"}}}}"),
          new Seed(
              "POST /match/default",
              "{\"queries\":{\"a\":{\"schema\":\"Thing\",\"properties\":{\"name\":\"nordhafen\"},\"params\":{\"limit\":1,\"threshold\":0.3,\"topics\":[\"sanction\"]},\"filters\":{\"countries\":[\"de\"]}}}}"),
          new Seed("POST /match/default", "{\"queries\":[]}"),
          new Seed(
              "POST /reconcile/default queries",
              "{\"q\":{\"query\":\"Anna\",\"type\":[\"Person\"],\"limit\":2,\"properties\":[{\"pid\":\"Thing:country\",\"v\":[\"pl\"]}]}}"),
          new Seed(
              "POST /reconcile/default extend",
              "{\"ids\":[\"q1\",\"q0\"],\"properties\":[{\"id\":\"Person:birthDate\",\"settings\":{\"limit\":\"1\",\"render\":\"raw\"}}]}"),
          new Seed(
              "POST /match/default?",
              "limit=5&threshold=0.7&cutoff=0.5&algorithm=ofac&include_dataset=few&exclude_dataset=x&exclude_schema=Company&topics=sanction&changed_since=2020-01-01T10&exclude_entity_ids=q2&fuzzy=true"),
          new Seed(
              "GET /search/default?",
              "q=anna+AND+(kowal+OR+\"nordhafen+trading\")+-x+country:pl+kowla~&fuzzy=1&schema=Person&limit=2&offset=1&sort=properties.birthDate:desc&facets=genders&filter=countries:pl&filter_op=AND"),
          new Seed("GET /search/default?", "q=%FF%C3%28&simple=true&target=true"),
          new Seed("GET /entities/q1?", "nested=false"),
          new Seed("GET /entities/q1/adjacent?", "limit=1&offset=0&sort=caption:asc"),
          new Seed("GET /reconcile/default/suggest/entity?", "prefix=an&limit=3"),
          new Seed("GET /reconcile/default/extend/property?", "type=Person&limit=2"),
          new Seed("GET /entities/", "q0"),
          new Seed("GET /", "entities/%2e%2e/%5c%00?x=%"),
          new Seed("GET /", "manifest;x=y//"));

  private HttpSeed() {}

  static List<byte[]> all() {
    return SEEDS.stream().map(HttpSeed::bytes).toList();
  }

  private static byte[] bytes(Seed seed) {
    return ((char) DOORS.indexOf(seed.door()) + seed.rest()).getBytes(StandardCharsets.UTF_8);
  }
}
