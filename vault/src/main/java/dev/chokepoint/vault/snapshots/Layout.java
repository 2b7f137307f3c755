package dev.chokepoint.vault.snapshots;

import java.nio.file.Path;

/// Where everything lies under a data directory.
///
/// @param data the data directory
record Layout(Path data) {

  Path format() {
    return data.resolve("format.json");
  }

  Path published() {
    return data.resolve("published");
  }

  /// Names the current manifest; replaced by renaming.
  Path current() {
    return published().resolve("CURRENT");
  }

  /// Which snapshot a server turned to last, for the other servers.
  Path served() {
    return published().resolve("SERVED");
  }

  Path manifests() {
    return published().resolve("manifests");
  }

  Path manifest(long snapshot) {
    return manifests().resolve(snapshot + ".json");
  }

  /// Which parties of a snapshot are one, a file each.
  Path clusters() {
    return published().resolve("clusters");
  }

  Path clusters(long snapshot) {
    return clusters().resolve(snapshot + ".index");
  }

  Path segments() {
    return published().resolve("segments");
  }

  Path segment(String name) {
    return segments().resolve(name);
  }

  /// Work of imports that are not finished; whatever lies here without a running import is rubbish.
  Path staging() {
    return published().resolve("staging");
  }

  Path leases() {
    return published().resolve("leases");
  }

  Path importLock() {
    return published().resolve("import.lock");
  }
}
