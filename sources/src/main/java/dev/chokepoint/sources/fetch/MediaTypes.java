package dev.chokepoint.sources.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which content types a file may come as. Servers of lists call a table many things, but a table
/// that comes as a web page is a page that says sorry.
final class MediaTypes {

  private static final List<String> BYTES =
      List.of(
          "application/octet-stream",
          "binary/octet-stream",
          "application/force-download",
          "application/download",
          "application/x-download");
  private static final List<String> PACKED =
      List.of(
          "application/gzip",
          "application/x-gzip",
          "application/zip",
          "application/x-zip-compressed");
  private static final List<String> JSON =
      List.of(
          "application/json",
          "application/x-ndjson",
          "application/jsonl",
          "application/json+ftm",
          "application/x-jsonlines",
          "text/plain",
          "text/json");
  private static final Map<String, List<String>> BY_ENDING =
      Map.ofEntries(
          Map.entry(
              "csv",
              List.of(
                  "text/csv",
                  "application/csv",
                  "text/plain",
                  "application/vnd.ms-excel",
                  "text/x-csv",
                  "text/comma-separated-values")),
          Map.entry("tsv", List.of("text/tab-separated-values", "text/plain")),
          Map.entry("txt", List.of("text/plain")),
          Map.entry("xml", List.of("application/xml", "text/xml", "text/plain")),
          Map.entry("json", JSON),
          Map.entry("jsonl", JSON),
          Map.entry("ods", List.of("application/vnd.oasis.opendocument.spreadsheet")),
          Map.entry(
              "xlsx", List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
          Map.entry("zip", PACKED),
          Map.entry("gz", PACKED));

  private MediaTypes() {}

  /// Whether a file may come so.
  ///
  /// @param header the `Content-Type`, empty when there was none
  /// @param allowed what the catalogue allows; empty for what is usual for the name's ending
  static boolean fits(String header, List<String> allowed, String name) {
    int end = header.indexOf(';');
    String type = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    if (type.isEmpty()) {
      return true; // Nothing was said; what it is, its reader will see.
    }
    if (!allowed.isEmpty()) {
      return allowed.contains(type);
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    List<String> usual = BY_ENDING.get(ending);
    return usual == null ? !type.equals("text/html") : usual.contains(type) || BYTES.contains(type);
  }
}
