package org.inkbook.output;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The large pictures that were read last. Where a cell is run at each move of a slider most of its
 * pictures come again, and are then the same object, which whoever draws them sees at once. How
 * many are kept is bounded, and memory that runs short takes all back.
 */
final class LatestPictures {
  private static final int MOST = 48;

  private final Map<String, SoftReference<Pixels>> pictures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<Pixels>> eldest) {
          return size() > MOST;
        }
      };

  Pixels get(String packed, Function<String, Pixels> unpack) {
    Optional<Pixels> known;
    synchronized (this) {
      known = Optional.ofNullable(pictures.get(packed)).map(SoftReference::get);
    }
    if (known.isPresent()) {
      return known.get();
    }
    Pixels picture = unpack.apply(packed);
    synchronized (this) {
      pictures.put(packed, new SoftReference<>(picture));
    }
    return picture;
  }
}
