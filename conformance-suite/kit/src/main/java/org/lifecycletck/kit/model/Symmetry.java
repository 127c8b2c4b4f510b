package org.lifecycletck.kit.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.explorer.cells.Renaming;
import org.lifecycletck.spec.Facts;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Order;
import org.lifecycletck.spec.Stacks;
import org.lifecycletck.spec.Task;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A renaming of requests, of targets that are set up alike, and of the strands that call. */
final class Symmetry implements Renaming {
  private final Map<RequestId, RequestId> requests;
  private final Map<TargetId, TargetId> targets;
  private final Map<String, String> strands;
  private final int[] cells;
  private final int[] acts;

  /** The calls that the environment makes, each object with the one that takes its place. */
  private final Map<Call, Call> calls = new IdentityHashMap<>();

  private Symmetry(
      Layout layout,
      List<Doing> doings,
      Map<RequestId, RequestId> requests,
      Map<TargetId, TargetId> targets,
      Map<String, String> callers) {
    this.requests = new HashMap<>(requests);
    this.targets = targets;
    layout.targets().forEach(t -> this.requests.put(RequestId.ownOf(t), own(targets.get(t))));
    cells = new int[layout.names().size()];
    layout.allRequests().forEach(id -> move(layout, id, request(id)));
    layout.targets().forEach(id -> move(layout, id, target(id)));
    strands = new HashMap<>(callers);
    for (RequestId id : layout.allRequests()) {
      strands.put(Stacks.timerOf(id), Stacks.timerOf(request(id)));
      strands.put(Layout.lowerStrandOf(id), Layout.lowerStrandOf(request(id)));
      for (int i = 0; i < Stacks.otherThreads(id).size(); i++) {
        strands.put(Stacks.otherThreads(id).get(i), Stacks.otherThreads(request(id)).get(i));
      }
    }
    for (String strand : layout.strands()) {
      String other = strands.get(strand);
      int[] from = layout.cells(strand).all();
      int[] to = layout.cells(other).all();
      for (int i = 0; i < from.length; i++) {
        cells[from[i]] = to[i];
      }
    }
    List<Role> roles = doings.stream().map(Doing::role).toList();
    acts = roles.stream().mapToInt(role -> roles.indexOf(renamed(role))).toArray();
    for (int act = 0; act < acts.length; act++) {
      addCalls(doings.get(act).calls(), doings.get(acts[act]).calls());
    }
  }

  private Role renamed(Role role) {
    return new Role(
        role.kind(),
        role.verbs(),
        strand(role.strand()),
        request(role.request()),
        target(role.target()));
  }

  private void addCalls(List<PossibleCall> from, List<PossibleCall> to) {
    for (int i = 0; i < from.size(); i++) {
      calls.put(from.get(i).call(), to.get(i).call());
    }
  }

  /** Every renaming but the one that changes nothing. */
  static List<Renaming> of(
      Layout layout, List<Doing> doings, boolean requestsAlike, boolean targetsAlike) {
    List<Renaming> renamings = new ArrayList<>();
    for (Map<RequestId, RequestId> requests : permutations(layout.requests())) {
      for (Map<TargetId, TargetId> targets : permutations(layout.targets())) {
        for (Map<String, String> callers : permutations(layout.callers())) {
          boolean same = isIdentity(requests) && isIdentity(targets) && isIdentity(callers);
          if (!same
              && (requestsAlike || isIdentity(requests))
              && (targetsAlike || isIdentity(targets))) {
            renamings.add(new Symmetry(layout, doings, requests, targets, callers));
          }
        }
      }
    }
    return renamings;
  }

  private static RequestId own(TargetId target) {
    return RequestId.ownOf(target);
  }

  private static boolean isIdentity(Map<?, ?> permutation) {
    return permutation.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()));
  }

  private static <T> List<Map<T, T>> permutations(List<T> items) {
    List<Map<T, T>> all = new ArrayList<>();
    permute(items, new ArrayList<>(), all);
    return all;
  }

  private static <T> void permute(List<T> items, List<T> chosen, List<Map<T, T>> all) {
    if (chosen.size() == items.size()) {
      Map<T, T> permutation = new HashMap<>();
      for (int i = 0; i < items.size(); i++) {
        permutation.put(items.get(i), chosen.get(i));
      }
      all.add(permutation);
      return;
    }
    for (T item : items) {
      if (!chosen.contains(item)) {
        List<T> more = new ArrayList<>(chosen);
        more.add(item);
        permute(items, more, all);
      }
    }
  }

  private void move(Layout layout, Object from, Object to) {
    cells[layout.cell(from)] = layout.cell(to);
  }

  private RequestId request(RequestId id) {
    return id == null ? null : requests.getOrDefault(id, id);
  }

  private TargetId target(TargetId id) {
    return id == null ? null : targets.getOrDefault(id, id);
  }

  private String strand(String strand) {
    return strands.getOrDefault(strand, strand);
  }

  @Override
  public int cell(int cell) {
    return cells[cell];
  }

  @Override
  public int act(int act) {
    return acts[act];
  }

  @Override
  public Object what(Object what) {
    Happening happening = (Happening) what;
    return new Happening(
        happening.kind(),
        strand(happening.strand()),
        calls.get(happening.call()),
        happening.row(),
        request(happening.request()),
        happening.cell());
  }

  @Override
  public Object value(int cell, Object value) {
    if (value instanceof RequestCell request) {
      return request.control() == null ? request : renamed(request);
    }
    if (value instanceof TargetCell target) {
      return new TargetCell(target.control(), renamed(target.order()));
    }
    if (value instanceof List<?> frames) {
      return frames.stream().map(frame -> renamed((Frame) frame)).toList();
    }
    return value;
  }

  private RequestCell renamed(RequestCell cell) {
    Facts f = cell.facts();
    Facts facts =
        new Facts(
            f.status(),
            f.information(),
            f.location(),
            f.received(),
            f.receivedLength(),
            f.paramsStatus(),
            f.paramsInformation(),
            f.deadline(),
            f.routineContext(),
            target(f.sentTo()),
            f.cancelledAbove(),
            target(f.parent()));
    return new RequestCell(cell.control(), facts, cell.lent());
  }

  private Order renamed(Order order) {
    return new Order(
        order.queued().stream().map(this::request).toList(),
        order.tracked().stream().map(this::request).toList(),
        order.ignoring().stream().map(this::request).toList());
  }

  private Frame renamed(Frame frame) {
    List<Task> agenda = frame.agenda().stream().map(this::renamed).toList();
    return new Frame(frame.id(), frame.callback(), renamed(frame.call()), agenda, frame.answer());
  }

  private Task renamed(Task task) {
    return new Task(
        task.when(),
        request(task.request()),
        target(task.target()),
        task.answering(),
        task.status());
  }

  private Call renamed(Call call) {
    if (call instanceof Call.Send send) {
      return new Call.Send(request(send.request()), target(send.target()), send.options());
    }
    if (call instanceof Call.SendSynchronously send) {
      return new Call.SendSynchronously(
          target(send.target()), request(send.request()), send.format(), send.options());
    }
    return call;
  }
}
