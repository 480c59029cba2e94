package fr.passerelle.serveur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Les trois ports d'un serveur. Les deux autres se déduisent du port HTTP, avec les écarts d'origine de WildFly. */
public record Ports(int http, int https, int administration) {

    private static final int HTTP_D_ORIGINE = 8080;
    private static final int ECART_HTTPS = 8443 - HTTP_D_ORIGINE;
    private static final int ECART_ADMINISTRATION = 9990 - HTTP_D_ORIGINE;
    private static final int DERNIER_PORT = 65_535;

    static Ports depuis(int http) {
        if (http < 1 || http + ECART_ADMINISTRATION > DERNIER_PORT) {
            throw new LancementImpossible("Le port %d n'est pas possible\u202f: choisissez entre 1 et %d avec -Dport=…"
                    .formatted(http, DERNIER_PORT - ECART_ADMINISTRATION));
        }
        return new Ports(http, http + ECART_HTTPS, http + ECART_ADMINISTRATION);
    }

    /** Trois ports que personne n'occupe : des tests peuvent tourner à côté d'une application lancée. */
    public static Ports libres() {
        try (ServerSocket premier = new ServerSocket(0);
             ServerSocket deuxieme = new ServerSocket(0);
             ServerSocket troisieme = new ServerSocket(0)) {
            return new Ports(premier.getLocalPort(), deuxieme.getLocalPort(), troisieme.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Un port que personne n'occupe, pour un autre serveur que le nôtre. */
    static int libre() {
        try (ServerSocket seul = new ServerSocket(0)) {
            return seul.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void exigerLibres() {
        IntStream.of(http, https, administration).filter(Ports::estPris).findFirst().ifPresent(pris -> {
            String lequel = pris == http ? "Le port " + pris : "Le port " + pris + " (déduit de " + http + ")";
            throw new LancementImpossible(lequel + " est déjà pris\u202f: choisissez-en un autre, par exemple"
                    + " mvn -Prun -Dport=" + (http + 1000));
        });
    }

    private static boolean estPris(int port) {
        try (ServerSocket essai = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !essai.isBound();
        } catch (IOException occupe) {
            return true;
        }
    }
}
