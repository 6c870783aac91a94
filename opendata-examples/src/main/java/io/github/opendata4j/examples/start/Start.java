package io.github.opendata4j.examples.start;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.util.Optional;

/**
 * The main class of the runnable jar: runs {@code OpendataCommand} with its classes from the jar's {@link Pack}, and
 * where there is none, or a damaged one, in the ordinary way.
 *
 * <pre>{@code java -jar opendata.jar validate aides.csv --schema scdl/subventions}</pre>
 *
 * <p>The JVM finds each class of this package in the ordinary way, one by one: they are few, and have no lambdas.
 */
public final class Start {
    private static final String COMMAND = "io.github.opendata4j.examples.cli.OpendataCommand";

    private Start() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args as typed: {@code validate aides.csv --schema scdl/subventions}
     * @throws Throwable what the command's own {@code main} throws
     */
    public static void main(String[] args) throws Throwable {
        ClassLoader loader = loader(new File(System.getProperty("java.class.path", "")));
        Thread.currentThread().setContextClassLoader(loader);
        try {
            loader.loadClass(COMMAND).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /**
     * The loader of all that the command consists of.
     *
     * @param classPath by {@code -jar} the jar alone; where there is more on it, this is no file, and there is no pack
     */
    static ClassLoader loader(File classPath) throws MalformedURLException {
        Optional<Pack> pack = Pack.read(classPath);
        return pack.isPresent() ? new PackLoader(classPath, pack.get()) : Start.class.getClassLoader();
    }
}
