package io.github.opendata4j.model.internal.scan;

/**
 * A plain loop over an array, as a part that {@link Stride} runs. It is a class and not a method so that a JVM compiles it
 * by itself alone: through a call that leads to many such loops it cannot copy them into whoever calls, and compile them
 * there once more, which takes most of its time otherwise.
 */
abstract class Pass {

    /** Does its work for the numbers from one up to another. */
    abstract void over(int from, int to);
}
