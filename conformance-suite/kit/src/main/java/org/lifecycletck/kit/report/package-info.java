/** What a run says: a verdict for each rule, and its views for people and for programs. */
package org.lifecycletck.kit.report;
