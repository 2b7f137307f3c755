package dev.chokepoint.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The address of a page: all that it shows is said here, so that it can be kept, shared and gone
/// back to.
///
/// @param path encoded already
/// @param parameters in order; a name may stand several times
public record PageUrl(String path, List<Parameter> parameters) {

  /// One `name=value`, not encoded.
  public record Parameter(String name, String value) {}

  public PageUrl {
    parameters = List.copyOf(parameters);
  }

  /// A path without parameters.
  ///
  /// @param segments each encoded here; joined with slashes
  public static PageUrl of(String... segments) {
    StringBuilder path = new StringBuilder();
    for (String segment : segments) {
      path.append('/').append(encoded(segment));
    }
    return new PageUrl(path.isEmpty() ? "/" : path.toString(), List.of());
  }

  /// What was asked for; parameters without a value are left out.
  public static PageUrl asked(String path, Map<String, List<String>> parameters) {
    List<Parameter> all = new ArrayList<>();
    parameters.forEach((name, values) ->
        values.stream()
            .filter(value -> !value.isEmpty())
            .forEach(value -> all.add(new Parameter(name, value))));
    return new PageUrl(path, all);
  }

  /// The same with one more value.
  public PageUrl and(String name, String value) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.add(new Parameter(name, value));
    return new PageUrl(path, all);
  }

  /// The same with a value in place of those that the name had.
  public PageUrl with(String name, String value) {
    return without(name).and(name, value);
  }

  /// The same without a name.
  public PageUrl without(String name) {
    return new PageUrl(path, parameters.stream().filter(p -> !p.name().equals(name)).toList());
  }

  /// The same without one value of a name.
  public PageUrl without(String name, String value) {
    Parameter gone = new Parameter(name, value);
    return new PageUrl(path, parameters.stream().filter(p -> !p.equals(gone)).toList());
  }

  /// Whether a name has a value.
  public boolean has(String name, String value) {
    return parameters.contains(new Parameter(name, value));
  }

  /// The last value of a name.
  public Optional<String> last(String name) {
    return parameters.stream()
        .filter(p -> p.name().equals(name))
        .map(Parameter::value)
        .reduce((earlier, later) -> later);
  }

  /// As a browser takes it.
  @Override
  public String toString() {
    StringBuilder url = new StringBuilder(path);
    for (int i = 0; i < parameters.size(); i++) {
      Parameter each = parameters.get(i);
      url.append(i == 0 ? '?' : '&').append(encoded(each.name()));
      url.append('=').append(encoded(each.value()));
    }
    return url.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
