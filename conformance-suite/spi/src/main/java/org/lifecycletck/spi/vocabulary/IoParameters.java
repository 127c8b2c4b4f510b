package org.lifecycletck.spi.vocabulary;

/**
 * What the lower driver finds in its stack location. Lengths are bytes; {@code length} is null
 * unless the type is read or write; {@code cancelled} tells whether the request was already
 * cancelled on arrival. Values a subject cannot tell are null: {@code deviceOffset}, {@code
 * ioControlCode}, {@code inputLength}, {@code outputLength}, {@code initialStatus} and {@code
 * stackLocations} (the number left for the lower driver, its own included).
 */
public record IoParameters(
    RequestType type,
    Long length,
    Long deviceOffset,
    Integer ioControlCode,
    Long inputLength,
    Long outputLength,
    boolean cancelled,
    NtStatus initialStatus,
    Integer stackLocations) {}
