package org.inkbook.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Base64;

/** A picture in JSON: a string that holds a PNG file in base64. Nothing of the pixels is lost. */
final class PixelsJson {
  /** Pixels, or letters; what is smaller is made and read as fast as it is looked up. */
  private static final int LARGE = 4096;

  private PixelsJson() {}

  static final class Writer extends StdSerializer<Pixels> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(Pixels.class);
    }

    @Override
    public void serialize(Pixels picture, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      byte[] png = PngWriter.png(picture);
      json.writeString(
          picture.height() * picture.width() < LARGE
              ? packed(png)
              : picture.made("base64", String.class, () -> packed(png)));
    }

    private static String packed(byte[] png) {
      return Base64.getEncoder().encodeToString(png);
    }
  }

  static final class Reader extends StdDeserializer<Pixels> {
    private static final long serialVersionUID = 1L;

    private final transient LatestPictures latest = new LatestPictures();

    Reader() {
      super(Pixels.class);
    }

    private static Pixels unpacked(String text) {
      return PngReader.pixels(Base64.getDecoder().decode(text));
    }

    @Override
    public Pixels deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = json.getValueAsString("");
      try {
        return text.length() < LARGE ? unpacked(text) : latest.get(text, Reader::unpacked);
      } catch (IllegalArgumentException e) {
        throw context.weirdStringException("", Pixels.class, e.getMessage());
      }
    }
  }
}
