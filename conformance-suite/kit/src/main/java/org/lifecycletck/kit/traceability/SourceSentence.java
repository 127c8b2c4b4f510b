package org.lifecycletck.kit.traceability;

/**
 * The sentence of the documentation that a rule rests on, by its place and a digest of its words.
 *
 * @param rule the id of the rule
 * @param page the page, such as {@code wdfrequest/nf-wdfrequest-wdfrequestsend}
 * @param section the anchor of the heading it stands below
 * @param hash the digest of its words
 * @param bearing what it is to the rule
 */
public record SourceSentence(
    String rule, String page, String section, String hash, Bearing bearing) {}
