/** What each message holds, as a JSON Schema. */
package org.lifecycletck.wire.schema;
