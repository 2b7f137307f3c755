package dev.chokepoint.web.reconcile;

import dev.chokepoint.desk.EntityContext;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.entity.EntityForm;
import java.util.List;

/// A small page about a candidate, for the box that OpenRefine opens over its table.
final class Preview {

  private static final int MOST_VALUES = 8;

  private final Model model;

  Preview(Model model) {
    this.model = model;
  }

  String page(Entity entity) {
    String caption = escaped(new EntityForm(model).caption(entity));
    Schema schema = model.schema(entity.schema());
    StringBuilder page = new StringBuilder();
    page.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(caption)
        .append("</title><style>body{font:14px/1.4 sans-serif;margin:12px}th{text-align:left;")
        .append("vertical-align:top;padding-right:12px;font-weight:600}h1{font-size:16px}</style>")
        .append("</head><body><h1>")
        .append(caption)
        .append("</h1><table><tr><th scope=\"row\">Type</th><td>")
        .append(escaped(schema == null ? entity.schema() : schema.label()))
        .append("</td></tr>");
    for (String name : entity.properties()) {
      Property property = schema == null ? null : schema.property(name);
      if (property != null && !property.isReference()) {
        row(page, property.label(), property.type(), entity.values(name));
      }
    }
    row(page, "Datasets", "", List.copyOf(EntityContext.of(entity).datasets()));
    return page.append("</table></body></html>").toString();
  }

  private void row(StringBuilder page, String label, String type, List<String> values) {
    page.append("<tr><th scope=\"row\">").append(escaped(label)).append("</th><td>");
    for (int i = 0; i < values.size() && i < MOST_VALUES; i++) {
      String value = values.get(i);
      page.append(i == 0 ? "" : "<br>")
          .append(escaped(model.valueLabels(type).getOrDefault(value, value)));
    }
    if (values.size() > MOST_VALUES) {
      page.append("<br>and ").append(values.size() - MOST_VALUES).append(" more");
    }
    page.append("</td></tr>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
