package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What became of the contested decision. */
public enum PositionCaf implements Libelle {

    CONFIRMEE("Position confirmée et maintenue", false),
    REVISEE_TOTALE("Décision révisée", true),
    REVISEE_PARTIELLE("Décision révisée en partie", true),
    REGULARISEE("Dossier régularisé avant réponse", true),
    SANS_OBJET("Sans objet", false);

    private final String libelle;
    private final boolean revision;

    PositionCaf(String libelle, boolean revision) {
        this.libelle = libelle;
        this.revision = revision;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Whether it counts as revised (I-08). */
    public boolean estUneRevision() {
        return revision;
    }
}
