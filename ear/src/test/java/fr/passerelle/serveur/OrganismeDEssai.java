package fr.passerelle.serveur;

import java.util.HashMap;
import java.util.Map;

/** Les coordonnées que portent les lettres d'une démonstration : celles d'une Caf inventée. */
final class OrganismeDEssai {

    private static final Map<String, String> COORDONNEES = Map.of("PASSERELLE_ORGANISME", "Caf de Démonstration",
            "PASSERELLE_ORGANISME_ADRESSE", "1 place de l’Exemple | 52000 CHAUMONT", "PASSERELLE_ORGANISME_TELEPHONE", "03 00 00 00 00",
            "PASSERELLE_ORGANISME_COURRIEL", "contact@caf-demo.example", "PASSERELLE_ORGANISME_VILLE", "Chaumont");

    private OrganismeDEssai() {
    }

    static Map<String, String> avec(Map<String, String> reglages) {
        Map<String, String> tous = new HashMap<>(COORDONNEES);
        tous.putAll(reglages);
        return tous;
    }
}
