package dev.chokepoint.sources;

import java.io.IOException;
import java.util.List;

/// Reads one published form into statements.
///
/// A reader streams: its memory does not grow with its input. It keeps everything the file says,
/// each value with its place, and reports what it cannot take instead of dropping it. It never
/// merges records of different sources.
///
/// An import asks in this order: [#recognise] which files are of the form, [#sets] which of them
/// make up one source, and [#read] for each set.
public interface SourceReader {

  /// Name of the form as users give it to `--format`, for instance `ofac-csv`.
  String format();

  /// Version of the reader; a change of what it makes of the same file raises it, so that an import
  /// of an unchanged file is done again.
  int version();

  /// The files, out of those given, that are of this form, told by their content and never by their
  /// name alone; empty when there are none.
  List<InputFile> recognise(List<InputFile> files) throws IOException;

  /// Parts recognised files into sets, each of which is one source, and says what is known of it.
  /// Every file goes into exactly one set; the order of the sets is that of their first files.
  ///
  /// Unless a reader says otherwise all files are one source, of which nothing is known.
  ///
  /// @param recognised what [#recognise] picked; at least one file
  /// @throws UnreadableInput if a file cannot be read as this form at all; none of them is then
  ///   read
  default List<SourceSet> sets(List<InputFile> recognised) throws IOException {
    return List.of(new SourceSet(recognised, KnownSource.NOTHING));
  }

  /// Whether a user who gives one name for all may have several sets read as one source.
  default boolean setsMayJoin() {
    return false;
  }

  /// Reads the files of one set.
  ///
  /// @throws UnreadableInput if a file cannot be read as this form at all
  void read(List<InputFile> files, Reading reading) throws IOException;
}
