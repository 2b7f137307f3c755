package dev.chokepoint.web.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// A picture as SVG that the room `drawing` made, which escapes all that it is given; so it goes
/// into a page as it is.
///
/// @param svg the picture; empty for none
public record Picture(String svg) implements Content, Chart {

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(svg);
  }

  @Override
  public boolean isEmptyContent() {
    return svg.isEmpty();
  }
}
