package org.lifecycletck.kit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lifecycletck.spec.Derived;

/**
 * The states of a target and the places of a request, as pictures and as tables.
 *
 * @param target the picture of the target
 * @param request the picture of the request
 */
public record StatesView(
    String target, List<Line> targetMoves, String request, List<Line> requestMoves) {

  /** A line of a table: from a state, by some steps, to a state. */
  public record Line(String from, String by, String to) {}

  static StatesView make() {
    String targetPage = Derived.targetStates();
    String requestPage = Resources.text("specification/request-places.md");
    return new StatesView(
        target(targetPage), lines(targetPage), request(requestPage), lines(requestPage));
  }

  private static String target(String page) {
    return new StateDiagram(page)
        .group(
            "not deleted",
            10,
            10,
            850,
            490,
            "Started",
            "Stopped",
            "Purged",
            "ClosedForQueryRemove",
            "Closed")
        .group("open", 30, 80, 450, 340, "Started", "Stopped", "Purged")
        .state("Started", "Started", 120, 250)
        .state("Purged", "Purged", 380, 140)
        .state("Stopped", "Stopped", 380, 360)
        .state("ClosedForQueryRemove", "ClosedForQueryRemove", 740, 140)
        .state("Closed", "Closed", 720, 360)
        .state("Deleted", "Deleted", 1000, 250)
        .bend("Started", "Purged", 215, 155)
        .bend("Purged", "Started", 275, 225)
        .bend("Started", "Stopped", 215, 345)
        .bend("Stopped", "Started", 275, 285)
        .bend("Stopped", "Purged", 365, 250)
        .bend("Purged", "Stopped", 425, 250)
        .bend("ClosedForQueryRemove", "Started", 430, 55)
        .bend("Closed", "Started", 430, 462)
        .bend("ClosedForQueryRemove", "Closed", 738, 250)
        .picture(
            1070, 515, "The states of an I/O target and the calls that change them", "to-state");
  }

  private static String request(String page) {
    return new StateDiagram(page)
        .state("WITH_DRIVER", "with driver", 90, 230)
        .state("ACCEPTED", "accepted", 350, 70)
        .state("WITH_LOWER", "with lower driver", 660, 70)
        .state("COMPLETED", "completed", 900, 230)
        .state("QUEUED", "queued", 350, 360)
        .state("DEQUEUED", "taken from the queue", 660, 360)
        .state("GIVEN_AWAY", "given away", 350, 500)
        .state("FORGOTTEN", "forgotten", 660, 500)
        .state("GONE", "gone", 900, 500)
        .bend("WITH_DRIVER", "ACCEPTED", 195, 125)
        .bend("WITH_DRIVER", "QUEUED", 225, 312)
        .bend("ACCEPTED", "WITH_LOWER", 492, 72)
        .bend("WITH_LOWER", "COMPLETED", 815, 125)
        .bend("COMPLETED", "WITH_DRIVER", 410, 226)
        .bend("QUEUED", "COMPLETED", 600, 290)
        .bend("QUEUED", "DEQUEUED", 485, 352)
        .bend("DEQUEUED", "QUEUED", 485, 408)
        .bend("DEQUEUED", "COMPLETED", 815, 320)
        .bend("DEQUEUED", "ACCEPTED", 455, 165)
        .bend("WITH_DRIVER", "GIVEN_AWAY", 170, 420)
        .bend("GIVEN_AWAY", "FORGOTTEN", 505, 502)
        .bend("FORGOTTEN", "GONE", 785, 502)
        .bend("GONE", "WITH_DRIVER", 440, 585)
        .bend("WITH_DRIVER", "GONE", 470, 650)
        .picture(990, 690, "The places of a request and the steps that move it", "to-place");
  }

  private static List<Line> lines(String page) {
    List<Line> lines = new ArrayList<>();
    for (StateDiagram.Move move : StateDiagram.moves(page)) {
      lines.add(new Line(words(move.from()), String.join(", ", move.labels()), words(move.to())));
    }
    return lines;
  }

  private static String words(String state) {
    if (state.equals("[*]")) {
      return "(start or end)";
    }
    return state.equals(state.toUpperCase(Locale.ROOT))
        ? state.toLowerCase(Locale.ROOT).replace('_', ' ')
        : state;
  }
}
