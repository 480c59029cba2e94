package fr.passerelle.socle.journal.integrite;

/** What was done to the journal without it. */
public enum NatureFaute {

    /** The words of the line are not those that were sealed. */
    ALTEREE("Altérée", "son contenu n’est plus celui qui a été scellé"),
    /** The line is not there any more, with its seal or without. */
    RETIREE("Retirée", "la ligne a été effacée du journal"),
    /** The line has no seal: it was not written as lines are. */
    INSEREE("Insérée", "la ligne n’a pas de sceau\u202f: elle a été ajoutée en contournant le journal"),
    /** The line was sealed as lines are, but says another day than the one it was sealed on. */
    ANTIDATEE("Antidatée", "la date qu’elle porte n’est pas celle où elle a été écrite"),
    /** The seal itself was remade, or does not follow the one before. */
    DESCELLEE("Descellée", "son sceau a été refait, ou ne suit plus le précédent"),
    /** Lines left under the name of a purge that did not decide on exactly those. */
    PURGE_FAUSSE("Purge fausse", "les lignes retirées sous ce nom ne sont pas celles que la purge a décidé de retirer"),
    /** The end of the chain noted earlier is not in it: it was cut, or written anew. */
    TEMOIN_PERDU("Témoin introuvable", "l’empreinte notée n’est plus celle de ce rang\u202f: le journal a été coupé ou réécrit");

    private final String libelle;
    private final String explication;

    NatureFaute(String libelle, String explication) {
        this.libelle = libelle;
        this.explication = explication;
    }

    public String libelle() {
        return libelle;
    }

    public String explication() {
        return explication;
    }
}
