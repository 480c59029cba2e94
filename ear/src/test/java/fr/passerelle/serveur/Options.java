package fr.passerelle.serveur;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Ce que choisit celui qui lance {@code mvn -Prun}.
 *
 * @param port        port HTTP de l'application ({@code -Dport}) ; les autres s'en déduisent
 * @param demo        comptes et dossiers de démonstration ({@code -Ddemo=false} pour s'en passer)
 * @param sienne      sa propre base, donnée par {@code PASSERELLE_DB_URL} et ses deux compagnes
 */
record Options(int port, boolean demo, Optional<Connexion> sienne) {

    static Options lire(Properties proprietes, Map<String, String> environnement) {
        return new Options(port(proprietes.getProperty("port", "8080")),
                demo(proprietes.getProperty("demo", "true")),
                sienne(environnement));
    }

    private static int port(String valeur) {
        try {
            return Integer.parseInt(valeur.strip());
        } catch (NumberFormatException e) {
            throw new LancementImpossible("« " + valeur + " » n'est pas un port : écrivez par exemple -Dport=9090");
        }
    }

    private static boolean demo(String valeur) {
        return switch (valeur.strip()) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw new LancementImpossible("-Ddemo attend true ou false, pas « " + valeur + " »");
        };
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
}
