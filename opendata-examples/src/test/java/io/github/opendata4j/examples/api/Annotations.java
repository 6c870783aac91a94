package io.github.opendata4j.examples.api;

import static java.util.stream.Collectors.joining;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Set;

/** The annotations that are a promise to callers; all others are left out of the dump. */
final class Annotations {
    /** By simple name, since a library of this project may bring its own {@code @Beta}. */
    private static final Set<String> PROMISES = Set.of("Beta", "Deprecated", "FunctionalInterface");

    private Annotations() {}

    /** Those of an element, each followed by a blank. */
    static String of(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(annotation ->
                        PROMISES.contains(annotation.annotationType().getSimpleName()))
                .map(Annotations::text)
                .sorted()
                .collect(joining());
    }

    private static String text(Annotation annotation) {
        String removal = annotation instanceof Deprecated deprecated && deprecated.forRemoval() ? "(forRemoval)" : "";
        return "@" + annotation.annotationType().getSimpleName() + removal + " ";
    }
}
