/** The parts of a check on their own, measured by JMH. */
@NullMarked
package io.github.opendata4j.bench.parts;

import org.jspecify.annotations.NullMarked;
