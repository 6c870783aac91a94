import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar anew with some of its classes uncompressed, as the JVM then has them sooner; all else stays as it is, and
 * the same jar gives the same bytes.
 *
 * <pre>java .ci/StoreClasses.java opendata.jar io/github/opendata4j/ tools/jackson/core/</pre>
 */
public final class StoreClasses {

    private StoreClasses() {}

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path anew = jar.resolveSibling(jar.getFileName() + ".new");
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(anew);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                copy(from, entry, isStored(entry.getName(), args), to);
            }
        }
        Files.move(anew, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isStored(String name, String... args) {
        for (int i = 1; i < args.length; i++) {
            if (name.startsWith(args[i]) && name.endsWith(".class")) {
                return true;
            }
        }
        return false;
    }

    private static void copy(ZipFile from, ZipEntry old, boolean stored, ZipOutputStream to) throws IOException {
        byte[] bytes = from.getInputStream(old).readAllBytes();
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(old.getTimeLocal());
        if (stored || old.getMethod() == ZipEntry.STORED) {
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
