package dev.chokepoint.bench.fuzz;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.ScreenOrders;
import dev.chokepoint.desk.orders.OrderTable;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.screening.mapping.MappingProposal;
import dev.chokepoint.screening.mapping.OrderMapping;
import dev.chokepoint.screening.mapping.OrderRows;
import dev.chokepoint.screening.yaml.BadFile;
import dev.chokepoint.sources.sheet.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Any bytes as an order file: its mapping is proposed, written, read back and used for every row.
/// A file that is refused with a sentence is no finding.
public final class OrderTarget {

  private static final Bounds BOUNDS = new Bounds();
  private static final Path FILE = file();

  private OrderTarget() {}

  private static Path file() {
    try {
      Path file = Files.createTempFile("orders", ".csv");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The fuzzer's door.
  ///
  /// @throws IllegalStateException if a proposal cannot be used, or costs too much
  public static void fuzzerTestOneInput(byte[] input) {
    BOUNDS.hold(() -> {
      try {
        read(Files.write(FILE, input));
      } catch (BadRequest e) {
        requireSentence(e.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static void read(Path file) throws IOException {
    MappingProposal proposal = ScreenOrders.proposal(file);
    if (!proposal.mapping().fields().isEmpty()) {
      OrderTable.read(file, new Rows(mapping(proposal)));
    }
  }

  private static OrderMapping mapping(MappingProposal proposal) {
    try {
      return OrderMapping.read(proposal.text(), "proposal.yml");
    } catch (BadFile e) {
      throw new IllegalStateException("a proposed mapping cannot be read: " + proposal.text(), e);
    }
  }

  static void requireSentence(@Nullable String message) {
    if (message == null || message.isBlank()) {
      throw new IllegalStateException("refused without a reason");
    }
  }

  /// Reads every row by the mapping.
  private static final class Rows implements TableFile.Sink {

    private final OrderMapping mapping;
    private @Nullable OrderRows rows;

    Rows(OrderMapping mapping) {
      this.mapping = mapping;
    }

    @Override
    public void header(List<String> columns) {
      try {
        rows = new OrderRows(mapping, columns);
      } catch (BadFile e) {
        throw new IllegalStateException("a proposed mapping does not fit its own file", e);
      }
    }

    @Override
    public void row(long line, List<String> cells) {
      if (rows == null) {
        throw new IllegalStateException("a row before the header");
      }
      rows.read(line, cells);
    }

    @Override
    public void issue(ReadIssue issue) {
      requireSentence(issue.reason());
    }
  }

  /// What to begin with: tables, JSON lines, and what looks like an archive.
  static List<byte[]> seeds() {
    return List.of(
            """
            Buyer,Consignee,Consignee Address,HS,Qty,Destination
            Amber Quay,Clinic Three,"1 Elm Road, Springfield",854231,10,de
            """,
            "Customer;Ship to;Value;Date\nAmber Quay;Clinic;1.250,50;04.03.2026\n",
            "End User\tPart number\tECCN\tOrigin\nClinic\tSTM32F765VIT6\t3A991\tch\n",
            "{\"buyer\": {\"name\": \"Amber Quay\"}, \"hs\": \"854231\"}\n{\"buyer\":\n",
            "Buyer,\"Buyer\",buyer,hs\n\"a\"\"b\",\u0410\u043c\u0431\u0435\u0440,=1+1,x\n",
            "PK\u0003\u0004xl/workbook.xml")
        .stream()
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }
}
