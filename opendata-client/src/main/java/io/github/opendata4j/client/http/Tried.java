package io.github.opendata4j.client.http;

/**
 * What came of the tries of one step.
 *
 * @param received the answer
 * @param attempts how many tries it took
 */
record Tried(Received received, int attempts) {}
