package io.github.opendata4j.validation.internal.datapackage;

import io.github.opendata4j.model.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The length and checksum of a resource's files, taken one behind the other as they are kept. */
public final class Integrity {

    private final MessageDigest digest;
    private long bytes;

    private Integrity(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * Reads the files through.
     *
     * @param resource names them
     * @param files has them
     * @return what they are
     * @throws IOException if one can't be read to its end
     */
    public static Integrity of(PackageResource resource, PackageFiles files) throws IOException {
        Integrity all = new Integrity(digest(resource.hash().orElse(new Checksum("md5", "00")))
                .orElseGet(() -> digest(new Checksum("md5", "00")).orElseThrow()));
        byte[] block = new byte[1 << 16];
        for (ResourcePath path : resource.paths()) {
            try (InputStream in = files.open(path)) {
                for (int length = in.read(block); length >= 0; length = in.read(block)) {
                    all.digest.update(block, 0, length);
                    all.bytes += length;
                }
            }
        }
        return all;
    }

    /**
     * Whether a checksum can be compared at all.
     *
     * @param hash such as {@code sha256:9f86…}
     * @return false for an algorithm that is not known here
     */
    public static boolean knows(Checksum hash) {
        return digest(hash).isPresent();
    }

    private static Optional<MessageDigest> digest(Checksum hash) {
        String name = switch (hash.algorithm()) {
            case "md5" -> "MD5";
            case "sha1" -> "SHA-1";
            case "sha256" -> "SHA-256";
            case "sha512" -> "SHA-512";
            default -> "";
        };
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(MessageDigest.getInstance(name));
        } catch (NoSuchAlgorithmException e) {
            return Optional.empty();
        }
    }

    /** {@return how many bytes there are} */
    public long bytes() {
        return bytes;
    }

    /**
     * Whether the files have a checksum. To be asked once.
     *
     * @param hash the stated one
     * @return whether it is theirs
     */
    public boolean has(Checksum hash) {
        return HexFormat.of().formatHex(digest.digest()).equals(hash.hex());
    }
}
