package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.files.FileLayer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A disk on which the n-th step fails. */
final class Cutting implements FileLayer {
    private final FileLayer disk = new QuickDisk();
    private final int cutAt;
    private final Cut cut;
    private int steps;
    private boolean happened;

    Cutting(int cutAt, Cut cut) {
        this.cutAt = cutAt;
        this.cut = cut;
    }

    /** How a step fails. */
    enum Cut {
        /** The process dies before the step, or in the middle of it where it is a write. */
        DIES,
        /** The disk refuses this one step, and the process lives on. */
        REFUSES
    }

    /** The end of a process: nothing that it would still do is done. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A step that does something. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    boolean happened() {
        return happened;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        run(() -> disk.makeFolder(folder), () -> {});
    }

    @Override
    public void write(Path file, Content content) throws IOException {
        run(() -> disk.write(file, content), () -> disk.write(file, out -> content.writeTo(new Half(out))));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        run(() -> disk.move(from, to), () -> {});
    }

    @Override
    public void delete(Path file) throws IOException {
        run(() -> disk.delete(file), () -> {});
    }

    private void run(Step step, Step half) throws IOException {
        if (happened && cut != Cut.REFUSES) {
            throw new Death();
        }
        if (++steps != cutAt) {
            step.run();
            return;
        }
        happened = true;
        half.run();
        if (cut == Cut.DIES) {
            throw new Death();
        }
        throw new IOException("the disk refuses");
    }

    /** Writes the first half of whatever it is given. */
    private static final class Half extends OutputStream {
        private final OutputStream out;

        Half(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) {}

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length / 2);
        }
    }
}
