package org.lifecycletck.kit.site;

import java.util.Comparator;
import java.util.List;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.report.EventWords;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.html.SequenceDiagram;

/**
 * The page of a recorded run.
 *
 * @param misuse the rule that the driver breaks in it; empty for none
 * @param picture its sequence diagram
 * @param cut whether the picture leaves out the beginning
 * @param steps its events, a line each
 */
public record RecordingView(
    String id,
    String title,
    boolean verifier,
    List<IndexView.Short> rules,
    List<String> rows,
    List<String> defects,
    String misuse,
    String picture,
    boolean cut,
    List<String> steps) {

  static RecordingView of(Recordings.Recording recording, Sources sources) {
    List<Event> events =
        recording.history().events().stream()
            .filter(
                event ->
                    !(event.happening() instanceof Event.Quiesced quiet
                        && quiet.blockedCalls().isEmpty()))
            .toList();
    return new RecordingView(
        recording.id(),
        recording.title(),
        recording.history().header().verifier(),
        recording.rules().stream()
            .sorted(Comparator.comparingInt(sources.recordings()::countOf))
            .flatMap(id -> sources.catalogue().rule(id).stream())
            .map(IndexView.Short::of)
            .toList(),
        List.copyOf(recording.rows()),
        recording.defects(),
        recording.misuse() == null ? "" : recording.misuse(),
        SequenceDiagram.of(events, -1, List.of()),
        SequenceDiagram.isCut(events),
        events.stream()
            .map(event -> event.sequence() + "  " + event.strand() + "  " + EventWords.of(event))
            .map(Printable::line)
            .toList());
  }
}
