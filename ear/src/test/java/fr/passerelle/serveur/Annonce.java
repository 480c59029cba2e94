package fr.passerelle.serveur;

/** Le bloc affiché quand l'application est prête. */
final class Annonce {

    private static final String FILET = "─".repeat(78);
    private static final String MOT_DE_PASSE = "Passerelle-demo-1!";

    private Annonce() {
    }

    static String de(Options options, ServeurWildFly serveur) {
        StringBuilder bloc = new StringBuilder()
                .append('\n').append(FILET).append('\n')
                .append("  Passerelle est prête\u202f: ").append(serveur.adresse()).append("\n\n");
        if (options.demo()) {
            ligne(bloc, "Comptes", "la page de connexion les propose, et mène aux portes des autres");
            ligne(bloc, "Mot de passe", MOT_DE_PASSE + "  (le même pour tous)");
        }
        ligne(bloc, "Données", options.sienne().map(c -> c.url() + "  (votre base)")
                .orElseGet(() -> lieu(options)));
        ligne(bloc, "Journal", serveur.journal().toString());
        ligne(bloc, "Arrêter", "Ctrl-C");
        return bloc.append(FILET).append('\n').toString();
    }

    private static String lieu(Options options) {
        boolean sousTarget = options.dossier().equals(Emplacements.cible());
        return options.donnees() + (sousTarget ? "  (mvn clean les efface)" : "");
    }

    private static void ligne(StringBuilder bloc, String titre, String valeur) {
        bloc.append("  %-14s%s%n".formatted(titre, valeur));
    }
}
