package io.github.opendata4j.examples.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes and resources of the pack look as those of the jar do. */
class PackLoaderTest {
    private static final String PACKED = "io.github.opendata4j.validation.TableValidator";

    @TempDir
    private static Path folder;

    private static TestJar jar;

    private PackLoader loader;

    @BeforeAll
    static void makeJar() throws IOException {
        jar = TestJar.in(folder, Optional.of(TestJar.pack()));
    }

    @BeforeEach
    void open() throws IOException {
        loader = new PackLoader(
                jar.file().toFile(), Pack.read(jar.file().toFile()).orElseThrow());
    }

    @Test
    void aPackedClassIsThisLoadersAndKnowsWhereItIsFrom() throws Exception {
        Class<?> packed = loader.loadClass(PACKED);

        assertThat(packed.getClassLoader()).isSameAs(loader);
        assertThat(packed).isSameAs(loader.loadClass(PACKED)).isNotSameAs(Class.forName(PACKED));
        assertThat(packed.getProtectionDomain()).isSameAs(Start.class.getProtectionDomain());
        assertThat(packed.getPackage().getName()).isEqualTo("io.github.opendata4j.validation");
    }

    @Test
    void theJdksClassesAreTheJdks() throws Exception {
        assertThat(loader.loadClass("java.util.List")).isSameAs(List.class);
        assertThat(loader.loadClass("java.sql.Connection").getClassLoader())
                .isSameAs(ClassLoader.getPlatformClassLoader());
    }

    @Test
    void onAClassPathAllElseIsFoundOnceToo() throws Exception {
        TestJar.Answer answer = jar.java(
                folder,
                List.of("-cp", jar.file().toString(), PackLoaderProbe.class.getName()),
                jar.file().toString());

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out().lines())
                .containsExactly(
                        "not packed, but of this loader: true",
                        "of a module that the class path's loader defines: jdk.httpserver",
                        "a provider in such a module: true",
                        "nowhere: ClassNotFoundException",
                        "addresses of a packed resource: 1",
                        "of the bytes that it has as a stream: true",
                        "addresses of another resource: 1",
                        "of what is nowhere: 0, null, null");
    }

    @Test
    void manyThreadsGetTheSameClasses() throws Exception {
        List<String> names = List.of(
                PACKED,
                "io.github.opendata4j.model.table.TableSchema",
                "io.github.opendata4j.model.table.FieldTypes",
                "io.github.opendata4j.model.report.Report",
                "io.github.opendata4j.validation.RuleCatalogue");
        int threads = 8;
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<List<Class<?>>> load = () -> {
            start.await();
            List<Class<?>> classes = new ArrayList<>();
            for (String name : names) {
                classes.add(Class.forName(name, true, loader));
            }
            return classes;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Class<?>>>> all = pool.invokeAll(Collections.nCopies(threads, load));
            for (Future<List<Class<?>>> one : all) {
                assertThat(one.get()).isEqualTo(all.get(0).get());
            }
        } finally {
            pool.shutdown();
        }
    }
}
