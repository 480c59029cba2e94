package fr.passerelle.partenaires.papiers;

import fr.passerelle.socle.commun.Libelle;

/** What kind of paper. */
public enum GenreDePapier implements Libelle {

    AVENANT("Avenant"),
    CONVENTION("Convention d’accès"),
    CONTRAT("Contrat de service"),
    BULLETIN("Bulletin d’adhésion");

    private final String libelle;

    GenreDePapier(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
