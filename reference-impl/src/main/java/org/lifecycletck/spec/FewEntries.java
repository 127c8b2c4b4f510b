package org.lifecycletck.spec;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/** A map of a few entries, in the order in which they came: looked through, which is quick. */
final class FewEntries<K, V> extends AbstractMap<K, V> {
  private static final Object[] NONE = {};

  /** Key and value of each. */
  private Object[] entries = NONE;

  private int count;

  @Override
  public int size() {
    return count;
  }

  @Override
  public boolean containsKey(Object key) {
    return find(key) >= 0;
  }

  @Override
  @SuppressWarnings("unchecked")
  public V get(Object key) {
    int at = find(key);
    return at < 0 ? null : (V) entries[2 * at + 1];
  }

  @Override
  public V put(K key, V value) {
    int at = find(key);
    if (at >= 0) {
      V old = get(key);
      entries[2 * at + 1] = value;
      return old;
    }
    if (2 * count == entries.length) {
      entries = Arrays.copyOf(entries, 4 + 2 * entries.length);
    }
    entries[2 * count] = key;
    entries[2 * count + 1] = value;
    count++;
    return null;
  }

  private int find(Object key) {
    for (int i = 0; i < count; i++) {
      if (Objects.equals(entries[2 * i], key)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return count;
      }

      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<K, V>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < count;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map.Entry<K, V> next() {
      if (next == count) {
        throw new NoSuchElementException();
      }
      int at = 2 * next++;
      return new SimpleImmutableEntry<>((K) entries[at], (V) entries[at + 1]);
    }
  }
}
