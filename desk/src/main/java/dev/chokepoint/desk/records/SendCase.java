package dev.chokepoint.desk.records;

import dev.chokepoint.casebook.bundle.BundleCheck;
import dev.chokepoint.casebook.bundle.BundleContents;
import dev.chokepoint.casebook.bundle.BundleManifest;
import dev.chokepoint.casebook.bundle.BundleWriter;
import dev.chokepoint.casebook.bundle.Member;
import dev.chokepoint.casebook.bundle.NewerBundle;
import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.casefile.PublicVersion;
import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.casebook.casefile.Withheld;
import dev.chokepoint.casebook.report.CaseReport;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.files.FileDigest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What of a case leaves the house: its report and its bundle, whole or for the public.
public final class SendCase {

  private final RecordsDesk records;
  private final KeepCases cases;

  public SendCase(Desk desk) {
    this.records = new RecordsDesk(desk);
    this.cases = new KeepCases(desk);
  }

  /// A case as it goes out.
  ///
  /// @param withheld what was left out; null when nothing was to be
  private record Outgoing(CaseFile file, @Nullable List<Withheld> withheld) {}

  private Outgoing outgoing(String id, boolean open) {
    return outgoing(id, open, pin -> true);
  }

  private Outgoing outgoing(String id, boolean open, Predicate<Pin> kept) {
    CaseFile whole = cases.file(id);
    CaseFile file = whole.with(whole.pins().stream().filter(kept).toList());
    if (!open) {
      return new Outgoing(file, null);
    }
    requireOpen(file);
    PublicVersion version = PublicVersion.of(Model.bundled(), file);
    return new Outgoing(version.file(), version.withheld());
  }

  /// Sees that there may be a version of a case for the public.
  ///
  /// @throws BadRequest if its mark forbids that; it says who may change the mark, and how
  public static void requireOpen(CaseFile file) {
    if (!file.tlp().letsPublic()) {
      throw BadRequest.usage(
          "%s is marked %s (%s), so there is no version of it for the public; its owner %s, or a reviewer, may mark it %s: on the page of the case, or with case mark %s clear"
              .formatted(
                  file.id(),
                  file.tlp().mark(),
                  file.tlp().meaning(),
                  file.owner(),
                  Tlp.CLEAR.mark(),
                  file.id()));
    }
  }

  /// The report, one HTML page.
  ///
  /// @param open whether for the public
  /// @throws BadRequest if there is no such case, or its mark allows no version for the public
  public String report(String id, boolean open) {
    Outgoing outgoing = outgoing(id, open);
    return CaseReport.of(Model.bundled(), outgoing.file(), outgoing.withheld());
  }

  /// The report of some of what is pinned.
  ///
  /// @param kept which pins it tells of
  /// @throws BadRequest if there is no such case
  public String report(String id, boolean open, Predicate<Pin> kept) {
    Outgoing outgoing = outgoing(id, open, kept);
    return CaseReport.of(Model.bundled(), outgoing.file(), outgoing.withheld());
  }

  /// Packs the bundle; the file is there whole or not at all.
  ///
  /// @param open whether for the public
  /// @param madeWith program and version
  /// @param replace whether a file that is there may go
  /// @throws BadRequest if there is no such case, the file may not go, or a pinned file was changed
  public BundleManifest export(
      String id, boolean open, String madeWith, Path target, boolean replace) throws IOException {
    if (Files.exists(target) && !replace) {
      throw BadRequest.usage(Sentence.of("{0} is there; --replace lets it go", target));
    }
    Outgoing outgoing = outgoing(id, open);
    for (Pin.OfFile file : outgoing.file().pins(Pin.OfFile.class)) {
      Optional<Sentence> fault = records.files().fault(digest(file));
      if (fault.isPresent()) {
        throw BadRequest.unreadable(Sentence.of("the kept file {0} {1}", file.name(), fault.get()));
      }
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      BundleManifest manifest = pack(outgoing, madeWith, part);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      return manifest;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private BundleManifest pack(Outgoing outgoing, String madeWith, Path part) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
      List<Member> members =
          BundleContents.of(
              Model.bundled(), outgoing.file(), outgoing.withheld(), madeWith, this::content);
      return BundleWriter.write(outgoing.file(), outgoing.withheld(), members, madeWith, out);
    }
  }

  private Member.Content content(Pin.OfFile file) {
    return () -> records.files().open(digest(file));
  }

  private static FileDigest digest(Pin.OfFile file) {
    return new FileDigest(file.name(), file.size(), file.sha256());
  }

  /// Whether a bundle is still what was packed; needs no data directory.
  ///
  /// @throws BadRequest if the file cannot be read or is no bundle, or a newer program made it
  public static BundleCheck verify(Path bundle) {
    try {
      return BundleCheck.of(bundle);
    } catch (IOException e) {
      throw BadRequest.unreadable(
          Sentence.of(
              "{0} is no bundle that can be read: {1}", bundle, String.valueOf(e.getMessage())));
    } catch (NewerBundle e) {
      throw BadRequest.unreadable(String.valueOf(e.getMessage()));
    }
  }
}
