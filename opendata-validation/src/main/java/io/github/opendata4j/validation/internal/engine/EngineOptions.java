package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import java.util.function.LongConsumer;

/**
 * What a run of the engine needs to know, whatever it checks.
 *
 * @param dialect what is known of how the file is written
 * @param samples how many findings are kept of each rule and field
 * @param resource which of several files it is; empty if there is but one
 * @param progress is told now and then how many bytes have been read
 * @param grading the rules, and how grave each is taken
 * @param effort how the file is gone through
 */
public record EngineOptions(
        Dialect dialect, int samples, String resource, LongConsumer progress, Grading grading, Effort effort) {}
