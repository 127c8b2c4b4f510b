/**
 * What the specification allows a race to come to: its program played in every order, with every
 * step the rows allow in between.
 */
package org.lifecycletck.kit.races.model;
