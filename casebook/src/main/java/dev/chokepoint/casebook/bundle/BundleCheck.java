package dev.chokepoint.casebook.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Whether a bundle is still what was packed. Names every member that was changed, lost or added.
///
/// What it compares with stands in the bundle itself, so it finds damage and careless changes; that
/// nobody packed it anew is shown only by a digest of the whole file that was kept elsewhere.
///
/// @param manifest what the bundle says of itself; null when that was changed or is missing
/// @param sha256 digest of `manifest.json` as it stands; null when it is missing
/// @param faults sentences; empty where everything is borne out
public record BundleCheck(
    @Nullable BundleManifest manifest, @Nullable String sha256, List<String> faults) {

  private static final int LARGEST_MANIFEST = 1 << 26;
  private static final String CANNOT_UNPACK = "-";

  public BundleCheck {
    faults = List.copyOf(faults);
  }

  public boolean isSound() {
    return faults.isEmpty();
  }

  /// Checks a file.
  ///
  /// @throws IOException if it cannot be read at all, or is no ZIP file
  /// @throws NewerBundle if a newer program wrote it
  public static BundleCheck of(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return check(zip);
    } catch (IllegalArgumentException e) {
      throw new ZipException("a name in it cannot be read: " + e.getMessage());
    }
  }

  private static BundleCheck check(ZipFile zip) throws IOException {
    List<String> faults = new ArrayList<>();
    Map<String, String> found = digests(zip, faults);
    Optional<BundleManifest> manifest =
        bytes(zip, BundleManifest.NAME).flatMap(BundleManifest::read);
    Optional<String> sums =
        bytes(zip, BundleManifest.SUMS).map(text -> new String(text, StandardCharsets.UTF_8));
    if (manifest.isPresent()) {
      Map<String, String> stated = new LinkedHashMap<>();
      manifest.get().members().forEach(each -> stated.put(each.name(), each.sha256()));
      compare(stated, found, faults);
      if (sums.isEmpty()) {
        faults.add(BundleManifest.SUMS + " is missing or cannot be unpacked.");
      } else if (!sums.get().equals(manifest.get().sums())) {
        faults.add(BundleManifest.SUMS + " was changed.");
      }
    } else {
      faults.add(
          BundleManifest.NAME
              + (found.containsKey(BundleManifest.NAME) ? " was changed." : " is missing."));
      // The sums are the second witness for all other members.
      if (sums.isPresent()) {
        Map<String, String> stated = stated(sums.get());
        stated.remove(BundleManifest.NAME);
        compare(stated, found, faults);
      } else {
        faults.add(BundleManifest.SUMS + " is missing too, so no other member could be compared.");
      }
    }
    Collections.sort(faults);
    return new BundleCheck(manifest.orElse(null), found.get(BundleManifest.NAME), faults);
  }

  private static void compare(
      Map<String, String> stated, Map<String, String> found, List<String> faults) {
    stated.forEach((name, sha256) -> {
      String now = found.get(name);
      if (now == null) {
        faults.add(name + " is missing.");
      } else if (!now.equals(sha256) && !now.equals(CANNOT_UNPACK)) {
        faults.add(name + " was changed.");
      }
    });
    for (String name : found.keySet()) {
      if (!stated.containsKey(name)
          && !name.equals(BundleManifest.NAME)
          && !name.equals(BundleManifest.SUMS)) {
        faults.add(name + " was added.");
      }
    }
  }

  private static Map<String, String> digests(ZipFile zip, List<String> faults) {
    Map<String, String> found = new TreeMap<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      if (found.containsKey(name)) {
        faults.add(name + " stands in it twice.");
        continue;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        found.put(name, Digests.copy(in, OutputStream.nullOutputStream()).sha256());
      } catch (IOException e) {
        found.put(name, CANNOT_UNPACK);
        faults.add(name + " was changed: it cannot be unpacked.");
      }
    }
    return found;
  }

  private static Optional<byte[]> bytes(ZipFile zip, String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(in.readNBytes(LARGEST_MANIFEST));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> stated(String sums) {
    Map<String, String> stated = new LinkedHashMap<>();
    sums.lines()
        .filter(line -> line.length() > 66)
        .forEach(line -> stated.put(line.substring(66), line.substring(0, 64)));
    return stated;
  }
}
