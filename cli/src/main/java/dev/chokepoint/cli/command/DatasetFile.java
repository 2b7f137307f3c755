package dev.chokepoint.cli.command;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.web.catalog.Collections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/// A file that names datasets made of sources: `[[dataset]]` tables with `name`, `children` and
/// perhaps `title`.
final class DatasetFile {

  private DatasetFile() {}

  /// @throws BadRequest if it cannot be read
  static Collections read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw BadRequest.unreadable("cannot read " + file);
    }
    TomlParseResult toml = Toml.parse(file);
    if (toml.hasErrors()) {
      throw BadRequest.unreadable(file + ": " + toml.errors().getFirst());
    }
    TomlArray tables = toml.getArray("dataset");
    if (tables == null || !tables.toList().stream().allMatch(TomlTable.class::isInstance)) {
      throw BadRequest.unreadable(file + " has no [[dataset]]");
    }
    List<Collections.Collection> all = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      all.add(collection(file, tables.getTable(i)));
    }
    return new Collections(all);
  }

  private static Collections.Collection collection(Path file, TomlTable table) {
    @Nullable Object name = table.get("name");
    @Nullable Object title = table.get("title");
    @Nullable Object children = table.get("children");
    if (!(name instanceof String text)
        || !text.matches("[a-z0-9][a-z0-9_-]{0,79}")
        || !(children instanceof TomlArray array
            && array.toList().stream().allMatch(String.class::isInstance))
        || array.isEmpty()) {
      throw BadRequest.unreadable(
          file + ": each [[dataset]] has a name of lower-case letters and a list of children");
    }
    List<String> named = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      named.add(array.getString(i));
    }
    return new Collections.Collection(text, title instanceof String said ? said : text, named);
  }
}
