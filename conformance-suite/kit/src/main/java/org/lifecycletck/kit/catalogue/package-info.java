/** The rules as the feature files state them: read, checked, found by id, page, DDI or alias. */
package org.lifecycletck.kit.catalogue;
