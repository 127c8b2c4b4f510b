package org.lifecycletck.kit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.spec.NaiveSearch;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Unspecified;
import org.lifecycletck.spec.World;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;

/**
 * Histories of a subject that does exactly what the specification allows, any of it, at random: the
 * walks of the plain search, with a value chosen where the specification leaves one open.
 */
final class SimulatedHistories {

  /** A history and the names of the rows that made it. */
  record Simulated(History history, Set<String> rows) {}

  private SimulatedHistories() {}

  /** Hands so many simulated histories to a consumer. */
  static void simulate(
      Parameters parameters, long seed, int walks, int steps, Consumer<Simulated> consumer) {
    new NaiveSearch(parameters, seed, List.of("a", "b"), new Recording(parameters, seed, consumer))
        .walk(walks, steps);
  }

  /** Hands the history of one script to a consumer. */
  static void script(
      Parameters parameters, long seed, List<Object> stimuli, Consumer<Simulated> consumer) {
    new NaiveSearch(parameters, seed, List.of("a", "b"), new Recording(parameters, seed, consumer))
        .script(stimuli);
  }

  private static final class Recording implements NaiveSearch.Watcher {
    private final Parameters parameters;
    private final long seed;
    private final Consumer<Simulated> consumer;
    private List<Event> events = new ArrayList<>();
    private Set<String> rows = new TreeSet<>();
    private int walk;

    Recording(Parameters parameters, long seed, Consumer<Simulated> consumer) {
      this.parameters = parameters;
      this.seed = seed;
      this.consumer = consumer;
    }

    @Override
    public void walkBegins() {
      events = new ArrayList<>();
      rows = new TreeSet<>();
    }

    private void add(String strand, Event.Happening happening) {
      int number = events.size() + 1;
      events.add(new Event(number, number, strand, happening));
    }

    @Override
    public void called(String strand, long id, Call call) {
      add(strand, new Event.Called(id, call));
    }

    @Override
    public void returned(String strand, long id, Call call, Answer answer) {
      add(strand, new Event.Returned(id, concrete(call, answer)));
    }

    @Override
    public void callbackBegan(String strand, long id, Callback observation) {
      add(strand, new Event.CallbackBegan(id, concrete(observation)));
    }

    @Override
    public void callbackEnded(String strand, long id) {
      add(strand, new Event.CallbackEnded(id));
    }

    @Override
    public void advanced(long units) {
      add("kit", new Event.Advanced(units));
    }

    @Override
    public void quiesced() {
      add("kit", new Event.Quiesced(List.of()));
    }

    @Override
    public void stopped(String strand, Fatal fatal) {
      add(strand, new Event.Stopped(fatal));
    }

    @Override
    public void fired(Row row) {
      rows.add(row.name());
    }

    @Override
    public void walkEnds(World world) {
      String id = "simulated-" + seed + "-" + ++walk;
      History.Header header =
          new History.Header(id, null, "the specification", parameters.verifier(), "" + seed);
      consumer.accept(new Simulated(new History(header, events), rows));
    }

    private static Answer concrete(Call call, Answer answer) {
      if (answer instanceof Answer.Status) {
        return new Answer.Status(concrete(((Answer.Status) answer).status()));
      }
      if (answer instanceof Answer.Transfer) {
        Answer.Transfer transfer = (Answer.Transfer) answer;
        return new Answer.Transfer(concrete(transfer.status()), concrete(transfer.bytes()));
      }
      if (answer instanceof Answer.Number) {
        return new Answer.Number(concrete(((Answer.Number) answer).value()));
      }
      return answer == null ? new Answer.Status(NtStatus.SUCCESS) : answer;
    }

    private static Callback concrete(Callback callback) {
      if (callback instanceof Callback.CompletionRoutine) {
        Callback.CompletionRoutine routine = (Callback.CompletionRoutine) callback;
        CompletionParams params = routine.params();
        return new Callback.CompletionRoutine(
            routine.request(),
            routine.target(),
            new CompletionParams(
                params.type(), concrete(params.status()), concrete(params.information())),
            routine.context());
      }
      if (callback instanceof Callback.UpperCompletion) {
        Callback.UpperCompletion upper = (Callback.UpperCompletion) callback;
        return new Callback.UpperCompletion(
            upper.request(), concrete(upper.status()), concrete(upper.information()));
      }
      if (callback instanceof Callback.LowerArrival) {
        Callback.LowerArrival arrival = (Callback.LowerArrival) callback;
        IoParameters io = arrival.parameters();
        return new Callback.LowerArrival(
            arrival.request(),
            arrival.target(),
            new IoParameters(
                io.type(),
                io.length(),
                io.deviceOffset(),
                io.ioControlCode(),
                io.inputLength(),
                io.outputLength(),
                io.cancelled(),
                concrete(io.initialStatus()),
                io.stackLocations()));
      }
      return callback;
    }

    private static NtStatus concrete(NtStatus status) {
      if (status.equals(Unspecified.FAILURE)) {
        return NtStatus.UNSUCCESSFUL;
      }
      return status.equals(Unspecified.STATUS) ? NtStatus.SUCCESS : status;
    }

    private static long concrete(long number) {
      return number == Unspecified.NUMBER ? 0 : number;
    }
  }
}
