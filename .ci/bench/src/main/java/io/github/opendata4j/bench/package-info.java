/**
 * The benchmark: how fast tables are checked, beside what else reads and checks them, in ratios of one run. Nothing here
 * is released; see docs/performance.md for what it printed.
 */
@NullMarked
package io.github.opendata4j.bench;

import org.jspecify.annotations.NullMarked;
