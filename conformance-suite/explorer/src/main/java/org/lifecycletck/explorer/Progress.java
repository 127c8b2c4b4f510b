package org.lifecycletck.explorer;

/**
 * How far a search has come.
 *
 * @param states distinct states found
 * @param expanded of them, states whose steps have been followed
 * @param transitions steps followed
 * @param depth steps from an initial state to the one being expanded
 * @param seconds since the search began
 * @param bytes held by the search's own structures
 */
public record Progress(
    long states, long expanded, long transitions, int depth, double seconds, long bytes) {

  /** States found and not yet expanded. */
  public long frontier() {
    return states - expanded;
  }

  public double statesPerSecond() {
    return seconds > 0 ? states / seconds : 0;
  }
}
