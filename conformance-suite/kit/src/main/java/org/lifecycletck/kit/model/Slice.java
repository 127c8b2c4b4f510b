package org.lifecycletck.kit.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/**
 * A part of the environment: how things stand at first, and what may be done. Every interleaving of
 * what a slice allows is explored; what no slice combines is explored in the full model only.
 */
public final class Slice {
  private final String name;
  private final String sentence;
  private final Set<Verb> verbs;
  private final IntFunction<TargetSetup> targets;
  private final BiFunction<RequestId, TargetId, Call> requests;
  private final int mostRequests;
  private final int mostTargets;
  private final int leastStrands;

  private Slice(
      String name,
      String sentence,
      Set<Verb> verbs,
      IntFunction<TargetSetup> targets,
      BiFunction<RequestId, TargetId, Call> requests,
      int mostRequests,
      int mostTargets,
      int leastStrands) {
    this.name = name;
    this.sentence = sentence;
    this.verbs = verbs;
    this.targets = targets;
    this.requests = requests;
    this.mostRequests = mostRequests;
    this.mostTargets = mostTargets;
    this.leastStrands = leastStrands;
  }

  /** A slice in which the driver has created opened targets and a request for each name. */
  static Slice of(String name, String sentence, Verb... verbs) {
    return new Slice(
        name,
        sentence,
        EnumSet.copyOf(List.of(verbs)),
        number -> TargetSetup.remote(1),
        (request, target) -> new Call.CreateRequest(request, target, null),
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        1);
  }

  /** The same with other targets; they are numbered from 1. */
  Slice onTargets(IntFunction<TargetSetup> setups) {
    return new Slice(
        name, sentence, verbs, setups, requests, mostRequests, mostTargets, leastStrands);
  }

  /** The same without any request at first. */
  Slice withoutRequests() {
    return new Slice(name, sentence, verbs, targets, null, mostRequests, mostTargets, leastStrands);
  }

  /**
   * The same on one target, whatever the bounds: what it is about happens to a single target, and
   * with a second one beside it there would be too many states to look at each.
   */
  Slice onOneTarget() {
    return new Slice(name, sentence, verbs, targets, requests, mostRequests, 1, leastStrands);
  }

  /** The same with one request; see {@link #onOneTarget}. */
  Slice withOneRequest() {
    return new Slice(name, sentence, verbs, targets, requests, 1, mostTargets, leastStrands);
  }

  /** The same on three strands at least: fewer do not get as far. */
  Slice onThreeStrands() {
    return new Slice(name, sentence, verbs, targets, requests, mostRequests, mostTargets, 3);
  }

  /** The bounds within which the slice is explored. */
  public Bounds within(Bounds bounds) {
    int most = Math.min(bounds.targets(), mostTargets);
    int strands = Math.max(bounds.strands(), leastStrands);
    int fewer = Math.min(bounds.requests(), mostRequests);
    return new Bounds(fewer, most, strands, bounds.nesting());
  }

  public String name() {
    return name;
  }

  /** What the slice is about, in a sentence. */
  public String sentence() {
    return sentence;
  }

  public Set<Verb> verbs() {
    return verbs;
  }

  /** Whether that may be done. */
  public boolean has(Verb verb) {
    return verbs.contains(verb);
  }

  /** Whether the framework uses requests of its own, one for each target. */
  public boolean usesOwnRequests() {
    return has(Verb.TRANSFER_WITHOUT_REQUEST);
  }

  /** Whether requests may be renamed: children are cleaned up in the order of their names. */
  boolean hasRequestsAlike() {
    return !has(Verb.CREATE_CHILD);
  }

  /** Whether so many targets are all set up alike. */
  boolean hasTargetsAlike(int count) {
    for (int number = 2; number <= count; number++) {
      if (!targets.apply(number).equals(targets.apply(1))) {
        return false;
      }
    }
    return true;
  }

  /** The calls that lead to the first state. */
  List<Call> prologue(Layout layout) {
    List<Call> calls = new ArrayList<>();
    int number = 0;
    for (TargetId target : layout.targets()) {
      calls.add(new Call.CreateTarget(target, targets.apply(++number)));
    }
    if (requests != null) {
      for (RequestId request : layout.requests()) {
        calls.add(requests.apply(request, layout.targets().get(0)));
      }
    }
    return calls;
  }

  @Override
  public String toString() {
    return name;
  }
}
