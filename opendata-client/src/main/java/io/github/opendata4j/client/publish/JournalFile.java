package io.github.opendata4j.client.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of lines that only grows. A line counts once its line feed is there: half a line is what a cut has left. */
final class JournalFile {
    /** Threads of one process can't wait for each other by locking the file. */
    private static final Object ONE_AT_A_TIME = new Object();

    private JournalFile() {}

    /** Adds a line, in the place of half a line if there is one, and waits until the disk has it. */
    static void append(FileChannel channel, String entry) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((entry + "\n").getBytes(StandardCharsets.UTF_8));
        synchronized (ONE_AT_A_TIME) {
            try (FileLock lock = channel.lock()) {
                long end = endOfLines(channel);
                channel.truncate(end);
                channel.position(lock.isValid() ? end : 0);
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
        }
    }

    /** The whole lines. */
    static List<String> read(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static long endOfLines(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }
}
