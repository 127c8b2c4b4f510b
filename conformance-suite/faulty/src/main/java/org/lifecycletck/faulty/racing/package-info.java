/** Faulty subjects that go wrong only while several calls run at the same time. */
package org.lifecycletck.faulty.racing;
