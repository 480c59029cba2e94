package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What kind of childcare (dossier §5). */
public enum TypeStructure implements Libelle {

    MULTI_ACCUEIL("Multi-accueil"),
    MICRO_CRECHE("Micro-crèche"),
    CRECHE_COLLECTIVE("Crèche collective"),
    CRECHE_FAMILIALE("Crèche familiale"),
    HALTE_GARDERIE("Halte-garderie"),
    JARDIN_ENFANTS("Jardin d’enfants"),
    MAM("Maison d’assistants maternels"),
    ASSISTANT_MATERNEL("Assistant maternel");

    private final String libelle;

    TypeStructure(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
