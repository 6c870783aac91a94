package io.github.opendata4j.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** This library, and what people would use in its place. */
final class Contenders {
    private static final Path JAR = Path.of("opendata-examples", "target", "opendata.jar");
    private static final Path LAUNCHER = JAR.resolveSibling("opendata");
    private static final Path SCHEMA = Path.of(
            "opendata-validation/src/main/resources/io/github/opendata4j/validation/schema/scdl/subventions.json");
    private static final Path SCRIPTS = Path.of(".ci", "bench", "peers");
    private static final Path CACHE = Path.of(Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                    .orElse(System.getProperty("user.home") + "/.cache"))
            .resolve("opendata4j");
    private static final String HOW_TO = "not here (.ci/bench/prepare installs it)";
    private final List<Contender> present = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();

    Contenders() {
        present.add(ours());
        present.add(Contender.of(
                "opendata4j (launcher: opendata validate)",
                (file, processors) -> launcher("validate", file.toString(), "--schema", "scdl/subventions")));
        for (Parsers parser : List.of(Parsers.LINES, Parsers.FASTCSV, Parsers.COMMONS_CSV)) {
            present.add(Contender.of(
                    parser.title(),
                    (file, processors) -> ProcessRun.java(ParseOnly.class, parser.name(), file.toString())));
        }
        Path python = CACHE.resolve("bench/peers/bin/python");
        add("DuckDB 2.0.1", false, python, "duckdb", "duckdb_rules.py", true);
        add("Pandera 0.35.0 on Polars 2.1.0", false, python, "pandera", "pandera_rules.py", false);
        qsv();
        add("frictionless 5.21.0", true, python, "frictionless", "rules_of_frictionless.py", false);
        add(
                "national engine (validata-table 0.13.0)",
                true,
                CACHE.resolve("validata-0.13.0/bin/python"),
                "validata_core",
                "validata_rules.py",
                false);
    }

    static Contender ours() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Contender.of(
                "opendata4j (java -jar opendata.jar validate)",
                (file, processors) -> List.of(
                        java, "-jar", JAR.toString(), "validate", file.toString(), "--schema", "scdl/subventions"));
    }

    /** Has the launcher make its archive of classes, which it does once for each jar and Java. */
    void prepare() throws IOException, InterruptedException {
        ProcessRun.of(launcher("--version"));
    }

    private static List<String> launcher(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                "OPENDATA_CACHE=" + CACHE.resolve("bench/launcher"),
                "OPENDATA_ARCHIVE=now",
                LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    List<Contender> present() {
        return present;
    }

    /** A line each on what can't be measured here, and how it could. */
    List<String> absent() {
        return absent;
    }

    private void add(String name, boolean slow, Path python, String module, String script, boolean ofProcessors) {
        if (!has(python, module)) {
            absent.add(name + ": " + HOW_TO);
            return;
        }
        present.add(new Contender(name, slow, (file, processors) -> {
            List<String> command = new ArrayList<>(
                    List.of(python.toString(), SCRIPTS.resolve(script).toString(), file.toString(), SCHEMA.toString()));
            if (ofProcessors) {
                command.add(String.valueOf(processors));
            }
            return command;
        }));
    }

    /** Whether an environment has a package, without starting it. */
    private static boolean has(Path python, String module) {
        Path libraries = python.resolveSibling("../lib").normalize();
        if (!Files.isExecutable(python) || !Files.isDirectory(libraries)) {
            return false;
        }
        try (Stream<Path> versions = Files.list(libraries)) {
            return versions.anyMatch(version ->
                    Files.isDirectory(version.resolve("site-packages").resolve(module)));
        } catch (IOException e) {
            return false;
        }
    }

    private void qsv() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Optional<Path> program = Stream.concat(
                        Stream.of(
                                CACHE.resolve("bench/qsv/bin"), Path.of(System.getProperty("user.home"), ".cargo/bin")),
                        Stream.of(path.split(":")).map(Path::of))
                .flatMap(folder -> Stream.of(folder.resolve("qsvlite"), folder.resolve("qsv")))
                .filter(Files::isExecutable)
                .findFirst();
        String name = "qsv 16.1.0 with JSON Schema";
        if (program.isEmpty()) {
            absent.add(name + ": not here (.ci/bench/prepare qsv builds it, in ten minutes)");
            return;
        }
        String schema = SCRIPTS.resolve("subventions.schema.json").toString();
        present.add(Contender.of(
                name,
                (file, processors) -> List.of(
                        program.get().toString(),
                        "validate",
                        "--jobs",
                        String.valueOf(processors),
                        "--quiet",
                        file.toString(),
                        schema)));
    }
}
