/** What was done to a subject and what it did, in order: recorded, read and written. */
package org.lifecycletck.kit.history;
