package dev.chokepoint.web.page.files;

import dev.chokepoint.evidence.sentence.Sentence;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Style sheets, scripts and fonts. All of them stand under one address that changes when any of
/// them does, so that browsers may keep them for good and files may name each other relatively.
public final class StaticFiles {

  private static final String FOLDER = "/dev/chokepoint/web/static/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");
  private static final int EDITION_DIGITS = 16;
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  private final Map<String, Kept> files = new TreeMap<>();
  private final String edition;

  /// A file and the digest of its content.
  private static final class Kept {
    private final byte[] bytes;
    private final String type;
    private final String digest;

    private Kept(byte[] bytes, String type, String digest) {
      this.bytes = bytes;
      this.type = type;
      this.digest = digest;
    }
  }

  public StaticFiles() {
    MessageDigest all = sha256();
    for (String name : names()) {
      byte[] bytes = bytes(name);
      String type =
          Objects.requireNonNull(
              TYPES.get(name.substring(name.lastIndexOf('.') + 1)), () -> "no type for " + name);
      byte[] digest = sha256().digest(bytes);
      files.put(name, new Kept(bytes, type, HexFormat.of().formatHex(digest)));
      all.update(name.getBytes(StandardCharsets.UTF_8));
      all.update(digest);
    }
    this.edition = HexFormat.of().formatHex(all.digest()).substring(0, EDITION_DIGITS);
  }

  /// Names of all files, as `files.txt` lists them: what is on the class path cannot be listed.
  public static List<String> names() {
    return new String(bytes("files.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  /// What the addresses of all files begin with, without the last slash.
  public String base() {
    return "/static/" + edition;
  }

  public void add(RoutesConfig routes) {
    routes.get("/static/{edition}/<file>", this::send);
  }

  private void send(Context context) {
    Kept file = files.get(context.pathParam("file"));
    if (file == null) {
      throw dev.chokepoint.web.answer.Problem.notFound(Sentence.of("There is no such file."));
    }
    String tag = "\"" + file.digest + "\"";
    context.header("ETag", tag);
    context.header(
        "Cache-Control", context.pathParam("edition").equals(edition) ? FOR_GOOD : ASK_AGAIN);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context.contentType(file.type);
    context.result(file.bytes);
  }

  private static byte[] bytes(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            StaticFiles.class.getResourceAsStream(FOLDER + name), () -> "the room lacks " + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
