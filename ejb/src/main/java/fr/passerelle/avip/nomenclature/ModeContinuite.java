package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Where the child goes when the contract ends (R-AVIP-44). */
public enum ModeContinuite implements Libelle {

    MEME_STRUCTURE("Même structure, contrat de droit commun"),
    AUTRE_STRUCTURE("Autre structure du réseau"),
    ASSISTANT_MATERNEL("Assistant maternel"),
    ECOLE("École"),
    SOLUTION_FAMILIALE("Solution familiale"),
    AUCUNE_SOLUTION("Aucune solution"),
    NON_RENSEIGNE("Non renseigné");

    private final String libelle;

    ModeContinuite(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Whether the child is looked after somewhere (I-19). */
    public boolean estUneSolution() {
        return this != AUCUNE_SOLUTION && this != NON_RENSEIGNE;
    }
}
