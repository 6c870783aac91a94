package io.github.opendata4j.validation.internal.engine.key;

import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;

/** Texts: their bytes. */
final class TextForm implements KeyForm {

    @Override
    public boolean add(Fingerprint key, byte[] bytes, int from, int to) {
        key.addText(bytes, from, to);
        return true;
    }
}
