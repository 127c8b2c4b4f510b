package org.lifecycletck.spi.vocabulary;

/**
 * A buffer given to a format method: a memory object of {@code size} bytes and, where {@code
 * withOffsets}, a {@code WDFMEMORY_OFFSET} of {@code offset} and {@code length} bytes.
 */
public record Memory(long size, boolean withOffsets, long offset, long length) {
  /** A memory object of this many bytes, used whole. */
  public static Memory whole(long size) {
    return new Memory(size, false, 0, 0);
  }

  /** A part of a memory object: {@code length} bytes at {@code offset}. */
  public static Memory part(long size, long offset, long length) {
    return new Memory(size, true, offset, length);
  }

  /** Whether the part lies within the memory object. */
  public boolean isWithinBounds() {
    return !withOffsets
        || (offset >= 0 && length >= 0 && offset <= size && length <= size - offset);
  }

  /** The number of bytes transferred: the remainder from the offset where the length is zero. */
  public long effectiveLength() {
    if (!withOffsets) {
      return size;
    }
    return length > 0 ? length : size - offset;
  }
}
