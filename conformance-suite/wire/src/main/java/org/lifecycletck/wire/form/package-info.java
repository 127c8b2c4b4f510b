/** The vocabulary as JSON. */
package org.lifecycletck.wire.form;
