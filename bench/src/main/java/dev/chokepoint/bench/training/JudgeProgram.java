package dev.chokepoint.bench.training;

import dev.chokepoint.desk.trace.TraceAnswer;
import dev.chokepoint.routes.around.PointOfDiversion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Traces the twenty items of the training case and says how the answers stand against what is
/// true. No options.
public final class JudgeProgram {

  private JudgeProgram() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<Judgement> judged = new ArrayList<>();
    try (TrainingDesk desk = TrainingDesk.open()) {
      out.println("item  evidence  place  of  lines    first                        strength");
      for (Planted planted : Planted.all()) {
        TraceAnswer answer = desk.trace(planted.component());
        Judgement judgement = Judgement.of(planted, answer.traces().getFirst().trace());
        judged.add(judgement);
        out.println(line(judgement, answer));
        diversion(planted, answer).ifPresent(out::println);
      }
      out.println();
      Totals.of(judged).sentences().forEach(out::println);
    }
  }

  private static String line(Judgement judgement, TraceAnswer answer) {
    Planted planted = judgement.planted();
    String strength =
        answer.traces().getFirst().trace().routes().stream()
            .findFirst()
            .map(route -> route.route().strength().word())
            .orElse("-");
    String lines =
        judgement.place() == 0
            ? "-"
            : judgement.lines()
                + " of "
                + planted.lines().stream().filter(line -> !line.equals("-")).count();
    String decoys =
        judgement.decoysTold().isEmpty()
            ? ""
            : "  decoys told "
                + judgement.decoysTold().size()
                + ", preferred "
                + judgement.decoysPreferred().size();
    return String.format(
            "%-4s  %-8s  %5s  %2d  %-7s  %-27s  %s%s",
            planted.item().replace("training-item-", ""),
            planted.evidence(),
            judgement.place() == 0 ? "-" : Integer.toString(judgement.place()),
            judgement.told(),
            lines,
            judgement.first().words(),
            strength,
            decoys)
        .stripTrailing();
  }

  /// Where the truth has a point of diversion: whether the told one is the same.
  private static Optional<String> diversion(Planted planted, TraceAnswer answer) {
    if (planted.lastLawful().isEmpty()) {
      return Optional.empty();
    }
    String told =
        answer.traces().getFirst().diversion() instanceof PointOfDiversion.Shown shown
            ? shown.lastLawful() + " > " + shown.firstUnlawful()
            : "not shown";
    return Optional.of(
        "      point of diversion: true "
            + planted.lastLawful()
            + " > "
            + planted.firstUnlawful()
            + "; told "
            + told);
  }
}
