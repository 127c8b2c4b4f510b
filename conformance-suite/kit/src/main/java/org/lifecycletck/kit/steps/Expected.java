package org.lifecycletck.kit.steps;

import java.util.function.Predicate;
import org.lifecycletck.spi.vocabulary.Answer;

/** The answers a scenario allows a call, with the words that say so. */
public record Expected(String words, Predicate<Answer> allowed) {
  /** Reads a number, a target state, statuses, or statuses with a number of bytes. */
  static Expected parse(String text) {
    if (text.matches("-?\\d+")) {
      return new Expected(text, new Answer.Number(Long.parseLong(text))::equals);
    }
    if (text.matches("[A-Z][A-Za-z]+")) {
      return new Expected(text, answer -> answer.toString().equals(text));
    }
    int with = text.indexOf(" with ");
    if (with < 0) {
      StatusSet statuses = StatusSet.parse(text);
      return new Expected(
          text,
          answer ->
              answer instanceof Answer.Status status && statuses.allows(status.status())
                  || answer instanceof Answer.Transfer transfer
                      && statuses.allows(transfer.status()));
    }
    Outcome outcome =
        new Outcome(StatusSet.parse(text.substring(0, with)), Words.number(text.substring(with)));
    return new Expected(
        text,
        answer ->
            answer instanceof Answer.Transfer transfer
                && outcome.allows(transfer.status(), transfer.bytes()));
  }
}
