package dev.chokepoint.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackedTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "id,schema,name\n"})
  void what_is_not_gzip_passes_through(String text) throws IOException {
    assertThat(unpacked(text.getBytes(UTF_8))).asString(UTF_8).isEqualTo(text);
  }

  @Test
  void gzip_is_unpacked_also_when_it_has_several_members() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.writeBytes(gzip("one\n".getBytes(UTF_8)));
    two.writeBytes(gzip("two\n".getBytes(UTF_8)));

    assertThat(unpacked(two.toByteArray())).asString(UTF_8).isEqualTo("one\ntwo\n");
  }

  @Test
  void a_file_that_breaks_off_says_so() throws IOException {
    byte[] packed = gzip("a table that was not fetched whole".getBytes(UTF_8));

    assertThatThrownBy(() -> unpacked(Arrays.copyOf(packed, packed.length - 12)))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void a_file_made_to_fill_a_disk_is_refused_before_it_does() throws IOException {
    byte[] bomb = gzip(new byte[(int) Unpacked.ALWAYS_ALLOWED + (16 << 20)]);

    try (InputStream in = Unpacked.stream(new ByteArrayInputStream(bomb))) {
      assertThatThrownBy(() -> in.skipNBytes(Unpacked.ALWAYS_ALLOWED + (16 << 20)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("400 times its size");
    }
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (InputStream in = Unpacked.stream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
