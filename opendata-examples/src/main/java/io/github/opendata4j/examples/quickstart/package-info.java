/**
 * The main job in one program: from rows to a published, checked dataset.
 */
@NullMarked
package io.github.opendata4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
