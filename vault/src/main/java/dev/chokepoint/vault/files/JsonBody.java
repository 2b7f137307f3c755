package dev.chokepoint.vault.files;

import dev.chokepoint.vault.VaultException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A JSON object whose members are asked for by name. What is missing or of another kind is damage
/// of the file.
public final class JsonBody {

  private final String file;
  private final Map<?, ?> members;

  JsonBody(String file, Map<?, ?> members) {
    this.file = file;
    this.members = members;
  }

  /// Whether there is a member of that name.
  public boolean has(String name) {
    return members.containsKey(name);
  }

  public String text(String name) {
    String text = optionalText(name);
    if (text == null) {
      throw missing(name);
    }
    return text;
  }

  public @Nullable String optionalText(String name) {
    Object value = members.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw missing(name);
  }

  public long number(String name) {
    if (members.get(name) instanceof Number number) {
      return number.longValue();
    }
    throw missing(name);
  }

  public JsonBody object(String name) {
    if (members.get(name) instanceof Map<?, ?> map) {
      return new JsonBody(file, map);
    }
    throw missing(name);
  }

  public List<JsonBody> objects(String name) {
    if (!(members.get(name) instanceof List<?> list)) {
      throw missing(name);
    }
    List<JsonBody> objects = new ArrayList<>();
    for (Object element : list) {
      if (!(element instanceof Map<?, ?> map)) {
        throw missing(name);
      }
      objects.add(new JsonBody(file, map));
    }
    return objects;
  }

  /// All members, which must be numbers.
  public Map<String, Long> numbers() {
    Map<String, Long> numbers = new TreeMap<>();
    members.keySet().forEach(name -> numbers.put((String) name, number((String) name)));
    return numbers;
  }

  /// Name of the file, for messages.
  public String file() {
    return file;
  }

  private VaultException missing(String name) {
    return VaultException.damaged(file, "its member \"" + name + "\" is missing or wrong");
  }
}
