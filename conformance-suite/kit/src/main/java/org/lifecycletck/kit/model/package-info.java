/**
 * The specification with the most general legal environment around it, as a model to be explored:
 * any driver, any lower driver, target control, deadlines, on a bounded number of requests, targets
 * and strands.
 */
package org.lifecycletck.kit.model;
