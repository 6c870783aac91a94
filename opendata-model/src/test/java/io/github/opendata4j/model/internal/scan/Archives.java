package io.github.opendata4j.model.internal.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Compressed files for tests, good and bad. */
final class Archives {

    private Archives() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(file)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Names and texts, one after the other; a name that ends in a slash is a folder. Sizes stand behind the data. */
    static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(file)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(utf8(namesAndTexts[i + 1]));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** One file, not compressed, as its name's bytes say. */
    static byte[] stored(byte[] name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteBuffer file = ByteBuffer.allocate(30 + name.length + content.length + 46 + name.length + 22)
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x04034b50).putShort((short) 10).putInt(0).putInt(0);
        file.putInt((int) sum.getValue()).putInt(content.length).putInt(content.length);
        file.putShort((short) name.length).putShort((short) 0).put(name).put(content);
        int directory = file.position();
        file.putInt(0x02014b50)
                .putShort((short) 10)
                .putShort((short) 10)
                .putInt(0)
                .putInt(0);
        file.putInt((int) sum.getValue()).putInt(content.length).putInt(content.length);
        file.putShort((short) name.length)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .put(name);
        int end = file.position();
        file.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
        file.putInt(end - directory).putInt(directory).putShort((short) 0);
        return file.array();
    }

    /** The same archive with the end record of zip64, as programs write it that do not know the size before. */
    static byte[] zip64(byte[] zip) {
        ByteBuffer old = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        ByteBuffer file = ByteBuffer.allocate(zip.length + 56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        file.put(zip, 0, end);
        file.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        file.putLong(old.getShort(end + 8)).putLong(old.getShort(end + 10));
        file.putLong(old.getInt(end + 12)).putLong(old.getInt(end + 16));
        file.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        file.putInt(0x06054b50).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
        return file.array();
    }

    static int indexOf(byte[] bytes, int signature) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 4 <= bytes.length; i++) {
            if (buffer.getInt(i) == signature) {
                return i;
            }
        }
        throw new AssertionError("no such signature");
    }
}
