import io.github.opendata4j.examples.start.PackWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes the runnable jar anew so that it starts quicker; the same jar gives the same bytes.
 *
 * <ul>
 *   <li>What a rehearsal of a check loads goes, once more, into a pack that {@code Start} reads.
 *   <li>Classes that a check may load are uncompressed, for those who go past the pack: the launcher, another main class.
 *   <li>Entries for folders, which nothing asks for, are left out, since the JVM reads the whole directory, twice.
 * </ul>
 *
 * <pre>java -cp opendata-examples/target/classes .ci/RunnableJar.java opendata.jar</pre>
 */
public final class RunnableJar {
    private static final String REHEARSAL = "io.github.opendata4j.examples.cli.Rehearsal";

    /** What the rehearsal ends with, since it checks tables that are wrong. */
    private static final int REFUSED = 1;

    private static final List<String> UNCOMPRESSED = List.of("io/github/opendata4j/", "tools/jackson/core/");

    /** The resources of a check: bundled schemas, the texts of rules and of the command. */
    private static final Pattern RESOURCES = Pattern.compile("io/github/opendata4j/(validation/schema/.*\\.(json|txt)"
            + "|validation/rules\\w*\\.properties|examples/cli/messages_\\w+\\.properties)");

    private static final Pattern OF_A_VERSION = Pattern.compile("META-INF/versions/\\d+/(.+)");

    /** {@code [0.2s][info][class,load] a.b.C source: file:/.../opendata.jar} */
    private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: (?:file|jar):");

    private final Path jar;

    private RunnableJar(Path jar) {
        this.jar = jar;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new RunnableJar(Path.of(args[0]).toRealPath()).rewrite();
    }

    private void rewrite() throws IOException, InterruptedException {
        Set<String> rehearsed = rehearse();
        Path anew = jar.resolveSibling(jar.getFileName() + ".new");
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(anew);
                ZipOutputStream to = new ZipOutputStream(file)) {
            List<? extends ZipEntry> entries = Collections.list(from.entries());
            requireNoPackageOfTheJdk(entries);
            for (ZipEntry entry : entries) {
                if (!entry.isDirectory() && !entry.getName().equals(PackWriter.ENTRY)) {
                    write(entry, read(from, entry), isStored(entry), to);
                }
            }
            ZipEntry pack = new ZipEntry(PackWriter.ENTRY);
            pack.setTimeLocal(from.getEntry("META-INF/MANIFEST.MF").getTimeLocal());
            write(pack, pack(from, entries, rehearsed), true, to);
        }
        Files.move(anew, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The pack's loader looks into the jar first: of a class that the JDK has too there would be two. */
    private static void requireNoPackageOfTheJdk(List<? extends ZipEntry> entries) {
        Set<String> ofTheJdk = new TreeSet<>();
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            ofTheJdk.addAll(module.descriptor().packages());
        }
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            int end = name.lastIndexOf('/');
            if (name.endsWith(".class") && end > 0 && ofTheJdk.contains(name.substring(0, end).replace('/', '.'))) {
                throw new IllegalStateException("a class in a package of the JDK: " + name);
            }
        }
    }

    /** The classes of the jar that checks load, as the JVM tells; the same ones on any machine. */
    private Set<String> rehearse() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rehearsal");
        try {
            Path log = folder.resolve("loaded");
            Path messages = folder.resolve("messages");
            Process rehearsal = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xshare:auto",
                            "-XX:ActiveProcessorCount=2",
                            "-Duser.language=en",
                            "-Xlog:class+load:file=" + log,
                            "-cp",
                            jar.toString(),
                            REHEARSAL,
                            folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(messages.toFile())
                    .start();
            if (rehearsal.waitFor() != REFUSED) {
                throw new IllegalStateException("rehearsal: " + rehearsal.exitValue() + Files.readString(messages));
            }
            return loaded(log);
        } finally {
            delete(folder);
        }
    }

    private static Set<String> loaded(Path log) throws IOException {
        Set<String> entries = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            Matcher loaded = LOADED.matcher(line);
            if (loaded.find()) {
                entries.add(loaded.group(1).replace('.', '/') + ".class");
            }
        }
        return entries;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static byte[] pack(ZipFile from, List<? extends ZipEntry> entries, Set<String> rehearsed) throws IOException {
        Set<String> ofVersions = new TreeSet<>(); // of which each JVM takes another one: not packed
        for (ZipEntry entry : entries) {
            Matcher version = OF_A_VERSION.matcher(entry.getName());
            if (version.matches()) {
                ofVersions.add(version.group(1));
            }
        }
        PackWriter pack = new PackWriter();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            boolean wanted = rehearsed.contains(name) || RESOURCES.matcher(name).matches();
            if (wanted && !ofVersions.contains(name)) {
                pack.add(name, read(from, entry));
            }
        }
        return pack.toBytes();
    }

    private static boolean isStored(ZipEntry entry) {
        return entry.getMethod() == ZipEntry.STORED
                || entry.getName().endsWith(".class") && UNCOMPRESSED.stream().anyMatch(entry.getName()::startsWith);
    }

    private static byte[] read(ZipFile from, ZipEntry entry) throws IOException {
        try (InputStream in = from.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static void write(ZipEntry old, byte[] bytes, boolean stored, ZipOutputStream to) throws IOException {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(old.getTimeLocal());
        if (stored) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        to.putNextEntry(entry);
        to.write(bytes);
        to.closeEntry();
    }
}
