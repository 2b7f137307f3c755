package dev.chokepoint.sources;

import java.io.IOException;
import java.util.List;

/// Reads one published form into statements.
///
/// A reader streams: its memory does not grow with its input. It keeps everything the file says,
/// each value with its place, and reports what it cannot take instead of dropping it. It never
/// merges records of different sources.
public interface SourceReader {

  /// Name of the form as users give it to `--format`, for instance `ofac-csv`.
  String format();

  /// Version of the reader; a change of what it makes of the same file raises it, so that an import
  /// of an unchanged file is done again.
  int version();

  /// The files, out of those given, that are of this form, told by their content and never by their
  /// name alone; empty when there are none.
  List<InputFile> recognise(List<InputFile> files) throws IOException;

  /// Reads the files that [#recognise] picked.
  ///
  /// @throws UnreadableInput if a file cannot be read as this form at all
  void read(List<InputFile> files, Reading reading) throws IOException;
}
