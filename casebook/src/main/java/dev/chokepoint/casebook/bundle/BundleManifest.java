package dev.chokepoint.casebook.bundle;

import dev.chokepoint.casebook.casefile.Withheld;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/// What a bundle says of itself: `manifest.json`. It ends with a seal over all that stands before,
/// so that a change of the manifest itself shows. A seal proves nothing about who made it.
///
/// @param caseId such as `case-1`
/// @param title of the case
/// @param tlp as written: `TLP:AMBER`
/// @param handling more about handling, in words; null for nothing
/// @param asOf moment of the last pin, ISO 8601
/// @param madeWith program and version
/// @param open whether it is the public version
/// @param withheld what the public version leaves out
/// @param members every file but the manifest and `SHA256SUMS`, by name
public record BundleManifest(
    String caseId,
    String title,
    String tlp,
    @Nullable String handling,
    String asOf,
    String madeWith,
    boolean open,
    List<Withheld> withheld,
    List<Digest> members) {

  /// The newest form that this program reads, and the one it writes.
  public static final int FORMAT = 1;

  static final String NAME = "manifest.json";
  static final String SUMS = "SHA256SUMS";

  private static final JSON WRITER = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

  /// One file.
  ///
  /// @param size in bytes
  /// @param sha256 in lower-case hexadecimal
  public record Digest(String name, long size, String sha256) {}

  public BundleManifest {
    withheld = List.copyOf(withheld);
    members = List.copyOf(members);
  }

  byte[] bytes() {
    Map<String, Object> body = body();
    body.put("seal", "");
    String seal = Digests.of(WRITER.asString(body));
    body.put("seal", seal);
    return (WRITER.asString(body) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// What `SHA256SUMS` must be beside this manifest.
  String sums() {
    StringBuilder sums = new StringBuilder();
    members.forEach(
        each -> sums.append(each.sha256()).append("  ").append(each.name()).append('\n'));
    return sums.append(Digests.of(bytes())).append("  ").append(NAME).append('\n').toString();
  }

  private Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("format", FORMAT);
    body.put("kind", "chokepoint-case-bundle");
    body.put("case", caseId);
    body.put("title", title);
    body.put("tlp", tlp);
    if (handling != null) {
      body.put("handling", handling);
    }
    body.put("as_of", asOf);
    body.put("made_with", madeWith);
    body.put("public", open);
    List<Map<String, Object>> left = new ArrayList<>();
    for (Withheld each : withheld) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("what", each.what());
      one.put("about", each.about());
      one.put("count", each.count());
      left.add(one);
    }
    body.put("withheld", left);
    List<Map<String, Object>> list = new ArrayList<>();
    for (Digest member : members) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", member.name());
      one.put("size", member.size());
      one.put("sha256", member.sha256());
      list.add(one);
    }
    body.put("members", list);
    return body;
  }

  /// Reads a manifest; empty if it is not byte for byte what this program would write.
  ///
  /// @throws NewerBundle if a newer program wrote it
  static Optional<BundleManifest> read(byte[] bytes) {
    try {
      Map<String, Object> body = JSON.std.mapFrom(new String(bytes, StandardCharsets.UTF_8));
      if (body.get("format") instanceof Integer format && format > FORMAT) {
        throw new NewerBundle(format);
      }
      BundleManifest read =
          new BundleManifest(
              text(body, "case"),
              text(body, "title"),
              text(body, "tlp"),
              body.get("handling") instanceof String handling ? handling : null,
              text(body, "as_of"),
              text(body, "made_with"),
              Boolean.parseBoolean(text(body, "public")),
              objects(body, "withheld").stream()
                  .map(each ->
                      new Withheld(
                          text(each, "what"),
                          text(each, "about"),
                          Integer.parseInt(text(each, "count"))))
                  .toList(),
              objects(body, "members").stream()
                  .map(each ->
                      new Digest(
                          text(each, "name"),
                          Long.parseLong(text(each, "size")),
                          text(each, "sha256")))
                  .toList());
      return Arrays.equals(read.bytes(), bytes) ? Optional.of(read) : Optional.empty();
    } catch (JacksonException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String text(Map<?, ?> object, String name) {
    return String.valueOf(object.get(name));
  }

  private static List<Map<?, ?>> objects(Map<?, ?> object, String name) {
    List<Map<?, ?>> objects = new ArrayList<>();
    if (object.get(name) instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> map) {
          objects.add(map);
        }
      }
    }
    return objects;
  }
}
