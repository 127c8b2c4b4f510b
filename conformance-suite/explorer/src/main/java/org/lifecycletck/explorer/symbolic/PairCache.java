package org.lifecycletck.explorer.symbolic;

import java.util.Arrays;

/** Results of an operation on two numbers, remembered until others take their place. */
final class PairCache {
  static final int UNKNOWN = -1;
  private static final int MAX_BITS = 23;

  private int bits;
  private long[] keys;
  private int[] results;
  private int used;

  PairCache(int bits) {
    this.bits = bits;
    keys = new long[1 << bits];
    results = new int[1 << bits];
  }

  int get(int a, int b) {
    long key = key(a, b);
    int slot = slot(key);
    return keys[slot] == key ? results[slot] : UNKNOWN;
  }

  void put(int a, int b, int result) {
    if (2 * used > keys.length && bits < MAX_BITS) {
      grow();
    }
    long key = key(a, b);
    int slot = slot(key);
    if (keys[slot] == 0) {
      used++;
    }
    keys[slot] = key;
    results[slot] = result;
  }

  void clear() {
    Arrays.fill(keys, 0);
    used = 0;
  }

  long bytes() {
    return 12L * keys.length;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldResults = results;
    bits++;
    keys = new long[1 << bits];
    results = new int[1 << bits];
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        used += keys[slot] == 0 ? 1 : 0;
        keys[slot] = oldKeys[i];
        results[slot] = oldResults[i];
      }
    }
  }

  /** Never zero: both numbers are shifted by one. */
  private static long key(int a, int b) {
    return (long) (a + 1) << 32 | b + 1;
  }

  private int slot(long key) {
    long hash = (key ^ key >>> 29) * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 64 - bits);
  }
}
