package org.lifecycletck.spi.vocabulary;

/** The part of {@code WDF_REQUEST_COMPLETION_PARAMS} that every request type has. */
public record CompletionParams(RequestType type, NtStatus status, long information) {}
