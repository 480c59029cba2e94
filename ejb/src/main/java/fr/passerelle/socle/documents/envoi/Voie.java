package fr.passerelle.socle.documents.envoi;

import fr.passerelle.socle.commun.Libelle;

/** How a letter reaches its reader, in the exact words of each way. */
public enum Voie implements Libelle {

    COURRIER("Courrier", "à remettre à la poste", "remise à la poste le ", "par courrier, à votre adresse postale"),
    COURRIEL("Courriel", "à envoyer par courriel", "envoyée par courriel le ", "par courriel"),
    /** By hand until accounts exist: whoever sends it puts it there, then says so. */
    MON_COMPTE("Message dans Mon Compte", "à déposer dans Mon Compte", "déposée dans Mon Compte le ", "dans votre espace Mon Compte"),
    MAIN_PROPRE("Remise en main propre", "à remettre en main propre", "remise en main propre le ", "en main propre, à un moment convenu avec vous"),
    /** To a service of the house. */
    INTERNE("Transmission au service", "à transmettre au service", "transmise au service le ", "par un envoi interne");

    private final String libelle;
    private final String aFaire;
    private final String faite;
    private final String annonce;

    Voie(String libelle, String aFaire, String faite, String annonce) {
        this.libelle = libelle;
        this.aFaire = aFaire;
        this.faite = faite;
        this.annonce = annonce;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** « à remettre à la poste ». */
    public String aFaire() {
        return aFaire;
    }

    /** « remise à la poste le », before a date. */
    public String faite() {
        return faite;
    }

    /** How it is told to who will receive it: « par courrier, à votre adresse postale ». */
    public String annonce() {
        return annonce;
    }

    /** Whether somebody hands it over and says when; a mail goes by itself. */
    public boolean aLaMain() {
        return this != COURRIEL;
    }
}
