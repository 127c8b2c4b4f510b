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
    return new All<>() {
      @Override
      @SuppressWarnings("unchecked")
      Map.Entry<K, V> at(int place) {
        return new SimpleImmutableEntry<>((K) entries[2 * place], (V) entries[2 * place + 1]);
      }
    };
  }

  /** The keys without their entries: nothing is made of each for whoever looks through them. */
  @Override
  public Set<K> keySet() {
    return new All<>() {
      @Override
      @SuppressWarnings("unchecked")
      K at(int place) {
        return (K) entries[2 * place];
      }

      @Override
      public boolean contains(Object key) {
        return containsKey(key);
      }
    };
  }

  /** Something of each entry, in their order. */
  private abstract class All<T> extends AbstractSet<T> {
    abstract T at(int place);

    @Override
    public int size() {
      return count;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < count;
        }

        @Override
        public T next() {
          if (next == count) {
            throw new NoSuchElementException();
          }
          return at(next++);
        }
      };
    }
  }
}
