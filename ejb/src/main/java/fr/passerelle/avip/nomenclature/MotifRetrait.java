package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Why a prescriber withdraws its request (dossier §5). */
public enum MotifRetrait implements Libelle {

    AUTRE_SOLUTION("Autre solution trouvée"),
    EMPLOI("Emploi trouvé"),
    DEMENAGEMENT("Déménagement"),
    PARCOURS_ARRETE("Parcours arrêté"),
    SANS_COMPLEMENT("Complément non donné"),
    ERREUR("Demande faite par erreur"),
    AUTRE("Autre motif");

    private final String libelle;

    MotifRetrait(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
