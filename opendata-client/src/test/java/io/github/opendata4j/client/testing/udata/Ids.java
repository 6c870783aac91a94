package io.github.opendata4j.client.testing.udata;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Identifiers of the two kinds that udata has. */
final class Ids {
    private static final Pattern OBJECT = Pattern.compile("[0-9a-f]{24}");

    private Ids() {}

    /** Of datasets, people, organizations…: 24 hexadecimal digits. */
    static String object() {
        return String.format(
                "%08x%016x",
                ThreadLocalRandom.current().nextInt(),
                ThreadLocalRandom.current().nextLong());
    }

    /** Of resources. */
    static String uuid() {
        return UUID.randomUUID().toString();
    }

    static boolean isObject(String text) {
        return OBJECT.matcher(text).matches();
    }
}
