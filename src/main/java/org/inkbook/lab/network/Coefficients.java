package org.inkbook.lab.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * A row of parameters in ND4J's own binary form, as {@code Nd4j.write} makes it: two buffers, each
 * with a memory kind, a length and a type in front of big-endian numbers. The first describes the
 * shape, the second holds the values.
 *
 * <p>Read here rather than by {@code Nd4j.read}, which takes any length that a file claims.
 */
final class Coefficients {
  private static final String MEMORY = "MIXED_DATA_TYPES";
  private static final long FLOAT_TYPE = 0x2000;
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_SHAPE = 16;

  private Coefficients() {}

  /** Writes the values as a vector of ND4J. */
  static void write(float[] values, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    // Rank, shape, stride, type, spacing and order of a vector.
    long[] shape = {1, values.length, 1, FLOAT_TYPE, 1, 'c'};
    header(out, shape.length, "LONG");
    for (long number : shape) {
      out.writeLong(number);
    }
    header(out, values.length, "FLOAT");
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    for (int start = 0; start < values.length; start += CHUNK / Float.BYTES) {
      int count = Math.min(CHUNK / Float.BYTES, values.length - start);
      chunk.asFloatBuffer().put(values, start, count);
      out.write(chunk.array(), 0, count * Float.BYTES);
    }
  }

  private static void header(DataOutputStream out, long length, String type) throws IOException {
    out.writeUTF(MEMORY);
    out.writeLong(length);
    out.writeUTF(type);
  }

  /**
   * Reads exactly as many values as a network has.
   *
   * @throws Malformed when there are more or fewer, or they are not finite floats
   */
  static float[] read(InputStream stream, int count) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    try {
      skipShape(in);
      checkLength(in, count);
      float[] values = values(in, count);
      if (in.read() >= 0) {
        throw new Malformed("holds more than the " + count + " weights of its network");
      }
      return values;
    } catch (EOFException | java.io.UTFDataFormatException cause) {
      throw new Malformed("its weights are cut short");
    }
  }

  private static void skipShape(DataInputStream in) throws IOException {
    in.readUTF();
    long length = in.readLong();
    String type = in.readUTF();
    if (length < 0 || length > LONGEST_SHAPE || !type.equals("LONG")) {
      throw new Malformed("its weights are not in ND4J's form");
    }
    in.skipNBytes(length * Long.BYTES);
  }

  private static void checkLength(DataInputStream in, int count) throws IOException {
    in.readUTF();
    long length = in.readLong();
    String type = in.readUTF();
    if (!type.equals("FLOAT")) {
      throw new Malformed("its weights are of type " + type + ", not FLOAT");
    }
    if (length != count) {
      throw new Malformed("holds " + length + " weights for a network that has " + count);
    }
  }

  private static float[] values(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    for (int start = 0; start < count; start += CHUNK / Float.BYTES) {
      int size = Math.min(CHUNK / Float.BYTES, count - start);
      in.readFully(chunk.array(), 0, size * Float.BYTES);
      chunk.asFloatBuffer().get(values, start, size);
    }
    for (float value : values) {
      if (!Float.isFinite(value)) {
        throw new Malformed("some of its weights are not finite numbers");
      }
    }
    return values;
  }
}
