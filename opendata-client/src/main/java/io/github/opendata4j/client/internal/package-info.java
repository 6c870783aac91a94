/** What the packages of this module share. For them alone: it may change at any time. */
@NullMarked
package io.github.opendata4j.client.internal;

import org.jspecify.annotations.NullMarked;
