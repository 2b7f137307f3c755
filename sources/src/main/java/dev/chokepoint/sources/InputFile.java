package dev.chokepoint.sources;

import java.io.IOException;
import java.io.InputStream;

/// One file of a source, as the caller hands it over. Readers open it as often as they need and
/// never learn where it lies.
public interface InputFile {

  /// The file's name without folders; what locators show.
  String name();

  /// Tells the files of one folder from those of another and means nothing else; files with the
  /// same mark lie together.
  default String folder() {
    return "";
  }

  /// A fresh stream from the first byte, already unpacked when the file was gzip.
  InputStream open() throws IOException;
}
