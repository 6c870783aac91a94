/** The pages of a catalogue, as people see them. For this module alone: it may change at any time. */
@NullMarked
package io.github.opendata4j.client.internal.pages;

import org.jspecify.annotations.NullMarked;
