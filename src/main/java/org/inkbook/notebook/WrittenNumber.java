package org.inkbook.notebook;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.io.IOException;
import java.math.BigDecimal;

/** A number that is written again as it was read: {@code 1e-05} does not become {@code 0.00001}. */
final class WrittenNumber extends DecimalNode {
  private static final long serialVersionUID = 1L;

  private final String written;

  WrittenNumber(String written) {
    super(new BigDecimal(written));
    this.written = written;
  }

  void write(JsonGenerator out) throws IOException {
    out.writeNumber(written);
  }

  @Override
  public String asText() {
    return written;
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
