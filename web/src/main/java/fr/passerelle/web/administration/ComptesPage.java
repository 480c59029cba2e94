package fr.passerelle.web.administration;

import fr.passerelle.commun.Tranche;
import fr.passerelle.comptes.CompteVu;
import fr.passerelle.comptes.ComptesService;
import fr.passerelle.comptes.EtatCompte;
import fr.passerelle.comptes.Permission;
import fr.passerelle.comptes.Role;
import fr.passerelle.web.commun.Messages;
import fr.passerelle.web.commun.Moi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The accounts: found, suspended with a reason, reactivated; and what each role allows. */
@Named
@RequestScoped
public class ComptesPage {

    private static final String ADRESSE = "/administration/comptes";
    private static final int LIGNES = 50;
    private static final int TEXTE_MAX = 200;

    @Inject
    private ComptesService comptes;
    @Inject
    private Moi moi;
    @Inject
    private HttpServletRequest demande;

    private Tranche<CompteVu> tranche;
    private String motif;

    public void chercher() {
        String texte = parametre("q");
        String page = parametre("page");
        tranche = comptes.chercher(texte.substring(0, Math.min(texte.length(), TEXTE_MAX)),
                page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1, LIGNES);
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

    public boolean suspendu(CompteVu compte) {
        return compte.etat() == EtatCompte.SUSPENDU;
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

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** One line to a permission. */
    public List<LigneDeDroits> getDroits() {
        return Arrays.stream(Permission.values()).map(p -> new LigneDeDroits(PermissionEnClair.libelle(p),
                Arrays.stream(Role.values()).map(r -> r.permissions().contains(p)).toList())).toList();
    }

    /** What one permission is, and for each role in order whether it holds it. */
    public record LigneDeDroits(String libelle, List<Boolean> parRole) {
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
