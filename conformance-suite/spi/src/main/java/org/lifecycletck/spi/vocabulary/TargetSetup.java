package org.lifecycletck.spi.vocabulary;

/**
 * How an I/O target is made. {@code stackSize} is the number of stack locations its device needs;
 * {@code open} is false for a remote target that is created and never opened.
 */
public record TargetSetup(
    Kind kind, Transfer transfer, int stackSize, boolean openedByName, boolean open) {

  /** Whether the target belongs to the driver's own stack or to another device. */
  public enum Kind {
    LOCAL,
    REMOTE
  }

  /** How the target's device receives buffers. */
  public enum Transfer {
    BUFFERED,
    DIRECT,
    NEITHER
  }

  /** An opened remote target that needs this many stack locations. */
  public static TargetSetup remote(int stackSize) {
    return new TargetSetup(Kind.REMOTE, Transfer.BUFFERED, stackSize, false, true);
  }

  // Written out for speed: the first records compared as records are cost a start much.
  @Override
  public boolean equals(Object other) {
    return other instanceof TargetSetup setup
        && kind == setup.kind
        && transfer == setup.transfer
        && stackSize == setup.stackSize
        && openedByName == setup.openedByName
        && open == setup.open;
  }

  @Override
  public int hashCode() {
    int hash = 31 * kind.name().hashCode() + transfer.name().hashCode();
    hash = 31 * hash + stackSize;
    return 4 * hash + (openedByName ? 2 : 0) + (open ? 1 : 0);
  }
}
