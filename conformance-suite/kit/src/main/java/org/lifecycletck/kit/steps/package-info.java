/** The words of the scenarios; every act goes through the bench, every answer comes from it. */
package org.lifecycletck.kit.steps;
