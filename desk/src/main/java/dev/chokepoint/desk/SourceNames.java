package dev.chokepoint.desk;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.SourceSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names for the sources of one import, none twice.
///
/// A source is called what its reader knows it by; else after its first file, up to the first point
/// of the file's name; else, where that says only what kind of file it is (`entities.ftm.json`),
/// after the file's folder. Where two would have one name, the form that is asked first keeps it
/// and another form's name is added to the other: `wd_persons` and `wd_persons_ftm-pack`. Of one
/// form, the first by path keeps the name and the others are numbered from 2. So the order in which
/// the files were given decides nothing.
final class SourceNames {

  private static final int LONGEST = 80;

  /// Names that tell a kind of file and no source.
  private static final Set<String> KINDS =
      Set.of("data", "entities", "export", "index", "list", "names", "statements", "targets");

  private final Map<String, ImportPlan.Source> taken = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();

  /// A set with the reader that made it.
  ///
  /// @param rank place of the reader in the order of asking
  record Unnamed(SourceReader reader, SourceSet set, int rank) {

    private String path() {
      InputFile first = set.files().getFirst();
      return first.folder() + "/" + first.name();
    }
  }

  /// The sources in the order of the sets.
  List<ImportPlan.Source> named(List<Unnamed> sets) {
    Map<Unnamed, ImportPlan.Source> named = new HashMap<>();
    Comparator<Unnamed> firstServed =
        Comparator.comparingInt(Unnamed::rank).thenComparing(Unnamed::path);
    for (Unnamed each : sets.stream().sorted(firstServed).toList()) {
      named.put(each, named(each));
    }
    return sets.stream().map(named::get).toList();
  }

  /// What names were given that a user would not expect, and why.
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  private ImportPlan.Source named(Unnamed unnamed) {
    String wanted = wanted(unnamed.set());
    String name = wanted;
    ImportPlan.Source holder = taken.get(name);
    if (holder != null && !holder.reader().format().equals(unnamed.reader().format())) {
      name = with(wanted, "_" + unnamed.reader().format());
    }
    String base = name;
    for (int number = 2; taken.containsKey(name); number++) {
      name = with(base, "_" + number);
    }
    ImportPlan.Source source = new ImportPlan.Source(name, unnamed.reader(), unnamed.set());
    if (holder != null) {
      remarks.add(
          String.join(", ", source.files())
              + ": read as the source "
              + name
              + ", since "
              + wanted
              + " is "
              + String.join(", ", holder.files()));
    }
    taken.put(name, source);
    return source;
  }

  private static String wanted(SourceSet set) {
    String known = set.known().name();
    if (known != null) {
      return known;
    }
    InputFile first = set.files().getFirst();
    String name = cleaned(first.name().replaceFirst("\\..*", ""));
    Path folder = Path.of(first.folder()).getFileName();
    if (KINDS.contains(name) && folder != null) {
      String above = cleaned(folder.toString());
      return above.isEmpty() ? name : above;
    }
    return name.isEmpty() ? "source" : name;
  }

  /// In the letters that a source name may have.
  private static String cleaned(String text) {
    String name =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "_").replaceFirst("^[_-]+", "");
    return name.substring(0, Math.min(name.length(), LONGEST));
  }

  private static String with(String name, String ending) {
    return name.substring(0, Math.min(name.length(), LONGEST - ending.length())) + ending;
  }
}
