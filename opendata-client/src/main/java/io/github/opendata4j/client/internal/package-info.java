/**
 * What the packages of this module share, so that a catalogue is looked at, written and named in one way. For them
 * alone: it may change at any time.
 */
@NullMarked
package io.github.opendata4j.client.internal;

import org.jspecify.annotations.NullMarked;
