package org.inkbook.lab.photo;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The latest few results of a piece of work that always gives the same for the same key, so that it
 * need not be done again. How many are kept is bounded, and memory that runs short takes all back.
 */
final class Recollection<K> {
  private final Map<K, SoftReference<Object>> results;

  /**
   * @param most how many results are kept: those asked for last
   */
  Recollection(int most) {
    this.results =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, SoftReference<Object>> eldest) {
            return size() > most;
          }
        };
  }

  /** What is remembered for a key. */
  synchronized <T> Optional<T> get(K key, Class<T> type) {
    SoftReference<Object> result = results.get(key);
    return result == null ? Optional.empty() : Optional.ofNullable(result.get()).map(type::cast);
  }

  /** What is remembered for a key, or what is made now; nothing is kept when making it fails. */
  <T> T get(K key, Class<T> type, Supplier<T> make) {
    Optional<T> known = get(key, type);
    if (known.isPresent()) {
      return known.get();
    }
    T made = make.get();
    synchronized (this) {
      results.put(key, new SoftReference<>(made));
    }
    return made;
  }
}
