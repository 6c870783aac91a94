package io.github.opendata4j.validation.internal.engine.key;

import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.sieve.ListSieve;
import java.util.ArrayList;
import java.util.List;

/** Yes and no, by whichever of their words; a word for both has to be read. */
final class BooleanForm implements KeyForm {

    private final ListSieve yes;
    private final ListSieve no;

    BooleanForm(BooleanType type) {
        yes = listed(type.trueValues(), type.falseValues());
        no = listed(type.falseValues(), type.trueValues());
    }

    private static ListSieve listed(List<String> words, List<String> others) {
        List<String> own = new ArrayList<>(words);
        own.removeAll(others);
        return new ListSieve(own);
    }

    @Override
    public boolean add(Fingerprint key, byte[] bytes, int from, int to) {
        boolean isYes = yes.passes(bytes, from, to);
        if (!isYes && !no.passes(bytes, from, to)) {
            return false;
        }
        key.addBoolean(isYes);
        return true;
    }
}
