package fr.passerelle.serveur;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Ce que choisit celui qui lance {@code mvn -Prun}.
 *
 * @param port        port HTTP de l'application ({@code -Dport}) ; les autres s'en déduisent
 * @param demo        comptes et dossiers de démonstration ({@code -Ddemo=false} pour s'en passer)
 * @param dossier     où vivent la base, les pièces jointes et le serveur ({@code -Ddossier}, sinon {@code ear/target})
 * @param sienne      sa propre base, donnée par {@code PASSERELLE_DB_URL} et ses deux compagnes
 */
record Options(int port, boolean demo, Path dossier, Optional<Connexion> sienne) {

    static Options lire(Properties proprietes, Map<String, String> environnement) {
        return new Options(port(proprietes.getProperty("port", "8080")),
                demo(proprietes.getProperty("demo", "true")),
                dossier(proprietes.getProperty("dossier", "")),
                sienne(environnement));
    }

    private static int port(String valeur) {
        try {
            return Integer.parseInt(valeur.strip());
        } catch (NumberFormatException e) {
            throw new LancementImpossible("«\u202f" + valeur + "\u202f» n'est pas un port\u202f: écrivez par exemple -Dport=9090");
        }
    }

    private static boolean demo(String valeur) {
        return switch (valeur.strip()) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw new LancementImpossible("-Ddemo attend true ou false, pas «\u202f" + valeur + "\u202f»");
        };
    }

    private static Path dossier(String valeur) {
        return valeur.isBlank() ? Emplacements.cible() : Path.of(valeur.strip()).toAbsolutePath();
    }

    private static Optional<Connexion> sienne(Map<String, String> environnement) {
        String url = environnement.getOrDefault("PASSERELLE_DB_URL", "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Connexion(url,
                environnement.getOrDefault("PASSERELLE_DB_USER", "passerelle"),
                environnement.getOrDefault("PASSERELLE_DB_PASSWORD", "")));
    }

    /** Ce qui reste d'une exécution à l'autre : la base et les pièces jointes. */
    Path donnees() {
        return dossier.resolve("donnees");
    }

    /** La place du serveur : sa configuration, ses journaux, l'application déployée. */
    Path serveur() {
        return dossier.resolve("serveur");
    }
}
