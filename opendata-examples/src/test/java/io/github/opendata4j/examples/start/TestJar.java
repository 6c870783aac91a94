package io.github.opendata4j.examples.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.examples.cli.OpendataCommand;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.validation.TableValidator;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * A runnable jar as the build makes it, but that the libraries are not in it: its manifest names them. The pack has the
 * classes of the command, of the model and of the validation.
 *
 * <pre>{@code
 * TestJar jar = TestJar.in(folder, Optional.of(TestJar.pack()));
 * Answer answer = jar.run(folder, "--version");
 * }</pre>
 */
record TestJar(Path file) {
    static final String VERSION = "1.2.3";

    /** What a run left: output of both streams, and the exit code. */
    record Answer(int exitCode, String out, String err) {}

    /** Writes the jar. */
    static TestJar in(Path folder, Optional<byte[]> pack) throws IOException {
        Path file = folder.resolve("a jar é.jar");
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Start.class.getName());
        attributes.put(Attributes.Name.IMPLEMENTATION_TITLE, "opendata");
        attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, VERSION);
        attributes.put(Attributes.Name.CLASS_PATH, libraries());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            eachOf(OpendataCommand.class, (name, bytes) -> {
                if (name.startsWith("io/")) {
                    store(name, bytes, jar);
                }
            });
            if (pack.isPresent()) {
                store(Pack.ENTRY, pack.get(), jar);
            }
        }
        return new TestJar(file);
    }

    /** What the build would make, and more: all classes of three modules. */
    static byte[] pack() throws IOException {
        PackWriter pack = new PackWriter();
        for (Class<?> of : List.of(OpendataCommand.class, Dataset.class, TableValidator.class)) {
            eachOf(of, (name, bytes) -> {
                boolean ours = name.startsWith("io/github/opendata4j/") && !name.contains("/start/");
                if (ours && (name.endsWith(".class") || name.endsWith(".json") || name.endsWith(".properties"))) {
                    pack.add(name, bytes);
                }
            });
        }
        return pack.toBytes();
    }

    private static String libraries() {
        List<String> addresses = new ArrayList<>();
        for (String path : System.getProperty("jdk.module.path").split(File.pathSeparator)) {
            addresses.add(Path.of(path).toUri().toString());
        }
        return String.join(" ", addresses);
    }

    private interface Taker {
        void take(String name, byte[] bytes) throws IOException;
    }

    private static void eachOf(Class<?> type, Taker taker) throws IOException {
        String module = type.getModule().getName();
        try (ModuleReader reader = ModuleLayer.boot()
                .configuration()
                .findModule(module)
                .orElseThrow()
                .reference()
                .open()) {
            List<String> names;
            try (Stream<String> all = reader.list()) {
                names = all.filter(name -> !name.endsWith("/")).sorted().toList();
            }
            for (String name : names) {
                taker.take(name, reader.open(name).orElseThrow().readAllBytes());
            }
        }
    }

    private static void store(String name, byte[] bytes, JarOutputStream jar) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }

    /** Runs {@code java -jar} with these arguments, in a process of its own. */
    Answer run(Path folder, String... args) throws IOException, InterruptedException {
        return java(folder, List.of("-jar", file.toString()), args);
    }

    /** Runs the JVM with the given options, which name what is run, in a process of its own. */
    Answer java(Path folder, List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duser.language=en");
        command.addAll(options);
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("OPENDATA_"));
        builder.environment().put("LANG", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        int code = process.waitFor();
        return new Answer(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** The classes of the jar and its libraries that a run loads by the pack's loader, and those by another. */
    List<String> loadedBy(String loader, Path folder, String... args) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Answer answer = java(folder, List.of("-Xlog:class+load=debug:file=" + log, "-jar", file.toString()), args);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        List<String> lines = Files.readAllLines(log);
        List<String> names = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).contains(" source: ") && lines.get(i + 1).contains(loader)) {
                names.add(lines.get(i).replaceFirst("^(\\[[^]]*])+ ", "").split(" ", 2)[0]);
            }
        }
        return names;
    }
}
