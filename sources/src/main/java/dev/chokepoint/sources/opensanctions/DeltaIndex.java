package dev.chokepoint.sources.opensanctions;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.json.JsonDocument;
import dev.chokepoint.sources.json.JsonRecord;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// The index of deltas of a dataset, `{"versions": {VERSION: URL}}`: the delta of a version leads
/// from the one before it to it. Versions sort as texts. As yente 5.5 reads it, November 2026.
///
/// @param versions where the delta of each version is, oldest first
public record DeltaIndex(SortedMap<String, String> versions) {

  /// Versions become names of files.
  private static final String VERSION = "[0-9A-Za-z][0-9A-Za-z_-]{0,99}";

  public DeltaIndex {
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  /// How to come from one version to another.
  public sealed interface Plan {

    /// There is nothing to do.
    record UpToDate() implements Plan {}

    /// Deltas to apply, in this order.
    ///
    /// @param deltas version and address
    record Apply(List<Map.Entry<String, String>> deltas) implements Plan {
      public Apply {
        deltas = List.copyOf(deltas);
      }
    }

    /// The deltas do not lead there: the whole dataset is to be loaded.
    ///
    /// @param reason one plain sentence
    record FullLoad(String reason) implements Plan {}
  }

  /// Reads an index.
  ///
  /// @throws UnreadableInput if the file is no JSON object with `versions`, or one of these has no
  ///   address or is no version
  public static DeltaIndex read(InputFile file) throws IOException {
    JsonRecord root = JsonDocument.read(file);
    JsonRecord versions =
        root.object("versions")
            .orElseThrow(
                () -> new UnreadableInput(root.place(), "the index of deltas has no \"versions\""));
    SortedMap<String, String> urls = new TreeMap<>();
    for (String version : versions.names()) {
      if (!version.matches(VERSION)) {
        throw new UnreadableInput(versions.place(), "no version: " + version);
      }
      String url = versions.text(version);
      if (url.isEmpty()) {
        throw new UnreadableInput(
            versions.place(), "the delta of version " + version + " has no address");
      }
      urls.put(version, url);
    }
    return new DeltaIndex(urls);
  }

  /// All deltas after `base` up to and with `target`. A base that the index does not know, be it
  /// older than the first or between two, is one that the deltas were not made for.
  ///
  /// @param base the version that is held
  /// @param target the version that is wanted
  public Plan plan(String base, String target) {
    if (base.equals(target)) {
      return new Plan.UpToDate();
    }
    if (base.compareTo(target) > 0) {
      return new Plan.FullLoad("version " + base + " is newer than " + target);
    }
    if (!versions.containsKey(target)) {
      return new Plan.FullLoad("there is no delta of version " + target);
    }
    if (!versions.containsKey(base)) {
      return new Plan.FullLoad(
          "the deltas from " + versions.firstKey() + " on do not know version " + base);
    }
    NavigableMap<String, String> after = new TreeMap<>(versions);
    return new Plan.Apply(List.copyOf(after.subMap(base, false, target, true).entrySet()));
  }
}
