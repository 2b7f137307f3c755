package dev.chokepoint.vault.records;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where a PostgreSQL database is, and who we are to it. Never shows the password.
public final class DatabaseAddress {

  private static final String JDBC = "jdbc:";
  private static final int STANDARD_PORT = 5432;

  private final String place;
  private final Map<String, String> parameters;

  private DatabaseAddress(String place, Map<String, String> parameters) {
    this.place = place;
    this.parameters = Map.copyOf(parameters);
  }

  /// Reads `postgresql://USER:PASSWORD@HOST:PORT/DATABASE?PARAMETERS`, with `postgres` or
  /// `jdbc:postgresql` just as well. Parameters are those of the PostgreSQL JDBC driver, such as
  /// `sslmode=verify-full`.
  ///
  /// @param password taken instead of one in the address; null for none
  /// @throws IllegalArgumentException if it is no such address; the message does not repeat it,
  ///   since it may hold a password
  public static DatabaseAddress parse(String address, @Nullable String password) {
    String said = address.strip();
    URI uri = uri(said.startsWith(JDBC) ? said.substring(JDBC.length()) : said);
    String path = Optional.ofNullable(uri.getRawPath()).orElse("");
    if (uri.getHost() == null || path.length() < 2 || path.indexOf('/', 1) > 0) {
      throw wrong();
    }
    Map<String, String> parameters = new TreeMap<>();
    String query = uri.getRawQuery();
    if (query != null) {
      for (String each : query.split("&", -1)) {
        int equals = each.indexOf('=');
        if (equals < 1) {
          throw wrong();
        }
        parameters.put(decoded(each.substring(0, equals)), decoded(each.substring(equals + 1)));
      }
    }
    String user = uri.getRawUserInfo();
    if (user != null) {
      int colon = user.indexOf(':');
      parameters.put("user", decoded(colon < 0 ? user : user.substring(0, colon)));
      if (colon >= 0) {
        parameters.put("password", decoded(user.substring(colon + 1)));
      }
    }
    if (password != null && !password.isEmpty()) {
      parameters.put("password", password);
    }
    int port = uri.getPort() < 0 ? STANDARD_PORT : uri.getPort();
    return new DatabaseAddress("postgresql://" + uri.getHost() + ":" + port + path, parameters);
  }

  private static URI uri(String text) {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme());
      if (scheme.equals("postgresql") || scheme.equals("postgres")) {
        return uri;
      }
    } catch (java.net.URISyntaxException e) {
      throw wrong(); // Its message repeats the text, and with it the password.
    }
    throw wrong();
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        "is no address such as postgresql://USER:PASSWORD@HOST:5432/DATABASE");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  String jdbc() {
    return JDBC + place;
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.putAll(parameters);
    return properties;
  }

  /// Where it is, for people: without user and password.
  @Override
  public String toString() {
    return place;
  }
}
