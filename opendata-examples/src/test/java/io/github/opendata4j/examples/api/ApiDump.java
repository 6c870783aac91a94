package io.github.opendata4j.examples.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The public face of one module as text: whatever a program that requires the module can name, one signature a line, in
 * an order that depends on nothing but the signatures.
 *
 * <p>Only packages exported to everyone count. It is read from the compiled classes by reflection, so that what the
 * compiler adds (default constructors, for one) shows as well; what every class has ({@code equals}, {@code values}, the
 * accessors of a record) does not.
 */
final class ApiDump {
    private final Module module;
    private final ModuleReference reference;

    private ApiDump(Module module, ModuleReference reference) {
        this.module = module;
        this.reference = reference;
    }

    /** Finds a module by name among those that this test runs with. */
    static ApiDump of(String name) {
        ModuleLayer layer = ModuleLayer.boot();
        Module module = layer.findModule(name)
                .orElseThrow(() -> new IllegalStateException(
                        name + " is not on the module path: this test reads modules as an embedder's program does"));
        return new ApiDump(
                module, layer.configuration().findModule(name).orElseThrow().reference());
    }

    /** The whole text, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("module " + module.getName());
        for (String exported : exportedPackages()) {
            lines.add("");
            lines.add("package " + exported);
            for (Class<?> type : typesOf(exported)) {
                lines.add("");
                TypeSignature.of(type).stream()
                        .map(line -> withoutPackage(exported, line))
                        .forEach(lines::add);
            }
        }
        return List.copyOf(lines);
    }

    /** Types of the package that a block stands in need no package of their own. */
    private static String withoutPackage(String packageName, String line) {
        String prefix = Pattern.quote(packageName.substring(TypeText.OWN.length()) + ".");
        return line.replaceAll("(?<![\\w.])" + prefix + "(?=[A-Z])", "");
    }

    private List<String> exportedPackages() {
        return module.getDescriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .sorted()
                .toList();
    }

    /** Types that can be named from outside, those nested in another right after it. */
    private List<Class<?>> typesOf(String packageName) {
        String folder = packageName.replace('.', '/') + "/";
        try (ModuleReader reader = reference.open()) {
            return reader.list()
                    .filter(entry -> entry.startsWith(folder)
                            && entry.indexOf('/', folder.length()) < 0
                            && entry.endsWith(".class")
                            && !entry.endsWith("package-info.class"))
                    .<Class<?>>map(this::load)
                    .filter(ApiDump::canBeNamed)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> load(String entry) {
        String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
        return Objects.requireNonNull(Class.forName(module, name), name);
    }

    /** Public or protected, and so is every type around it. */
    static boolean canBeNamed(Class<?> type) {
        if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
            return false;
        }
        Class<?> outer = type.getDeclaringClass();
        return isOpen(type.getModifiers()) && (outer == null || canBeNamed(outer));
    }

    static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
