package dev.chokepoint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The least that is a workbook: one sheet whose cells hold their texts themselves.
final class Workbook {

  private Workbook() {}

  @SafeVarargs
  static byte[] of(List<String>... rows) throws IOException {
    StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
    for (List<String> row : rows) {
      sheet.append("<row>");
      row.forEach(
          cell -> sheet.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>"));
      sheet.append("</row>");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r='urn:r'><sheets><sheet name='Parties' sheetId='1' r:id='rId1'/>"
              + "</sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
              + "</Relationships>");
      put(zip, "xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }
}
