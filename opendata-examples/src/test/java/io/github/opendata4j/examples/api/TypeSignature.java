package io.github.opendata4j.examples.api;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One type as a block of lines: its declaration, then its members indented. */
final class TypeSignature {
    private TypeSignature() {}

    static List<String> of(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(Annotations.of(type) + declaration(type));
        MemberSignatures members = new MemberSignatures(type);
        Stream.of(members.fields(), members.constructors(), members.methods())
                .flatMap(List::stream)
                .map(member -> "    " + member)
                .forEach(lines::add);
        return lines;
    }

    private static String declaration(Class<?> type) {
        return modifiers(type)
                + kind(type)
                + TypeText.nameOf(type)
                + TypeText.parameters(type.getTypeParameters())
                + components(type)
                + superclass(type)
                + TypeText.list(type.isInterface() ? " extends " : " implements ", superInterfaces(type), "")
                + permitted(type);
    }

    /** Without those that the kind of type implies. */
    private static String modifiers(Class<?> type) {
        int implied = type.isInterface() ? Modifier.ABSTRACT | Modifier.STATIC : 0;
        if (type.isRecord() || type.isEnum()) {
            implied = Modifier.FINAL | Modifier.STATIC | Modifier.ABSTRACT;
        }
        String explicit = Modifier.toString(type.getModifiers() & ~implied & ~Modifier.INTERFACE);
        return (explicit.isEmpty() ? "" : explicit + " ") + (type.isSealed() && !type.isEnum() ? "sealed " : "");
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface ";
        }
        if (type.isInterface()) {
            return "interface ";
        }
        return type.isRecord() ? "record " : type.isEnum() ? "enum " : "class ";
    }

    private static String components(Class<?> type) {
        return !type.isRecord()
                ? ""
                : Arrays.stream(type.getRecordComponents())
                        .map(TypeSignature::component)
                        .collect(joining(", ", "(", ")"));
    }

    private static String component(RecordComponent component) {
        return TypeText.of(component.getAnnotatedType()) + " " + component.getName();
    }

    private static String superclass(Class<?> type) {
        AnnotatedType above = type.getAnnotatedSuperclass();
        return above == null || above.getType() == Object.class || type.isRecord() || type.isEnum()
                ? ""
                : " extends " + TypeText.of(above);
    }

    private static AnnotatedType[] superInterfaces(Class<?> type) {
        return type.isAnnotation() ? new AnnotatedType[0] : type.getAnnotatedInterfaces();
    }

    /** The subtypes that a switch outside the module can name; that there are others is said, not which. */
    private static String permitted(Class<?> type) {
        if (!type.isSealed() || type.isEnum()) {
            return "";
        }
        Class<?>[] all = Objects.requireNonNull(type.getPermittedSubclasses());
        List<String> named = Arrays.stream(all)
                .filter(ApiDump::canBeNamed)
                .map(TypeText::nameOf)
                .sorted()
                .toList();
        Stream<String> hidden = named.size() < all.length ? Stream.of("(hidden)") : Stream.empty();
        return Stream.concat(named.stream(), hidden).collect(joining(", ", " permits ", ""));
    }
}
