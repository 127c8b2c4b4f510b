package org.lifecycletck.kit.corrupt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lifecycletck.spi.vocabulary.NtStatus;

/** Values other than the right one. */
final class Values {
  private static final List<NtStatus> STATUSES =
      List.of(
          NtStatus.SUCCESS,
          NtStatus.CANCELLED,
          NtStatus.IO_TIMEOUT,
          NtStatus.UNSUCCESSFUL,
          NtStatus.INVALID_DEVICE_STATE,
          NtStatus.WDF_DEVICE_REMOVED_NOT_SENT);

  private Values() {}

  static NtStatus otherThan(NtStatus status, Random random) {
    return otherThan(status, STATUSES, random);
  }

  static <E extends Enum<E>> E otherThan(E value, Random random) {
    return otherThan(value, Arrays.asList(value.getDeclaringClass().getEnumConstants()), random);
  }

  private static <T> T otherThan(T value, List<T> values, Random random) {
    List<T> others = new ArrayList<>(values);
    others.remove(value);
    return others.get(random.nextInt(others.size()));
  }
}
