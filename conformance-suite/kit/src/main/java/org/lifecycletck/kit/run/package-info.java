/** What a run hands to its checks, and what they hand back: configuration, judge and results. */
package org.lifecycletck.kit.run;
