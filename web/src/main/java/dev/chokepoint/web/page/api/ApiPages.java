package dev.chokepoint.web.page.api;

import dev.chokepoint.web.WebServer;
import dev.chokepoint.web.page.PageWriter;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/// `/api` for people and `/openapi.json` for programs: the same, read from one document.
public final class ApiPages {

  private final PageWriter pages;

  public ApiPages(PageWriter pages) {
    this.pages = pages;
  }

  public void add(RoutesConfig routes) {
    byte[] description = resource();
    ApiPage page = new ApiPage(operations(description));
    routes.get("/api", context -> pages.write(context, pages.visit(context), "api/api", page));
    routes.get("/openapi.json", context -> context.result(description));
    routes.get("/favicon.ico", context -> context.status(204));
  }

  private static List<ApiPage.Operation> operations(byte[] description) {
    List<ApiPage.Operation> operations = new ArrayList<>();
    map(JSON.std.mapFrom(description).get("paths"))
        .forEach((path, item) ->
            map(item)
                .forEach((method, operation) ->
                    operations.add(
                        operation(String.valueOf(path), String.valueOf(method), operation))));
    return operations;
  }

  private static ApiPage.Operation operation(
      String path, String method, @Nullable Object operation) {
    Object summary = map(operation).get("summary");
    return new ApiPage.Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        summary == null ? "" : summary.toString(),
        method.equals("get") && !path.contains("{"));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static byte[] resource() {
    try (InputStream in = WebServer.class.getResourceAsStream("openapi.json")) {
      return Objects.requireNonNull(in, "the room lacks openapi.json").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read openapi.json", e);
    }
  }
}
