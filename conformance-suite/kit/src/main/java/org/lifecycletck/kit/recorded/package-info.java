/**
 * Runs recorded from the published framework source, turned into histories.
 *
 * <p>A recorded file is JSON Lines, plain or gzip, one run a line: {@code id}, {@code name} or
 * {@code seed}, {@code verifier} (0 or 1), {@code client_minor} (33 where absent), {@code outcome}
 * ({@code ok}, {@code bugcheck}, {@code crash}), {@code still_blocked} (steps whose call never
 * returned) and {@code steps}, each with a number {@code n}, a command {@code cmd} and the ordered
 * observations {@code obs}. {@code Calls} names the commands, {@code Callbacks} the observations.
 *
 * <p>The recorded lower driver obeys a mode; what it does of its own accord becomes explicit calls:
 * in the modes {@code cancelable} and {@code note} it marks what arrives, it unmarks what is marked
 * before it completes it, and it completes inside the arrival in the mode {@code sync}. A crash,
 * which is no bug check, becomes a stop with the code 0.
 */
package org.lifecycletck.kit.recorded;
