package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.Arrays;

/** What the regulations call a structure of that size: derived from its agrément, never typed (dossier §5). */
public enum CategorieReglementaire implements Libelle {

    MICRO("Micro-crèche", 12),
    PETITE("Petite crèche", 24),
    CRECHE("Crèche", 39),
    GRANDE("Grande crèche", 59),
    TRES_GRANDE("Très grande crèche", Integer.MAX_VALUE);

    private final String libelle;
    private final int auPlus;

    CategorieReglementaire(String libelle, int auPlus) {
        this.libelle = libelle;
        this.auPlus = auPlus;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** How many places it has at most. */
    public int auPlus() {
        return auPlus;
    }

    public static CategorieReglementaire de(int agrement) {
        return Arrays.stream(values()).filter(c -> agrement <= c.auPlus).findFirst().orElseThrow();
    }
}
