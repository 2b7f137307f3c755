package dev.chokepoint.casebook.bundle;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.Withheld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Packs a bundle: a ZIP file whose members stand in the order of their names, then `manifest.json`
/// and `SHA256SUMS`. Nothing in it depends on when or where it was packed: the same members give
/// the same bytes.
public final class BundleWriter {

  private BundleWriter() {}

  /// Packs the members.
  ///
  /// @param file the case, for what the manifest says of it
  /// @param withheld what the public version leaves out; null when this is not the public version
  /// @param madeWith program and version
  /// @param out stays open
  public static BundleManifest write(
      CaseFile file,
      @Nullable List<Withheld> withheld,
      List<Member> members,
      String madeWith,
      OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setComment(file.mark());
    List<BundleManifest.Digest> digests = new ArrayList<>();
    for (Member member : members.stream().sorted(Comparator.comparing(Member::name)).toList()) {
      try (InputStream in = member.content().open()) {
        Digests.Passed passed = pack(zip, member.name(), in);
        digests.add(new BundleManifest.Digest(member.name(), passed.size(), passed.sha256()));
      }
    }
    BundleManifest manifest =
        new BundleManifest(
            file.id(),
            file.title(),
            file.tlp().mark(),
            file.handling(),
            file.asOf().toString(),
            madeWith,
            withheld != null,
            withheld == null ? List.of() : withheld,
            digests);
    pack(zip, BundleManifest.NAME, new ByteArrayInputStream(manifest.bytes()));
    pack(
        zip,
        BundleManifest.SUMS,
        new ByteArrayInputStream(manifest.sums().getBytes(StandardCharsets.UTF_8)));
    zip.finish();
    return manifest;
  }

  private static Digests.Passed pack(ZipOutputStream zip, String name, InputStream in)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // ZIP cannot say that a time is not known; the first that it can say stands for that.
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    Digests.Passed passed = Digests.copy(in, zip);
    zip.closeEntry();
    return passed;
  }
}
