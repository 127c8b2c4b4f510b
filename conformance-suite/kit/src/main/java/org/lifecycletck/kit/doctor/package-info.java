/** Whether a subject is connected as it should be, before anything is judged. */
package org.lifecycletck.kit.doctor;
