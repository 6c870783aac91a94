package io.github.opendata4j.validation;

import java.util.OptionalLong;

/**
 * Is told how far a check has come, for whoever waits. Called on the thread that checks, now and then, so it should be
 * quick.
 */
public interface ProgressListener {

    /**
     * More of the file has been read.
     *
     * @param bytesRead bytes read so far
     * @param totalBytes how long the file is; empty if that is not known
     */
    default void onBytesRead(long bytesRead, OptionalLong totalBytes) {}
}
