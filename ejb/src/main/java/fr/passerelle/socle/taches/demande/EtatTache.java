package fr.passerelle.socle.taches.demande;

/** Where a task stands. */
public enum EtatTache {

    EN_ATTENTE("En attente"),
    EN_COURS("En cours"),
    FAITE("Faite"),
    ECHOUEE("Non faite"),
    ANNULEE("Annulée"),
    INTERROMPUE("Interrompue");

    private final String libelle;

    EtatTache(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public boolean finie() {
        return this != EN_ATTENTE && this != EN_COURS;
    }
}
