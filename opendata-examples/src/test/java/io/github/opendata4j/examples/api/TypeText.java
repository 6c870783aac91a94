package io.github.opendata4j.examples.api;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Types as a Java programmer writes them, with what may be null.
 *
 * <p>Written here rather than taken from {@code AnnotatedType.toString()}, whose form changes between JDKs. Packages of
 * the JDK are left out, the project's own are shortened ({@code model.report.Report}): two types of different origin
 * still read differently.
 */
final class TypeText {
    /** What all packages of the project begin with. */
    static final String OWN = "io.github.opendata4j.";

    private TypeText() {}

    static String of(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return of(array.getAnnotatedGenericComponentType()) + (isNullable(type) ? " @Nullable []" : "[]");
        }
        String nullable = isNullable(type) ? "@Nullable " : "";
        if (type instanceof AnnotatedParameterizedType generic) {
            return nullable
                    + nameOf(((ParameterizedType) generic.getType()).getRawType())
                    + list("<", generic.getAnnotatedActualTypeArguments(), ">");
        }
        return nullable
                + (type instanceof AnnotatedWildcardType wildcard ? ofWildcard(wildcard) : nameOf(type.getType()));
    }

    /** Types with commas between, and what stands before and after; nothing at all for none. */
    static String list(String before, AnnotatedType[] types, String after) {
        return types.length == 0 ? "" : Arrays.stream(types).map(TypeText::of).collect(joining(", ", before, after));
    }

    /** {@code <T extends Record, R>}, or nothing. */
    static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName() + bounds(" extends ", variable.getAnnotatedBounds()))
                        .collect(joining(", ", "<", ">"));
    }

    /** The name of a class with those around it: {@code Map.Entry}, {@code model.report.Report.Builder}. */
    static String nameOf(Type type) {
        if (!(type instanceof Class<?> named)) {
            return type.getTypeName(); // a type variable
        }
        String name = named.getTypeName().replace('$', '.');
        if (name.startsWith(OWN)) {
            return name.substring(OWN.length());
        }
        return name.startsWith("java.") ? name.substring(named.getPackageName().length() + 1) : name;
    }

    private static String ofWildcard(AnnotatedWildcardType wildcard) {
        return "?"
                + bounds(" super ", wildcard.getAnnotatedLowerBounds())
                + bounds(" extends ", wildcard.getAnnotatedUpperBounds());
    }

    /** Bounds worth saying: {@code extends Object} only if it may be null. */
    private static String bounds(String word, AnnotatedType[] bounds) {
        String said = Stream.of(bounds)
                .filter(bound -> bound.getType() != Object.class || isNullable(bound))
                .map(TypeText::of)
                .collect(joining(" & "));
        return said.isEmpty() ? "" : word + said;
    }

    private static boolean isNullable(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class);
    }
}
