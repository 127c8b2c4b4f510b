package org.lifecycletck.kit.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Timer;
import org.lifecycletck.spec.When;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** What is claimed of every run of a model, and what is not claimed though one might expect it. */
public final class Claims {
  /** The claim that a run ends only where nothing is on any strand. */
  public static final String NOBODY_IS_STUCK = "nobody-is-stuck";

  private static final String COMES_BACK = "a-delivered-request-comes-back";
  private static final String IS_NOTICED = "a-deadline-that-passed-is-noticed";
  private static final String RETURNS = "a-waiting-stop-purge-or-close-returns";

  private Claims() {}

  /** The name of a claim without the request or strand it is about. */
  public static String withoutSubject(String name) {
    return name.split(" ")[0];
  }

  /** Whether a claim, named without its subject, is one about what lasts for ever. */
  public static boolean isAboutWhatLasts(String claim) {
    return List.of(COMES_BACK, IS_NOTICED, RETURNS).contains(claim);
  }

  /** Whether a claim is that one, perhaps about one of several requests or strands. */
  public static boolean isAbout(String name, String claim) {
    return name.equals(claim) || name.startsWith(claim + " ");
  }

  /** The actor that completes a request below. */
  static String lowerDriverOf(RequestId id) {
    return "lower driver completes " + id;
  }

  /** The claims about single states, and the witnesses of what is not claimed. */
  static List<Property<Cells>> of(Environment model) {
    Layout layout = model.layout();
    List<Property<Cells>> claims = new ArrayList<>();
    claims.add(Property.endsOnlyIn(NOBODY_IS_STUCK, model::isIdle));
    claims.addAll(witnesses(layout, model.slice()));
    return claims;
  }

  /** Runs that a reader might think impossible: each is possible where its slice has the means. */
  private static List<Property<Cells>> witnesses(Layout layout, Slice slice) {
    RequestId r1 = layout.requests().get(0);
    TargetId t1 = layout.targets().get(0);
    List<Property<Cells>> found = new ArrayList<>();
    if (slice.has(Verb.CANCEL) && slice.has(Verb.LOWER_COMPLETE)) {
      found.add(
          some("a-cancelled-request-completes-with-success", layout, r1, Claims::despiteCancel));
    }
    if (slice.has(Verb.SEND_TIMED) && slice.has(Verb.LET_TIME_PASS)) {
      found.add(
          some("a-timed-out-request-completes-with-success", layout, r1, Claims::despiteDeadline));
    }
    if (slice.has(Verb.STOP_LEAVING) && slice.has(Verb.SEND)) {
      found.add(
          Property.sometimes(
              "a-request-arrives-below-though-its-target-is-stopped-by-then",
              cells -> {
                RequestCell cell = scene(layout, cells).cell(r1);
                return cell.control() != null
                    && cell.control().place() == Place.ACCEPTED
                    && t1.equals(cell.facts().sentTo())
                    && scene(layout, cells).target(t1) != null
                    && scene(layout, cells).target(t1).state() == TargetState.STOPPED;
              }));
    }
    return found;
  }

  private static Property<Cells> some(
      String name, Layout layout, RequestId id, Predicate<RequestCell> test) {
    return Property.sometimes(name, cells -> test.test(scene(layout, cells).cell(id)));
  }

  private static boolean despiteCancel(RequestCell cell) {
    Request r = cell.control();
    return r != null
        && r.place() == Place.COMPLETED
        && r.irpCancelled()
        && cell.facts().status().equals(NtStatus.SUCCESS);
  }

  private static boolean despiteDeadline(RequestCell cell) {
    Request r = cell.control();
    return r != null
        && r.place() == Place.COMPLETED
        && r.timer() == Timer.EXPIRED
        && cell.facts().status().equals(NtStatus.SUCCESS);
  }

  /** The claims about what lasts: nothing that was promised fails to come for ever. */
  static List<Property<Cells>> lasting(Environment model) {
    Layout layout = model.layout();
    Set<String> fair = new HashSet<>(layout.strands());
    layout.allRequests().forEach(id -> fair.add(lowerDriverOf(id)));
    List<Property<Cells>> claims = new ArrayList<>();
    for (RequestId id : layout.allRequests()) {
      claims.add(
          Property.eventually(
              COMES_BACK + " " + id,
              cells -> isOut(scene(layout, cells).request(id)),
              cells -> !isOut(scene(layout, cells).request(id)),
              fair));
      if (model.slice().has(Verb.LET_TIME_PASS)) {
        claims.add(
            Property.eventually(
                IS_NOTICED + " " + id,
                cells -> isDue(scene(layout, cells).request(id)),
                cells -> !isDue(scene(layout, cells).request(id)),
                fair));
      }
    }
    boolean endless = model.slice().has(Verb.SEND_IGNORING) || model.slice().has(Verb.CREATE_CHILD);
    for (String strand : layout.callers()) {
      if (!endless) {
        claims.add(
            Property.eventually(
                RETURNS + " " + strand,
                cells -> waits(scene(layout, cells), strand),
                cells -> !waits(scene(layout, cells), strand),
                fair));
      }
    }
    return claims;
  }

  private static boolean isOut(Request request) {
    return request != null
        && (request.place() == Place.WITH_LOWER || request.place() == Place.ACCEPTED);
  }

  private static boolean isDue(Request request) {
    return request != null && request.timer() == Timer.DUE;
  }

  private static boolean waits(CellScene scene, String strand) {
    List<Frame> frames = scene.strand(strand);
    return frames.stream()
        .anyMatch(frame -> frame.agenda().stream().anyMatch(t -> t.when() == When.AWAIT_SENT));
  }

  private static CellScene scene(Layout layout, Cells cells) {
    return new CellScene(layout, cells);
  }
}
