package io.github.opendata4j.client.http;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Why there is no answer, or none to its end. */
enum NetworkFault {
    /** A document named an address in a private network. */
    PRIVATE(
            false,
            "%s est dans un réseau privé, et cette adresse vient d'un document : elle n'est pas suivie (%s). Téléchargez ce "
                    + "qu'elle désigne et donnez le fichier.",
            "%s stands in a private network, and its address comes from a document: it isn't followed (%s). Download "
                    + "what it names, and give the file."),
    /** The name service has no answer. */
    UNKNOWN_HOST(
            true,
            "Le nom de %s est introuvable : vérifiez l'adresse et le réseau (%s).",
            "The name of %s can't be found: check the address and the network (%s)."),
    /** Nobody listens, or there is no way there. */
    REFUSED(
            true,
            "Aucune connexion avec %s : le serveur est arrêté ou un pare-feu la refuse (%s). Vérifiez l'adresse et le port, puis "
                    + "réessayez plus tard, ou demandez à qui tient le réseau.",
            "No connection to %s: the server is down, or a firewall refuses it (%s). Check the address and the port, then "
                    + "try again later, or ask whoever runs the network."),
    /** The certificate isn't believed, or no cipher is common. */
    TLS(
            false,
            "La connexion chiffrée avec %s échoue : vérifiez le certificat et ceux auxquels ce programme se fie (%s).",
            "The encrypted connection to %s fails: check its certificate and those that this program trusts (%s)."),
    /** The proxy doesn't let anybody through that it doesn't know. */
    PROXY(
            false,
            "Le proxy ne laisse pas passer vers %s : il veut un nom et un mot de passe, ou n'accepte pas ceux-ci (%s). "
                    + "Demandez-les à qui tient le réseau.",
            "The proxy does not let through to %s: it wants a name and a password, or does not accept these (%s). Ask "
                    + "whoever runs the network for them."),
    /** Too slow. */
    TIME(
            true,
            "%s n'a pas répondu dans le temps donné (%s). Réessayez plus tard, ou laissez-lui plus de temps.",
            "%s did not answer within the time that it was given (%s). Try again later, or give it more time."),
    /** Too long, or a bomb. */
    TOO_LONG(
            false,
            "La réponse de %s est plus longue que permis (%s). Demandez-en moins à la fois.",
            "The answer of %s is longer than allowed (%s). Ask for less at a time."),
    /** Packed in a way that can't be undone. */
    UNPACKING(
            true,
            "La réponse de %s est compressée et abîmée (%s). Réessayez ; si cela dure, signalez-le à qui tient le serveur.",
            "The answer of %s is compressed and damaged (%s). Try again; if it lasts, tell whoever runs the server."),
    /** A file that was to be sent can't be read. */
    LOCAL(
            false,
            "Ce qui devait être envoyé à %s ne peut pas être lu (%s). Vérifiez que le fichier est là et qu'il peut être lu.",
            "What was to be sent to %s can't be read (%s). Check that the file is there and may be read."),
    /** Anything else. */
    BROKEN(
            true,
            "La connexion avec %s s'est rompue (%s). Vérifiez le réseau, puis réessayez.",
            "The connection to %s broke (%s). Check the network, then try again.");

    /** What OkHttp says where a tunnel is refused, for which it has no exception of its own; a test holds it to that. */
    private static final String OKHTTP_PROXY_REFUSAL = "Failed to authenticate with proxy";

    private final boolean passing;
    private final String french;
    private final String english;

    NetworkFault(boolean passing, String french, String english) {
        this.passing = passing;
        this.french = french;
        this.english = english;
    }

    static NetworkFault of(IOException e) {
        if (e instanceof PublicDns.PrivateAddressException) {
            return PRIVATE;
        }
        if (e instanceof UnknownHostException) {
            return UNKNOWN_HOST;
        }
        if (e instanceof Unpacking.TooLongException) {
            return TOO_LONG;
        }
        if (e instanceof SentBody.UnreadableException) {
            return LOCAL;
        }
        if (e instanceof ZipException) {
            return UNPACKING;
        }
        if (e instanceof Attempts.TimeLimitException
                || e instanceof SocketTimeoutException
                || e instanceof InterruptedIOException) {
            return TIME;
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return REFUSED;
        }
        if (String.valueOf(e.getMessage()).equals(OKHTTP_PROXY_REFUSAL)) {
            return PROXY;
        }
        boolean distrust = e instanceof SSLHandshakeException || e instanceof SSLPeerUnverifiedException;
        return distrust || (e instanceof SSLException && !isCut(e)) ? TLS : BROKEN;
    }

    /** A connection cut while encrypted is a cut, not a matter of certificates. */
    private static boolean isCut(IOException e) {
        return e.getCause() instanceof IOException
                || String.valueOf(e.getMessage()).contains("closed")
                || String.valueOf(e.getMessage()).contains("reset");
    }

    boolean isPassing() {
        return passing;
    }

    LocalizedText words(String host, String place) {
        return Bilingual.text(french.formatted(host, place), english.formatted(host, place));
    }
}
