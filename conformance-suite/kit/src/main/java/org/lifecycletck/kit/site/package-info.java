/** The rules, rows and recordings as a site to read: a page a rule, a page a call, pictures. */
package org.lifecycletck.kit.site;
