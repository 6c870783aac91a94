package io.github.opendata4j.validation.internal.engine.key;

import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;

/** Whatever has to be read. */
final class ReadForm implements KeyForm {

    @Override
    public boolean add(Fingerprint key, byte[] bytes, int from, int to) {
        return false;
    }
}
