package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.internal.text.Wording;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;

/** Says in words what a file system has refused. */
final class DirectoryFaults {
    private final Path root;

    DirectoryFaults(Path root) {
        this.root = root;
    }

    /** A fault of reading or of writing little. */
    PortalException of(IOException cause) {
        PortalException.Builder fault =
                PortalException.builder(root.toString(), message(cause)).cause(cause);
        return isInterrupt(cause) ? fault.retryable().build() : fault.build();
    }

    /** A fault of writing a file, for which there may be no room. */
    PortalException ofWriting(Path file, long bytes, IOException cause) {
        OptionalLong free = freeBytes();
        if (free.isEmpty() || free.getAsLong() >= bytes || isInterrupt(cause)) {
            return of(cause);
        }
        String name = String.valueOf(file.getFileName());
        return fault(
                Bilingual.text(
                        "Pas assez de place dans " + root + " pour " + name + " : il faut "
                                + octets(bytes, Locale.FRENCH) + " octets, il en reste "
                                + octets(free.getAsLong(), Locale.FRENCH) + ". Libérez de la place.",
                        "There is not enough room in " + root + " for " + name + ": it needs "
                                + octets(bytes, Locale.ENGLISH) + " bytes, "
                                + octets(free.getAsLong(), Locale.ENGLISH) + " are free. Make room."),
                cause);
    }

    private static String octets(long bytes, Locale locale) {
        return Wording.in(locale).number(bytes);
    }

    /** A file of ours that can't be understood. */
    PortalException unreadable(Path file, OpenDataException cause) {
        return fault(
                Bilingual.text(
                        "Le fichier " + file + " est endommagé : remettez-le en état, ou retirez-le. "
                                + cause.message(Locale.FRENCH),
                        "The file " + file + " is damaged: restore it, or take it away. "
                                + cause.message(Locale.ENGLISH)),
                cause);
    }

    /** Another session that holds the directory. */
    PortalException busy() {
        return PortalException.builder(
                        root.toString(),
                        Bilingual.text(
                                "Une autre publication est en cours dans " + root + " : réessayez dans un moment.",
                                "Another publication is under way in " + root + ": try again in a moment."))
                .retryable()
                .build();
    }

    /** A file where a directory should be. */
    PortalException noDirectory(Path file) {
        return fault(Bilingual.text(
                file + " n'est pas un dossier : choisissez-en un.", file + " is no directory: choose one."));
    }

    /** A catalogue that somebody else has made. */
    PortalException foreign(Path file) {
        return fault(Bilingual.text(
                file + " n'a pas été écrit par ce catalogue et serait remplacé : déplacez-le, ou choisissez un autre"
                        + " dossier.",
                file + " was not written by this catalogue and would be replaced: move it, or choose another"
                        + " directory."));
    }

    /** A dataset that isn't there. */
    PortalException nothingToWithdraw(String key) {
        return fault(Bilingual.text(
                "Il n'y a pas de jeu de données « " + key + " » dans " + root + " : vérifiez la clé.",
                "There is no dataset " + key + " in " + root + ": check the key."));
    }

    /** Something that stands in the way. */
    PortalException fault(LocalizedText message) {
        return PortalException.builder(root.toString(), message).build();
    }

    private PortalException fault(LocalizedText message, Throwable cause) {
        return PortalException.builder(root.toString(), message).cause(cause).build();
    }

    private LocalizedText message(IOException cause) {
        String where = root.toString();
        if (cause instanceof AccessDeniedException denied) {
            return Bilingual.text(
                    "Pas le droit d'accéder à " + denied.getFile() + " : demandez-le, ou choisissez un autre dossier.",
                    "No permission for " + denied.getFile() + ": ask for it, or choose another directory.");
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return Bilingual.text(
                    where + " n'est pas un dossier, ou se trouve sous un fichier : choisissez un dossier.",
                    where + " is no directory, or stands below a file: choose a directory.");
        }
        if (cause instanceof AtomicMoveNotSupportedException) {
            return Bilingual.text(
                    "Un dossier de " + where + " se trouve sur un autre disque : gardez tout sur le même.",
                    "A folder of " + where + " stands on another disk: keep all of it on one.");
        }
        if (isInterrupt(cause)) {
            return Bilingual.text("La publication a été interrompue.", "The publication was interrupted.");
        }
        return Bilingual.text(
                "Le dossier " + where + " n'a pas pu être lu ou écrit : " + cause.getMessage(),
                "The directory " + where + " could not be read or written: " + cause.getMessage());
    }

    private static boolean isInterrupt(IOException cause) {
        return cause instanceof InterruptedIOException || cause instanceof ClosedByInterruptException;
    }

    private OptionalLong freeBytes() {
        try {
            FileStore store = Files.getFileStore(root);
            return OptionalLong.of(store.getUsableSpace());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
