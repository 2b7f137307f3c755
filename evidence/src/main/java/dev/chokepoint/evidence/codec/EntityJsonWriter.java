package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Writes FollowTheMoney entities, one JSON object a line.
///
/// Reading what was written gives the same entity. Members stand in this order, whatever order they
/// were read in: `id`, `caption` where the source gave one, `schema`, `properties` in the order of
/// their first statements, then the source's other members in their own order. Repeated values are
/// written once. Who says a thing, grades and places are not part of this form; statement CSV and
/// its sidecar keep them.
public final class EntityJsonWriter implements Closeable {

  private static final Set<String> OWN_MEMBERS = Set.of("id", "caption", "schema", "properties");

  private final OutputStream out;
  private final String mark;
  private final StringBuilder line = new StringBuilder(1024);

  /// @param out closed with the writer
  public EntityJsonWriter(OutputStream out) {
    this(out, "");
  }

  /// Ends each line with the member [HandlingMark#NAME].
  ///
  /// @param out closed with the writer
  /// @param mark empty for none
  public EntityJsonWriter(OutputStream out, String mark) {
    this.out = out;
    this.mark = mark;
  }

  /// Writes one line.
  public void write(Entity entity) throws IOException {
    Map<String, String> context = EntityContext.of(entity.statements()).members();
    line.setLength(0);
    JsonText.quote(line.append("{\"id\":"), entity.id());
    String caption = context.get("caption");
    if (caption != null) {
      line.append(",\"caption\":").append(caption);
    }
    JsonText.quote(line.append(",\"schema\":"), entity.schema());
    appendProperties(entity);
    context.forEach(this::appendMember);
    HandlingMark.append(line, mark);
    line.append("}\n");
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void appendMember(String name, String value) {
    if (!OWN_MEMBERS.contains(name)) {
      JsonText.quote(line.append(','), name);
      line.append(':').append(value);
    }
  }

  private void appendProperties(Entity entity) {
    line.append(",\"properties\":{");
    boolean first = true;
    for (Map.Entry<String, Set<String>> property : valuesByProperty(entity).entrySet()) {
      if (!first) {
        line.append(',');
      }
      first = false;
      JsonText.quote(line, property.getKey());
      appendValues(property.getValue());
    }
    line.append('}');
  }

  private void appendValues(Set<String> values) {
    line.append(":[");
    boolean first = true;
    for (String value : values) {
      if (!first) {
        line.append(',');
      }
      first = false;
      JsonText.quote(line, value);
    }
    line.append(']');
  }

  private static Map<String, Set<String>> valuesByProperty(Entity entity) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (Statement statement : entity.statements()) {
      if (statement.isProperty()) {
        values
            .computeIfAbsent(statement.property(), name -> new LinkedHashSet<>())
            .add(statement.value());
      }
    }
    return values;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
