package io.github.opendata4j.examples.start;

import java.io.File;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.spi.ToolProvider;

/** Says what a loader of a jar's pack finds where the jar is the class path, as it is by {@code java -jar}. */
final class PackLoaderProbe {
    private static final String PACKED = "io/github/opendata4j/validation/schema/scdl/subventions.json";
    private static final String SERVICE = "META-INF/services/tools.jackson.core.TokenStreamFactory";

    private PackLoaderProbe() {}

    public static void main(String[] args) throws Exception {
        File jar = new File(args[0]);
        try (PackLoader loader = new PackLoader(jar, Pack.read(jar).orElseThrow())) {
            Class<?> mapper = loader.loadClass("tools.jackson.databind.ObjectMapper");
            say("not packed, but of this loader", mapper.getClassLoader() == loader);
            Class<?> server = loader.loadClass("com.sun.net.httpserver.HttpServer");
            say(
                    "of a module that the class path's loader defines",
                    server.getModule().getName());
            say(
                    "a provider in such a module",
                    ServiceLoader.load(ToolProvider.class, loader).stream()
                            .anyMatch(provider -> provider.get().name().equals("jar")));
            try {
                say("nowhere", loader.loadClass("io.github.opendata4j.None"));
            } catch (ClassNotFoundException e) {
                say("nowhere", e.getClass().getSimpleName());
            }
            findResources(loader);
        }
    }

    private static void findResources(PackLoader loader) throws Exception {
        List<URL> packed = Collections.list(loader.getResources(PACKED));
        say("addresses of a packed resource", packed.size());
        try (InputStream atAddress = packed.get(0).openStream();
                InputStream inPack = loader.getResourceAsStream(PACKED)) {
            say(
                    "of the bytes that it has as a stream",
                    packed.get(0).equals(loader.getResource(PACKED))
                            && Arrays.equals(atAddress.readAllBytes(), inPack.readAllBytes()));
        }
        say(
                "addresses of another resource",
                Collections.list(loader.getResources(SERVICE)).size());
        say(
                "of what is nowhere",
                Collections.list(loader.getResources("none")).size() + ", " + loader.getResource("none") + ", "
                        + loader.getResourceAsStream("none"));
    }

    private static void say(String what, Object is) {
        System.out.println(what + ": " + is);
    }
}
