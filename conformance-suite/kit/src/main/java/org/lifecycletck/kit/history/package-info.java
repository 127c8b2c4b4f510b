/**
 * What was done to a subject and what it did, in order: recorded, read and written.
 *
 * <p>The format is JSON Lines, plain or gzip, in UTF-8. A file holds any number of histories, each
 * a header and then one event a line:
 *
 * <pre>{@code
 * {"tck-history":1,"id":"a","name":null,"subject":"ref","verifier":true,"seed":"7"}
 * {"seq":1,"step":1,"strand":"main","kind":"call","call":1,"name":"IsCanceled","request":"r1"}
 * {"seq":2,"step":1,"strand":"main","kind":"return","call":1,"answer":"Truth","value":true}
 * {"seq":3,"step":1,"strand":"main","kind":"quiesced","blocked":[]}
 * }</pre>
 *
 * <p>The kinds are {@code call}, {@code return}, {@code callback-begin}, {@code callback-end},
 * {@code advance} ({@code units} of 100 nanoseconds), {@code quiesced} (the calls that wait) and
 * {@code fatal}. Calls, callbacks and answers go by the names of the vocabulary's records and carry
 * their components: statuses and enumeration constants by name, requests and targets by theirs.
 * Every field is required; only what the vocabulary lets be null may be null.
 */
package org.lifecycletck.kit.history;
