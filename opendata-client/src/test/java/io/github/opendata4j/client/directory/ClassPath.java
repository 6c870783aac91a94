package io.github.opendata4j.client.directory;

import java.io.File;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where this process has its classes from, be it on the class path or on the module path. */
final class ClassPath {
    private ClassPath() {}

    /** As another process takes it with {@code -cp}. */
    static String ofThisProcess() {
        return Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
