package dev.chokepoint.sources.sheet;

import java.io.IOException;

/// Takes the rows of a sheet one at a time.
@FunctionalInterface
public interface RowSink {

  /// Takes a row; false ends the reading.
  boolean accept(SheetRow row) throws IOException;
}
