package dev.chokepoint.desk.orders;

import dev.chokepoint.desk.ScreenOrders;
import dev.chokepoint.desk.SpreadsheetCell;
import dev.chokepoint.desk.XlsxBook;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Screened orders as a workbook, one sheet of the columns that [OrderResults] gives.
public final class OrderWorkbook implements ScreenOrders.Sink, Closeable {

  private final XlsxBook book;
  private final List<String> stale;

  /// @param stale sources that are too old, which every order was screened against all the same
  /// @throws IOException if the file cannot be written
  public OrderWorkbook(Path file, List<String> stale) throws IOException {
    this.stale = List.copyOf(stale);
    book = new XlsxBook(Files.newOutputStream(file), List.of("screened"));
    book.next();
  }

  @Override
  public void header(List<String> columns) throws IOException {
    List<String> header = new ArrayList<>(OrderResults.ADDED);
    columns.stream().map(SpreadsheetCell::neutral).forEach(header::add);
    book.row(header);
  }

  @Override
  public void order(ScreenedOrder order) throws IOException {
    book.row(OrderResults.cells(order, stale));
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
