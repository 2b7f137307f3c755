package dev.chokepoint.cli.command;

import dev.chokepoint.casebook.casefile.Section;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.PinPath;
import dev.chokepoint.desk.PinTrace;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.trace.TypedTrace;
import dev.chokepoint.routes.path.PathQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `case add`: pins something to a case, as it stands now.
@Command(
    name = "add",
    description = {
      "Pins something to a case, with its data as they stand now; later imports do not change a pin."
    },
    footer = {
      "",
      "Examples:",
      "  chokepoint case add case-1 --entity geran2-onelek",
      "  chokepoint case add case-1 --entity geran2-onelek --statement ID",
      "  chokepoint case add case-1 --note \"It appears on two lists.\" --as finding",
      "  chokepoint case add case-1 --trace geran-2",
      "  chokepoint case add case-1 --path geran2-ace-electronic geran2-onelek"
    })
final class CaseAddCommand extends EnteringCommand {

  @Parameters(index = "0", paramLabel = "CASE", description = "Name of the case.")
  private String toCase = "";

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--statement",
      paramLabel = "ID",
      description = "With --entity: only these of its statements.")
  private List<String> statements = List.of();

  @Option(
      names = "--as",
      paramLabel = "PART",
      defaultValue = "finding",
      description = "With --note: summary, finding, question or method (${DEFAULT-VALUE}).")
  private String section = "finding";

  @Option(names = "--remark", paramLabel = "TEXT", description = "Why it is pinned.")
  private @Nullable String remark;

  /// One of these.
  private static final class What {

    @Option(names = "--entity", paramLabel = "ID", description = "What is stated about an entity.")
    private @Nullable String entity;

    @Option(names = "--file", paramLabel = "FILE", description = "A copy of a file.")
    private @Nullable String file;

    @Option(names = "--note", paramLabel = "TEXT", description = "Words of your own.")
    private @Nullable String note;

    @Option(
        names = {"--decision", "--entry"},
        paramLabel = "NUMBER",
        description = "An entry of the records: a decision, a step of custody, an answer.")
    private @Nullable Long entry;

    @Option(
        names = "--trace",
        paramLabel = "PART",
        description = "The routes of a part, as trace tells them.")
    private @Nullable String trace;

    @Option(
        names = "--path",
        arity = "2",
        paramLabel = "ID",
        description = "The shortest paths between two parties, as path tells them.")
    private List<String> path = List.of();
  }

  CaseAddCommand(Session session) {
    super(session);
  }

  @Override
  Entry enter(Desk desk, String by) {
    KeepCases cases = new KeepCases(desk);
    if (what.entity == null && !statements.isEmpty()) {
      throw BadRequest.usage("--statement goes with --entity");
    }
    if (what.entity != null) {
      return cases.pinEntity(toCase, what.entity, statements, remark, by);
    }
    if (what.file != null) {
      return cases.pinFile(toCase, session().resolve(what.file), remark, by);
    }
    if (what.entry != null) {
      return cases.pin(toCase, cases.decision(what.entry, remark), by);
    }
    if (what.trace != null) {
      return trace(desk, what.trace, by);
    }
    if (!what.path.isEmpty()) {
      return cases.pin(toCase, new PinPath(desk).ready(path(what.path), remark), by);
    }
    Section part =
        Section.ofWord(section)
            .orElseThrow(
                () -> BadRequest.usage("--as is one of summary, finding, question, method"));
    return cases.pinNote(toCase, part, what.note == null ? "" : what.note, by);
  }

  private static PathQuestion path(List<String> ends) {
    return PathQuestion.between(ends.getFirst(), ends.getLast());
  }

  private Entry trace(Desk desk, String subject, String by) {
    return new PinTrace(desk)
        .pin(toCase, TypedTrace.of(subject).request(session().today()), remark, by);
  }
}
