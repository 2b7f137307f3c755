package dev.chokepoint.bench.screening;

import dev.chokepoint.bench.measures.Calibration;
import dev.chokepoint.bench.measures.Estimate;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The report for programs: all that the text says, and the whole curve. What is not a number is
/// null.
final class AccuracyJson {

  private final JsonGenerator json;

  private AccuracyJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(Path file, String engine, List<Accuracy> splits) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonGenerator json =
            JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
      new AccuracyJson(json).write(engine, splits);
    }
  }

  private void write(String engine, List<Accuracy> splits) {
    json.writeStartObject();
    json.writeStringProperty("engine", engine);
    for (Accuracy accuracy : splits) {
      json.writeName(accuracy.split().key());
      json.writeStartObject();
      json.writeNumberProperty("threshold", accuracy.threshold());
      json.writeName("all");
      row(accuracy.whole());
      json.writeName("categories");
      json.writeStartObject();
      accuracy
          .byCategory()
          .forEach((name, row) -> {
            json.writeName(name);
            row(row);
          });
      json.writeEndObject();
      json.writeName("curve");
      json.writeStartArray();
      accuracy.curve().forEach(this::point);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void row(Accuracy.Row row) {
    json.writeStartObject();
    json.writeNumberProperty("same", row.same());
    json.writeNumberProperty("other", row.other());
    estimate("recall", row.recall());
    estimate("false_positive_rate", row.falsePositiveRate());
    estimate("precision", row.precision());
    estimate("f1", row.f1());
    estimate("auc", row.auc());
    estimate("calibration_error", row.calibrationError());
    json.writeName("reliability");
    json.writeStartArray();
    for (Calibration.Bin bin : row.calibration().bins()) {
      json.writeStartObject();
      json.writeNumberProperty("from", bin.from());
      json.writeNumberProperty("pairs", bin.pairs());
      json.writeNumberProperty("mean_score", bin.meanScore());
      json.writeNumberProperty("share_same", bin.shareSame());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void estimate(String name, Estimate estimate) {
    json.writeName(name);
    json.writeStartObject();
    number("value", estimate.value());
    number("low", estimate.low());
    number("high", estimate.high());
    json.writeEndObject();
  }

  private void point(Accuracy.Point point) {
    json.writeStartObject();
    json.writeNumberProperty("threshold", point.threshold());
    number("precision", point.precision());
    number("recall", point.recall());
    number("false_positive_rate", point.falsePositiveRate());
    json.writeEndObject();
  }

  private void number(String name, double value) {
    if (Double.isNaN(value)) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }
}
