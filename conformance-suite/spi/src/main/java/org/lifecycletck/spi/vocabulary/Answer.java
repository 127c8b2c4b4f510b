package org.lifecycletck.spi.vocabulary;

/** What a call returns. */
public sealed interface Answer {

  /** The answer of a call that returns no value. */
  Nothing NOTHING = new Nothing();

  /** No value. */
  record Nothing() implements Answer {
    @Override
    public String toString() {
      return "nothing";
    }
  }

  /** A status. */
  record Status(NtStatus status) implements Answer {
    @Override
    public String toString() {
      return status.toString();
    }
  }

  /** TRUE or FALSE. */
  record Truth(boolean value) implements Answer {
    @Override
    public String toString() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /** A number, for instance of bytes. */
  record Number(long value) implements Answer {
    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** A target's state. */
  record State(TargetState state) implements Answer {
    @Override
    public String toString() {
      return state.title();
    }
  }

  /** Completion parameters. */
  record Params(CompletionParams params) implements Answer {
    @Override
    public String toString() {
      return params.toString();
    }
  }

  /** The result of a synchronous transfer: its status and the bytes transferred. */
  record Transfer(NtStatus status, long bytes) implements Answer {
    @Override
    public String toString() {
      return status + " with " + bytes + " bytes";
    }
  }
}
