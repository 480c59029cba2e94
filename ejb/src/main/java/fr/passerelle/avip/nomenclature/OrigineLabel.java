package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Where a label comes from: the labels of 2025 are six, unnamed, and declared (dossier §3.6). */
public enum OrigineLabel implements Libelle {

    AVIP_2025("Label Avip de 2025"),
    AVIS_2025("Label Avis de 2025, réuni au label Avip"),
    NOUVEAU_2026("Nouveau label");

    private final String libelle;

    OrigineLabel(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
