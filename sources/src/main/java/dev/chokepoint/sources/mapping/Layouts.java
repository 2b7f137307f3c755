package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.table.TableHead;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The layouts that Chokepoint knows without being told, each a mapping file in
/// `sources/mapping/layouts/`.
public final class Layouts {

  private static final List<String> NAMES =
      List.of(
          "shipments",
          "ru-customs-declarations",
          "customs-declarations-22",
          "us-bills-of-lading",
          "ftm-economic-activity",
          "ru-fcs-statistics",
          "ownership",
          "internal-list",
          "parties");

  private Layouts() {}

  /// All of them, in the order in which they are offered.
  public static List<Layout> all() {
    return Bundled.ALL;
  }

  /// Those that a header can tell.
  public static List<Layout> recognised() {
    return all().stream().filter(layout -> !layout.mapping().recognise().isEmpty()).toList();
  }

  /// What is made of a table of which nothing is known: a Note a row, with all its cells as
  /// context.
  static Mapping nothing() {
    return Bundled.NOTHING;
  }

  /// The layout of that name.
  public static Optional<Layout> named(String name) {
    return all().stream().filter(layout -> layout.mapping().name().equals(name)).findFirst();
  }

  /// The layout that a header tells: all of its telling columns are there, and no other layout has
  /// as many of its own there. Empty when there is none, or two tell as much.
  public static Optional<Layout> of(List<String> header) {
    Set<String> names = new HashSet<>();
    header.forEach(name -> names.add(HeaderText.plain(name)));
    List<Layout> fitting = all().stream().filter(layout -> fits(layout.mapping(), names)).toList();
    int most =
        fitting.stream().mapToInt(layout -> layout.mapping().recognise().size()).max().orElse(0);
    List<Layout> best =
        fitting.stream().filter(l -> l.mapping().recognise().size() == most).toList();
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private static boolean fits(Mapping mapping, Set<String> header) {
    return !mapping.recognise().isEmpty()
        && mapping.recognise().stream()
            .allMatch(column ->
                Objects.requireNonNull(mapping.columns().get(column)).stream()
                    .anyMatch(spelling -> header.contains(HeaderText.plain(spelling))));
  }

  static List<InputFile> ofLayout(Layout layout, List<InputFile> files) throws IOException {
    List<InputFile> taken = new ArrayList<>();
    for (InputFile file : files) {
      Optional<TableHead> head = TableHead.of(file);
      if (head.isPresent() && of(head.get().rows().getFirst()).filter(layout::equals).isPresent()) {
        taken.add(file);
      }
    }
    return taken;
  }

  private static final class Bundled {

    static final List<Layout> ALL = NAMES.stream().map(Bundled::read).toList();
    static final Mapping NOTHING = read("unknown-table").mapping();

    private static Layout read(String name) {
      String resource = "layouts/" + name + ".yml";
      try (InputStream in =
          Objects.requireNonNull(Layouts.class.getResourceAsStream(resource), resource)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new Layout(new MappingReader(Model.bundled()).read(text, name + ".yml"), text);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the bundled layout " + name, e);
      }
    }
  }
}
