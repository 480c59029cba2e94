package fr.passerelle.web.avip.accueil;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.nomenclature.StatutContrat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a structure may do on a contract, as its page offers it. */
public enum ActeAccueil {

    CHARTE("Noter la charte remise", "La charte nationale est donnée au parent avant la signature.", "file-text", "La charte est notée remise."),
    SIGNER("Noter la signature", "Le contrat est signé par les trois parties\u202f; ses textes sont gardés tels quels.", "pencil", "Le contrat est signé."),
    SUIVRE("Noter la situation à six mois", "Un appel au parent\u202f; «\u202fnon joignable\u202f» se note aussi.", "phone", "La situation à six mois est notée."),
    REPRENDRE("Reprendre l’accueil", "L’enfant revient avant la date prévue.", "rotate-ccw", "L’accueil reprend."),
    TERMINER("Terminer l’accueil", "Ce que devient le parent, comment l’enfant est accueilli ensuite\u202f; la place se libère le lendemain.", "flag", "L’accueil est terminé."),
    AMENDER("Changer les horaires", "Un avenant daté\u202f; la place suit, ou l’avenant est refusé.", "calendar", "L’avenant est noté."),
    SUSPENDRE("Suspendre", "Soixante jours au plus\u202f; la place reste à l’enfant.", "circle-pause", "L’accueil est suspendu."),
    ROMPRE("Rompre avant le terme", "Un motif, le prescripteur entendu d’abord, quinze jours de préavis.", "circle-x", "L’accueil est rompu."),
    ANNULER("Annuler le contrat", "Il ne se fera pas\u202f: la place se libère.", "ban", "Le contrat est annulé.");

    private final String libelle;
    private final String effet;
    private final String icone;
    private final String fait;

    ActeAccueil(String libelle, String effet, String icone, String fait) {
        this.libelle = libelle;
        this.effet = effet;
        this.icone = icone;
        this.fait = fait;
    }

    /** Those that the contract allows on that day, the most expected first. */
    static List<ActeAccueil> pour(AccueilVu c, LocalDate jour) {
        return Arrays.stream(values()).filter(a -> a.convientA(c, jour)).toList();
    }

    private boolean convientA(AccueilVu c, LocalDate jour) {
        StatutContrat s = c.statut();
        return switch (this) {
            case CHARTE -> s == StatutContrat.PREPARE && c.charteRemiseLe() == null;
            case SIGNER -> s == StatutContrat.PREPARE && c.charteRemiseLe() != null;
            case ANNULER -> s == StatutContrat.PREPARE;
            case AMENDER -> s == StatutContrat.SIGNE || s == StatutContrat.EN_COURS;
            case SUSPENDRE, TERMINER -> s == StatutContrat.EN_COURS;
            case REPRENDRE -> s == StatutContrat.SUSPENDU;
            case ROMPRE -> s == StatutContrat.EN_COURS || s == StatutContrat.SUSPENDU;
            case SUIVRE -> c.suiviAFaire(jour);
        };
    }

    public String libelle() {
        return libelle;
    }

    public String effet() {
        return effet;
    }

    public String icone() {
        return icone;
    }

    String fait() {
        return fait;
    }
}
