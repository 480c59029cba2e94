package fr.passerelle.partenaires.chiffres;

import fr.passerelle.socle.commun.Libelle;

/** The texts people write in the report of partnerships, in the order of its sections. */
public enum BlocPartenariats implements Libelle {

    EDITORIAL("L’essentiel\u202f: mot de l’année"),
    CONVENTIONS("Conventions\u202f: commentaire"),
    DROITS("Habilitations et revue annuelle\u202f: commentaire"),
    SECURITE("Sécurité des accès\u202f: commentaire");

    private final String libelle;

    BlocPartenariats(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
