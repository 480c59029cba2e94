package fr.passerelle.avip.engagement;

import java.io.Serializable;

/** The structure a label is about, as its dossier names it. */
public record StructureLue(long id, String nom, String gestionnaire, String codePostal, String commune) implements Serializable {

    /** « STR-00042 ». */
    public String reference() {
        return "STR-%05d".formatted(id);
    }
}
