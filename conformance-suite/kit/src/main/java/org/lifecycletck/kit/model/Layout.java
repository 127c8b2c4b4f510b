package org.lifecycletck.kit.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lifecycletck.spec.Stacks;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** Which cell of a state holds what: requests first, then targets, then strands. */
final class Layout {
  private final List<String> names = new ArrayList<>();
  private final Map<Object, Integer> cells = new HashMap<>();
  private final Map<String, StrandCells> strandCells = new HashMap<>();
  private final List<RequestId> requests = new ArrayList<>();
  private final List<RequestId> own = new ArrayList<>();
  private final List<TargetId> targets = new ArrayList<>();
  private final List<String> callers = new ArrayList<>();
  private final List<String> lowerCallers = new ArrayList<>();
  private final List<String> strands = new ArrayList<>();
  private final List<String> stacks = new ArrayList<>();
  private final boolean targetsStay;

  /**
   * {@code free} gives the framework other threads for each request; {@code apart} gives the lower
   * driver a strand of its own for each request.
   */
  Layout(Bounds bounds, Slice slice, boolean free, boolean apart) {
    targetsStay = !slice.has(Verb.DELETE_TARGET);
    for (int i = 1; i <= bounds.requests(); i++) {
      requests.add(add(new RequestId("r" + i)));
    }
    for (int i = 1; i <= bounds.targets(); i++) {
      targets.add(new TargetId("t" + i));
    }
    if (slice.usesOwnRequests()) {
      targets.forEach(target -> own.add(add(RequestId.ownOf(target))));
    }
    targets.forEach(this::add);
    for (int i = 0; i < bounds.strands(); i++) {
      callers.add(addStrand(String.valueOf((char) ('a' + i))));
    }
    List<RequestId> all = new ArrayList<>(requests);
    all.addAll(own);
    for (RequestId request : all) {
      if (apart) {
        lowerCallers.add(addStrand(lowerStrandOf(request)));
      }
      if (slice.has(Verb.LET_TIME_PASS)) {
        addStrand(Stacks.timerOf(request));
      }
      if (free) {
        Stacks.otherThreads(request).forEach(this::addStrand);
      }
    }
  }

  /** The names of all cells, in their order. */
  List<String> names() {
    return names;
  }

  /** The cell of a request, target or strand; -1 for one that the model has not. */
  int cell(Object what) {
    return cells.getOrDefault(what, -1);
  }

  /** The cells of a strand; null for one that the model has not. */
  StrandCells cells(String strand) {
    return strandCells.get(strand);
  }

  /** The cells in the order of levels: what refers to others, the strands, comes first. */
  int[] levels() {
    int strandCells = requests.size() + own.size() + targets.size();
    int count = names.size();
    return IntStream.concat(IntStream.range(strandCells, count), IntStream.range(0, strandCells))
        .toArray();
  }

  /** The cells that are joined: all of a strand's. */
  List<int[]> parts() {
    List<int[]> parts = new ArrayList<>();
    allRequests().forEach(id -> parts.add(new int[] {cell(id)}));
    targets.forEach(id -> parts.add(new int[] {cell(id)}));
    strands.forEach(strand -> parts.add(cells(strand).all()));
    return parts;
  }

  /** The requests of the driver. */
  List<RequestId> requests() {
    return requests;
  }

  /** The requests of the framework's own, one for each target. */
  List<RequestId> ownRequests() {
    return own;
  }

  /** All requests, the framework's own included. */
  Collection<RequestId> allRequests() {
    List<RequestId> all = new ArrayList<>(requests);
    all.addAll(own);
    return all;
  }

  List<TargetId> targets() {
    return targets;
  }

  /** Whether every target that there is at first is there for ever. */
  boolean targetsStay() {
    return targetsStay;
  }

  /** The strands on which calls begin. */
  List<String> callers() {
    return callers;
  }

  /** The strands on which calls of the lower driver begin. */
  List<String> lowerCallers() {
    return lowerCallers.isEmpty() ? callers : lowerCallers;
  }

  /** All strands, the framework's own included. */
  List<String> strands() {
    return strands;
  }

  /** All parts of stacks: for each strand what is below its last callback, and what is above. */
  List<String> stacks() {
    return stacks;
  }

  /** The name of the lower part of a strand's stack: up to the last callback that may call. */
  static String below(String strand) {
    return strand + " below";
  }

  /** The lower driver's own strand for a request. */
  static String lowerStrandOf(RequestId request) {
    return "lower " + request;
  }

  /** The strand of which this is the upper or the lower part. */
  static String strandOf(String stack) {
    return stack.endsWith(" below") ? stack.substring(0, stack.length() - 6) : stack;
  }

  private String addStrand(String strand) {
    strands.add(strand);
    stacks.add(below(strand));
    stacks.add(strand);
    strandCells.put(strand, StrandCells.from(names.size()));
    StrandCells.names(strand).forEach(this::add);
    return strand;
  }

  private <T> T add(T what) {
    cells.put(what, names.size());
    names.add(what.toString());
    return what;
  }
}
