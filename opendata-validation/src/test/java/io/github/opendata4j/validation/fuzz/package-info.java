/**
 * What strangers' bytes are thrown at: one small class for each reader, which {@code .ci/fuzz} runs under Jazzer, and a
 * test that runs what stands in the folders of seeds, so that nothing that was found comes back.
 */
@NullMarked
package io.github.opendata4j.validation.fuzz;

import org.jspecify.annotations.NullMarked;
