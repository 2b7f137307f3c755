package dev.chokepoint.sources.xml;

import dev.chokepoint.evidence.statement.ReadIssue;
import java.util.Locale;
import java.util.Optional;

/// Remarks on a file that says it is in another encoding than its publisher uses.
public final class DeclaredEncoding {

  private DeclaredEncoding() {}

  /// Leaves a note where the file declares an encoding other than Unicode's.
  ///
  /// @param root the first element, where the remark is placed
  public static void check(XmlScan xml, XmlElement root, ReadIssue.Sink issues) {
    Optional<String> declared = xml.declaredEncoding();
    if (declared.isPresent() && !declared.get().toUpperCase(Locale.ROOT).startsWith("UTF-")) {
      issues.accept(
          ReadIssue.note(
              root.place(),
              declared.get(),
              "the file says it is in this encoding, while the list is published in UTF-8; if it"
                  + " says so wrongly, names are garbled"));
    }
  }
}
