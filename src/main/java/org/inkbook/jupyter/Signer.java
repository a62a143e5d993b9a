package org.inkbook.jupyter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages with HMAC-SHA256, so that only holders of the connection file are heard. */
final class Signer {
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key;

  /**
   * @param key any text; empty switches signing off, as in Jupyter
   */
  Signer(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** The signature of the frames, one after another, in lower-case hexadecimal. */
  byte[] sign(List<byte[]> frames) {
    if (key.length == 0) {
      return new byte[0];
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      frames.forEach(mac::update);
      return HexFormat.of().formatHex(mac.doFinal()).getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  /** Whether the signature is right; takes the same time whether it nearly is or not at all. */
  boolean verify(byte[] signature, List<byte[]> frames) {
    return MessageDigest.isEqual(signature, sign(frames));
  }
}
