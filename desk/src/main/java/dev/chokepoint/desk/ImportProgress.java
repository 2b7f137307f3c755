package dev.chokepoint.desk;

/// Told now and then how far an import has come.
public interface ImportProgress {

  /// For those who do not want to know.
  ImportProgress SILENT =
      new ImportProgress() {
        @Override
        public void source(String name, int number, int of) {}

        @Override
        public void statements(long count) {}
      };

  /// A source is begun.
  ///
  /// @param number counts the sources of this import from 1
  /// @param of how many there are
  void source(String name, int number, int of);

  /// So many statements of this source were read.
  void statements(long count);
}
