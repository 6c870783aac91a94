package io.github.opendata4j.examples.api;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fields, constructors and methods of a type that callers and subclasses can use, each as one line. */
final class MemberSignatures {
    /** What every object has, and its parameters. */
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals(Object)", "hashCode()", "toString()");

    private static final Set<String> OF_EVERY_ENUM = Set.of("values()", "valueOf(String)");

    private final Class<?> type;

    MemberSignatures(Class<?> type) {
        this.type = type;
    }

    /** The constants of an enum in their own order, which {@code compareTo} tells callers; then fields by name. */
    List<String> fields() {
        Stream<String> constants = Arrays.stream(type.isEnum() ? type.getEnumConstants() : new Object[0])
                .map(constant -> "enum constant " + ((Enum<?>) constant).name());
        Stream<String> others = surface(Class::getDeclaredFields)
                .filter(field -> !field.isEnumConstant())
                .map(this::text)
                .sorted();
        return Stream.concat(constants, others).toList();
    }

    /** All but a record's canonical one, which its declaration shows. */
    List<String> constructors() {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(MemberSignatures::isShown)
                .filter(constructor -> !isCanonical(constructor))
                .map(constructor -> text(constructor, TypeText.nameOf(type)))
                .sorted()
                .toList();
    }

    List<String> methods() {
        return surface(Class::getDeclaredMethods)
                .filter(method -> !isImplied(method))
                .map(method -> new Line(method.getName(), text(method, method.getName())))
                .sorted()
                .map(Line::text)
                .distinct()
                .toList();
    }

    /** Members of the type, and those that it inherits from a supertype which nobody outside can see. */
    private <M extends Member> Stream<M> surface(Function<Class<?>, M[]> members) {
        return hiddenAbove(type)
                .flatMap(owner -> Arrays.stream(members.apply(owner)))
                .filter(MemberSignatures::isShown);
    }

    private static Stream<Class<?>> hiddenAbove(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Stream.<Class<?>>ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return Stream.concat(
                Stream.of(type), above.filter(t -> !ApiDump.canBeNamed(t)).flatMap(MemberSignatures::hiddenAbove));
    }

    private static boolean isShown(Member member) {
        return !member.isSynthetic() && ApiDump.isOpen(member.getModifiers());
    }

    private boolean isImplied(Method method) {
        String call = method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(TypeText::nameOf)
                        .collect(joining(",", "(", ")"));
        return OF_EVERY_OBJECT.contains(call)
                || type.isEnum() && OF_EVERY_ENUM.contains(call)
                || type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> component.getAccessor().equals(method));
    }

    private boolean isCanonical(Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private String text(Field field) {
        return Annotations.of(field)
                + Modifier.toString(field.getModifiers() & ~Modifier.TRANSIENT & ~Modifier.VOLATILE)
                + " "
                + TypeText.of(field.getAnnotatedType())
                + " "
                + field.getName()
                + value(field);
    }

    private String text(Executable member, String name) {
        String modifiers = modifiers(member);
        String variables = TypeText.parameters(member.getTypeParameters());
        String result = member instanceof Method method ? TypeText.of(method.getAnnotatedReturnType()) + " " : "";
        return Annotations.of(member)
                + (modifiers.isEmpty() ? "" : modifiers + " ")
                + (variables.isEmpty() ? "" : variables + " ")
                + result
                + name
                + parameters(member)
                + TypeText.list(" throws ", member.getAnnotatedExceptionTypes(), "")
                + (member instanceof Method method && method.getDefaultValue() != null ? " default" : "");
    }

    /** In an interface, {@code public abstract} goes without saying. */
    private String modifiers(Executable member) {
        int shown = member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC);
        if (member instanceof Method method && member.getDeclaringClass().isInterface()) {
            return method.isDefault() ? "default" : Modifier.toString(shown & ~Modifier.PUBLIC);
        }
        // a final class's methods are final anyway
        int extension = Modifier.isFinal(type.getModifiers()) ? 0 : Modifier.ABSTRACT | Modifier.FINAL;
        return Modifier.toString(shown | member.getModifiers() & extension);
    }

    private static String parameters(Executable member) {
        Parameter[] parameters = member.getParameters();
        AnnotatedType[] types = member.getAnnotatedParameterTypes();
        return IntStream.range(0, parameters.length)
                .mapToObj(i -> parameterType(parameters[i], types[i]) + " " + parameters[i].getName())
                .collect(joining(", ", "(", ")"));
    }

    private static String parameterType(Parameter parameter, AnnotatedType type) {
        String text = TypeText.of(type);
        return parameter.isVarArgs() ? text.substring(0, text.length() - "[]".length()) + "..." : text;
    }

    /** The value of a constant that the compiler copies into callers. */
    private static String value(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
        if (!constant || !Modifier.isPublic(field.getModifiers())) {
            return "";
        }
        try {
            if (field.getType() == String.class) {
                return " = " + quoted(String.valueOf(field.get(null)));
            }
            return field.getType().isPrimitive() ? " = " + field.get(null) : "";
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public constant of an exported type that cannot be read: " + field, e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private record Line(String name, String text) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : text.compareTo(other.text);
        }
    }
}
