package fr.passerelle.attaque;

import fr.passerelle.serveur.ServeurDeTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Une connexion tenue à la main : on y écrit ce qu'on veut, octet par octet. */
final class Prise implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final Socket socket;

    private Prise(Socket socket) {
        this.socket = socket;
    }

    static Prise ouvrir() {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), ServeurDeTest.principal().ports().http());
            socket.setSoTimeout(PATIENCE);
            return new Prise(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commence un envoi : les en-têtes, chacun sur sa ligne, et rien encore de ce qu'ils annoncent. */
    Prise commencer(String chemin, String... enTetes) {
        return ecrire("POST /passerelle/" + chemin + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", enTetes) + "\r\n\r\n");
    }

    Prise ecrire(String texte) {
        if (!tenter(texte)) {
            throw new AssertionError("Le serveur a coupé");
        }
        return this;
    }

    /** Faux quand le serveur a coupé. */
    boolean tenter(String texte) {
        try {
            socket.getOutputStream().write(texte.getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IOException coupee) {
            return false;
        }
    }

    /** Ce que le serveur répond : la première ligne, ou rien s'il coupe sans répondre, ou se tait. */
    String statut() {
        try {
            String ligne = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)).readLine();
            return ligne == null ? "" : ligne;
        } catch (SocketTimeoutException silence) {
            return "silence";
        } catch (IOException coupee) {
            return "";
        }
    }

    /** Si le serveur a déjà dit quelque chose. */
    boolean estRepondue() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException coupee) {
            return false;
        }
    }

    /** Tout ce que dit le serveur, jusqu'à ce qu'il coupe. */
    String reponse() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
