package fr.passerelle.partenaires.chiffres;

import fr.passerelle.socle.commun.Libelle;

/** The texts people write in the report of partnerships, in the order of its sections. */
public enum BlocPartenariats implements Libelle {

    EDITORIAL("L’essentiel : mot de l’année"),
    CONVENTIONS("Conventions : commentaire"),
    DROITS("Habilitations et revue annuelle : commentaire"),
    SECURITE("Sécurité des accès : commentaire");

    private final String libelle;

    BlocPartenariats(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
