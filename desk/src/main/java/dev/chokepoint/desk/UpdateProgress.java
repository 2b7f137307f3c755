package dev.chokepoint.desk;

/// Told now and then how far an update has come.
public interface UpdateProgress extends ImportProgress {

  /// For those who do not want to know.
  UpdateProgress SILENT =
      new UpdateProgress() {
        @Override
        public void source(String name, int number, int of) {}

        @Override
        public void statements(long count) {}

        @Override
        public void fetched(String file, long bytes) {}

        @Override
        public void done(UpdateAnswer.Updated source) {}
      };

  /// So many bytes of a file are there.
  void fetched(String file, long bytes);

  /// A source is done with, well or not.
  void done(UpdateAnswer.Updated source);
}
