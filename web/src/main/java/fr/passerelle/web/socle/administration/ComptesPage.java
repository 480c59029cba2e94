package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.comptes.CompteVu;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.EtatCompte;
import fr.passerelle.socle.comptes.entretien.EntretienService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The accounts: found, suspended with a reason, reactivated. */
@Named
@RequestScoped
public class ComptesPage {

    private static final String ADRESSE = "/administration/comptes";
    private static final int LIGNES = 50;

    @Inject
    private ComptesService comptes;
    @Inject
    private Capacites capacites;
    @Inject
    private EntretienService entretien;
    @Inject
    private Moi moi;
    @Inject
    private HttpServletRequest demande;

    private Tranche<CompteVu> tranche;
    private long inutilises;
    private String motif;

    public void chercher() {
        String page = parametre("page");
        tranche = comptes.chercher(RechercheDansLAdresse.lire(Parametres.de(demande.getParameterMap()), capacites),
                page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1, LIGNES);
        inutilises = entretien.combien();
    }

    /** How many accounts are proposed for closing. */
    public long getInutilises() {
        return inutilises;
    }

    public EtatCompte[] getEtats() {
        return EtatCompte.values();
    }

    public List<SelectItem> getRoles() {
        return comptes.roles().stream().map(r -> new SelectItem(r.code(), r.libelle())).toList();
    }

    public Tranche<CompteVu> getTranche() {
        if (tranche == null) {
            chercher();
        }
        return tranche;
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
        return Messages.siPermis(() -> comptes.suspendre(identifiant, motif),
                "Le compte " + identifiant + " est suspendu\u202f: ses sessions sont closes.", ADRESSE);
    }

    /** The form carries which account: its row may not be at the same rank any more. */
    public String reactiver() {
        String identifiant = parametre("reactiver");
        return Messages.siPermis(() -> comptes.reactiver(identifiant), "Le compte " + identifiant + " est réactivé.", ADRESSE);
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    private String parametre(String nom) {
        String valeur = demande.getParameter(nom);
        return valeur == null ? "" : valeur;
    }
}
