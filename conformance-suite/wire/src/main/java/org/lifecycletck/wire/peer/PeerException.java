package org.lifecycletck.wire.peer;

import org.lifecycletck.wire.message.Problem;

/** Why a request will have no answer. */
public final class PeerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final Problem.Code code;

  /** What happened to the other side, or to the request. */
  public enum Kind {
    /** The other side has gone: its process ended, or it hung up. */
    GONE,
    /** The other side broke the protocol. */
    BROKE_PROTOCOL,
    /** The other side took too long. */
    LATE,
    /** The other side says that it cannot. */
    REFUSED,
    /** This side gave up: the case is over, or the connection was closed. */
    OVER
  }

  /** For a failure of this kind. */
  public PeerException(Kind kind, String message) {
    super(message);
    this.kind = kind;
    this.code = null;
  }

  PeerException(String method, Problem problem) {
    super(method + ": " + problem.code().word() + ": " + problem.message());
    this.kind = Kind.REFUSED;
    this.code = problem.code();
  }

  /** What kind of failure it is. */
  public Kind kind() {
    return kind;
  }

  @Override
  public String toString() {
    return getMessage();
  }

  /** With which code the other side refused; null where it did not refuse. */
  public Problem.Code code() {
    return code;
  }
}
