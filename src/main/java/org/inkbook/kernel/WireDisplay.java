package org.inkbook.kernel;

import java.util.UUID;
import org.inkbook.output.Display;
import org.inkbook.output.Output;

/** Shows outputs under the cell that runs. */
final class WireDisplay implements Display {
  private final Outbox outbox;

  WireDisplay(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Shown show(Output output) {
    String id = UUID.randomUUID().toString();
    outbox.show(id, output);
    return next -> outbox.update(id, next);
  }
}
