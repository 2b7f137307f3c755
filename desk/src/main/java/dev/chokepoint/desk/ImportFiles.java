package dev.chokepoint.desk;

import dev.chokepoint.desk.input.InputPaths;
import dev.chokepoint.desk.input.PathInput;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// "What do these files say?": reads published files into new versions of the sources that they
/// make up. Each source is a transaction of its own.
public final class ImportFiles {

  private final Desk desk;

  public ImportFiles(Desk desk) {
    this.desk = desk;
  }

  /// Each form that can be read, and what it is.
  public static Map<String, String> forms() {
    return Readers.forms();
  }

  /// Reads the files. A source is published only if all of it went well; where one fails, the
  /// others are read all the same.
  ///
  /// @param progress told now and then how far it has come
  /// @throws BadRequest if nothing can be read as anything known
  /// @throws StoreTrouble if the store can take nothing
  public ImportReport answer(ImportRequest request, ImportProgress progress) throws IOException {
    return answer(request, ImportTerms.PLAIN, progress);
  }

  /// The same on terms of its own.
  ImportReport answer(ImportRequest request, ImportTerms terms, ImportProgress progress)
      throws IOException {
    List<PathInput> inputs = InputPaths.files(request.paths(), desk.data());
    ImportPlan plan = new ImportPlanner(ChosenReaders.of(request), inputs).plan(request.source());
    if (terms.everyFile()) {
      requireAll(request, plan);
    }
    List<ImportAnswer> read = new ArrayList<>();
    List<ImportReport.Failed> failed = new ArrayList<>(plan.failed());
    List<RuntimeException> faults = new ArrayList<>();
    for (ImportPlan.Source source : plan.sources()) {
      progress.source(source.name(), read.size() + faults.size() + 1, plan.sources().size());
      try {
        read.add(new ImportOneSource(desk, request, terms, plan, source).answer(progress));
      } catch (BadRequest | StoreTrouble e) {
        if (e instanceof BadRequest bad && bad.kind() == BadRequest.Kind.USAGE) {
          throw e;
        }
        faults.add(e);
        failed.add(
            new ImportReport.Failed(
                source.name(),
                source.reader().format(),
                source.files(),
                String.valueOf(e.getMessage())));
      }
    }
    if (read.isEmpty()) {
      throw nothing(request, plan, failed, faults);
    }
    return new ImportReport(
        read,
        failed,
        plan.passedOver().stream().map(PathInput::label).toList(),
        named(request, plan),
        plan.remarks());
  }

  /// A list of which a file is no list is not the list.
  private static void requireAll(ImportRequest request, ImportPlan plan) throws IOException {
    for (PathInput file : plan.passedOver()) {
      if (Files.size(file.path()) > 0) {
        throw BadRequest.unreadable(
            file.label() + ": what came cannot be read as " + request.format());
      }
    }
    if (!plan.failed().isEmpty()) {
      throw BadRequest.unreadable(plan.failed().getFirst().reason());
    }
  }

  private static List<String> named(ImportRequest request, ImportPlan plan) {
    return plan.passedOver().stream()
        .filter(file -> request.paths().contains(file.path()))
        .map(PathInput::label)
        .toList();
  }

  /// Why nothing at all was read. Trouble of the store goes before trouble with files, since no
  /// other file would help.
  private static RuntimeException nothing(
      ImportRequest request,
      ImportPlan plan,
      List<ImportReport.Failed> failed,
      List<RuntimeException> faults) {
    for (RuntimeException fault : faults) {
      if (fault instanceof StoreTrouble) {
        return fault;
      }
    }
    Set<String> reasons = new LinkedHashSet<>();
    failed.forEach(each -> reasons.add(each.reason()));
    if (!plan.passedOver().isEmpty()) {
      String names = String.join(", ", plan.passedOver().stream().map(PathInput::label).toList());
      reasons.add(
          request.format().equals("auto")
              ? names + ": of no form that is known; chokepoint help formats lists them"
              : names + ": cannot be read as " + request.format());
    }
    return BadRequest.unreadable(String.join("\n", reasons));
  }
}
