package dev.chokepoint.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// An answer of the server, with short ways into its JSON.
record Reply(HttpResponse<String> http) {

  int status() {
    return http.statusCode();
  }

  String header(String name) {
    return http.headers().firstValue(name).orElse("");
  }

  String text() {
    return http.body();
  }

  @Nullable Object json() {
    return JSON.std.anyFrom(http.body());
  }

  /// The value at a path such as `responses.a.results.0.id`; null when nothing is there.
  @Nullable Object at(String path) {
    Object value = json();
    for (String step : path.split("\\.")) {
      value =
          switch (value) {
            case Map<?, ?> map -> map.get(step);
            case List<?> list when Integer.parseInt(step) < list.size() ->
                list.get(Integer.parseInt(step));
            case null, default -> null;
          };
    }
    return value;
  }

  String textAt(String path) {
    return String.valueOf(at(path));
  }

  int numberAt(String path) {
    return at(path) instanceof Number number ? number.intValue() : -1;
  }

  double realAt(String path) {
    return at(path) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  List<Object> listAt(String path) {
    return at(path) instanceof List<?> list ? new ArrayList<>(list) : List.of();
  }

  Map<?, ?> mapAt(String path) {
    return at(path) instanceof Map<?, ?> map ? map : Map.of();
  }
}
