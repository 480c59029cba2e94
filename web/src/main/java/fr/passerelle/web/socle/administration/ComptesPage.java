package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.comptes.CompteVu;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.EtatCompte;
import fr.passerelle.socle.comptes.entretien.EntretienService;
import fr.passerelle.web.socle.commun.Moi;
import fr.passerelle.web.socle.commun.Recu;
import fr.passerelle.web.socle.listes.RetourALaListe;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The accounts: found, suspended with a reason, reactivated. */
@Named
@RequestScoped
public class ComptesPage {

    @Inject
    private ComptesService comptes;
    @Inject
    private EntretienService entretien;
    @Inject
    private Moi moi;
    @Inject
    private RetourALaListe retour;
    @Inject
    private HttpServletRequest demande;

    private Long inutilises;
    private String motif;

    /** How many accounts are proposed for closing. */
    public long getInutilises() {
        if (inutilises == null) {
            inutilises = entretien.combien();
        }
        return inutilises;
    }

    public boolean suspendable(CompteVu compte) {
        return compte.etat() == EtatCompte.ACTIF && !compte.identifiant().equals(moi.getIdentifiant());
    }

    public boolean reactivable(CompteVu compte) {
        return compte.etat() != EtatCompte.ACTIF;
    }

    public String ton(EtatCompte etat) {
        return switch (etat) {
            case ACTIF -> "succes";
            case SUSPENDU -> "erreur";
            case FERME -> "neutre";
        };
    }

    public String icone(EtatCompte etat) {
        return switch (etat) {
            case ACTIF -> "circle-check";
            case SUSPENDU -> "circle-pause";
            case FERME -> "lock";
        };
    }

    /** The account whose suspension is being prepared, named by the address. */
    public String getSuspension() {
        return parametre("suspendre");
    }

    public String suspendre() {
        String identifiant = getSuspension();
        return retour.siPermis(() -> comptes.suspendre(identifiant, motif), "Le compte " + identifiant + " est suspendu\u202f: ses sessions sont closes.");
    }

    /** The form carries which account: its row may not be at the same rank any more. */
    public String reactiver() {
        String identifiant = parametre("reactiver");
        return retour.siPermis(() -> comptes.reactiver(identifiant), "Le compte " + identifiant + " est réactivé.");
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    private String parametre(String nom) {
        return Recu.texte(demande, nom);
    }
}
