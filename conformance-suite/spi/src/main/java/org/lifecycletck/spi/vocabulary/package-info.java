/** The words everything is said in: calls, callbacks, answers, statuses and states. */
package org.lifecycletck.spi.vocabulary;
