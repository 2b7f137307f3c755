package dev.chokepoint.sources.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The first bytes of a file that is still to come, with what tells whether the rest belongs to
/// them.
final class PartFile {

  private final Path bytes;
  private final Path said;

  /// @param folder that exists
  PartFile(Path folder, String name) {
    this.bytes = folder.resolve(name + ".part");
    this.said = folder.resolve(name + ".said");
  }

  /// What the bytes are of.
  ///
  /// @param address that they came from
  /// @param validator a strong entity tag or a date of change
  /// @param size how many there are
  record Begun(String address, String validator, long size) {}

  Path bytes() {
    return bytes;
  }

  /// What came so far, if it can be gone on with.
  Optional<Begun> begun(String address) throws IOException {
    if (!Files.isRegularFile(said) || !Files.isRegularFile(bytes) || Files.size(bytes) == 0) {
      return Optional.empty();
    }
    Map<String, String> known;
    try {
      known = FlatJson.read(Files.readString(said));
    } catch (IllegalArgumentException e) {
      // Cut off while it was written: the file is then fetched from its beginning.
      return Optional.empty();
    }
    String validator = known.get("validator");
    return validator == null || !address.equals(known.get("address"))
        ? Optional.empty()
        : Optional.of(new Begun(address, validator, Files.size(bytes)));
  }

  /// Begins anew; without a validator what comes cannot be gone on with.
  void begin(String address, @Nullable String validator) throws IOException {
    drop();
    if (validator != null) {
      Map<String, String> known = new LinkedHashMap<>();
      known.put("address", address);
      known.put("validator", validator);
      Files.writeString(said, FlatJson.write(known));
    }
  }

  /// Forgets what came.
  void drop() throws IOException {
    Files.deleteIfExists(said);
    Files.deleteIfExists(bytes);
  }
}
