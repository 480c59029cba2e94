package fr.passerelle.partenaires.papiers;

import fr.passerelle.socle.commun.Coordonnees;
import java.util.ArrayList;
import java.util.List;

/** The house, as a party to what is agreed on. */
record NotreCaf(String nom, Coordonnees coordonnees) {

    /** « Caisse d’allocations familiales, 1 place de l’Exemple, 52000 Chaumont (tél. 03 00 00 00 00, contact@caf.example) », as far as it is set. */
    String enClair() {
        List<String> lieu = new ArrayList<>(List.of(nom));
        lieu.addAll(coordonnees.adresse());
        List<String> voies = new ArrayList<>();
        if (!coordonnees.telephone().isEmpty()) {
            voies.add("tél.\u00a0" + coordonnees.telephone());
        }
        if (!coordonnees.courriel().isEmpty()) {
            voies.add(coordonnees.courriel());
        }
        return String.join(", ", lieu) + (voies.isEmpty() ? "" : " (" + String.join(", ", voies) + ")");
    }
}
