package org.inkbook.architecture.broken.lab.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import org.inkbook.architecture.broken.lab.network.Net;
import org.inkbook.architecture.broken.output.LooksUp;

/** Breaks {@code lab}, {@code json} and, through the session, {@code cycles}. */
public class LooksAtTheNetwork {
  Net network;
  JsonNode wire;
  LooksUp output;
}
