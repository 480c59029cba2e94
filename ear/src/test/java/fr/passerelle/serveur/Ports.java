package fr.passerelle.serveur;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Les trois ports d'un serveur. Les deux autres se déduisent du port HTTP, avec les écarts d'origine de WildFly. */
public record Ports(int http, int https, int administration) {

    private static final int HTTP_D_ORIGINE = 8080;
    private static final int ECART_HTTPS = 8443 - HTTP_D_ORIGINE;
    private static final int ECART_ADMINISTRATION = 9990 - HTTP_D_ORIGINE;
    private static final int DERNIER_PORT = 65_535;
    /**
     * Au-dessous des ports que le système prête aux connexions sortantes (32768 et plus sous Linux, 49152 ailleurs) : entre un
     * arrêt et un nouveau départ, aucune des milliers de connexions des tests ne vient prendre celui d'un serveur.
     */
    private static final int PREMIER_LIBRE = 20_000;
    private static final int FIN_DES_LIBRES = 32_000;

    static Ports depuis(int http) {
        if (http < 1 || http + ECART_ADMINISTRATION > DERNIER_PORT) {
            throw new LancementImpossible("Le port %d n'est pas possible\u202f: choisissez entre 1 et %d avec -Dport=…"
                    .formatted(http, DERNIER_PORT - ECART_ADMINISTRATION));
        }
        return new Ports(http, http + ECART_HTTPS, http + ECART_ADMINISTRATION);
    }

    /** Trois ports que personne n'occupe : des tests peuvent tourner à côté d'une application lancée. */
    public static Ports libres() {
        int[] trois = ThreadLocalRandom.current().ints(PREMIER_LIBRE, FIN_DES_LIBRES).distinct().filter(port -> !estPris(port)).limit(3).toArray();
        return new Ports(trois[0], trois[1], trois[2]);
    }

    /** Un port que personne n'occupe, pour un autre serveur que le nôtre. */
    static int libre() {
        return libres().http();
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
