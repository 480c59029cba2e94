package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** The services behind Mon Compte Partenaire, as the Caf’s catalogue names them. */
public enum ServicePartenaire implements Libelle {

    CDAP("Consultation des données allocataires (CDAP)"),
    AFAS("Partenaire Afas"),
    BAILLEURS("Espace Bailleurs"),
    ADONIS("Adonis"),
    RSA("Partenaire Rsa"),
    ESAT("Téléprocédure Esat"),
    MONENFANT("Mon-enfant.fr"),
    DGFIP("DGFIP"),
    FILOUE("Filoué");

    private final String libelle;

    ServicePartenaire(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
