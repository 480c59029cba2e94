package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Who found the parent: the prescriber, or the structure (dossier §3.3). */
public enum SensOrientation implements Libelle {

    PRESCRIPTEUR_VERS_STRUCTURE("Du prescripteur vers la structure"),
    STRUCTURE_VERS_PRESCRIPTEUR("De la structure vers le prescripteur");

    private final String libelle;

    SensOrientation(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
