package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.capacites.Charge;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.CompteVu;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.EtatCompte;
import fr.passerelle.socle.comptes.acces.AccesService;
import fr.passerelle.socle.comptes.session.SessionVue;
import fr.passerelle.socle.comptes.session.SessionsService;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Moi;
import fr.passerelle.web.socle.connexion.FeuilleDuCode;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One account: who it is, its roles, where the person is written to, its sessions, a way in for whoever has none, and its end. */
@Named
@ViewScoped
public class FicheComptePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ComptesService comptes;
    @Inject
    private transient Clock horloge;
    @Inject
    private transient SessionsService sessions;
    @Inject
    private transient AccesService acces;
    @Inject
    private transient FeuilleDuCode feuille;
    private CompteVu.Etat etat;
    @Inject
    private transient Moi moi;
    private List<SessionVue> ouvertes;
    private List<String> charges;
    private String identifiant;
    private CompteVu compte;
    private String[] roles;
    private String prenom;
    private String nom;
    private String courriel;
    private String service;
    private String motif;
    private String motifDeFermeture;

    public void ouvrir() {
        compte = comptes.compte(identifiant);
        etat = comptes.etat(identifiant);
        ouvertes = sessions.deCompte(identifiant);
        prendre(Fiche.de(compte, etat));
    }

    /** Takes the account as it is now as the base: what was typed stays, what was not touched is the other's. */
    private void relire() {
        CompteVu autre = comptes.compte(identifiant);
        CompteVu.Etat autreEtat = comptes.etat(identifiant);
        prendre(EntreTemps.reprendre(Fiche.de(compte, etat), Fiche.de(autre, autreEtat), new Fiche(prenom, nom, courriel, service, List.of(roles))));
        compte = autre;
        etat = autreEtat;
    }

    private void prendre(Fiche fiche) {
        prenom = fiche.prenom();
        nom = fiche.nom();
        courriel = fiche.courriel();
        service = fiche.service();
        roles = fiche.roles().toArray(String[]::new);
    }

    /** What the forms of the page change, under the names of their fields. */
    private record Fiche(String prenom, String nom, String courriel, String service, List<String> roles) {

        static Fiche de(CompteVu compte, CompteVu.Etat etat) {
            return new Fiche(etat.prenom(), etat.nom(), compte.courriel(), compte.service(), compte.roles().stream().map(Role::code).toList());
        }
    }

    public String changerRoles() {
        return Messages.siPermis(() -> comptes.changerRoles(identifiant, compte.version(), Set.copyOf(List.of(roles))),
                this::relire, "Les rôles sont changés, dès le prochain clic de la personne.", ici());
    }

    public String changerCoordonnees() {
        return Messages.siPermis(() -> comptes.changerCoordonnees(identifiant, compte.version(), courriel, service),
                this::relire, "Les coordonnées sont changées. D’une adresse à l’autre, la personne est prévenue à l’ancienne.", ici());
    }

    public String nommer() {
        return Messages.siPermis(() -> comptes.nommer(identifiant, compte.version(), prenom, nom), this::relire, "Le nom est corrigé.", ici());
    }

    /** To the address known here; the password of before serves meanwhile. */
    public String envoyerUnLien() {
        Instant[] jusqua = new Instant[1];
        String suite = Messages.siPermis(() -> jusqua[0] = acces.envoyerUnLien(identifiant), null, ici());
        if (suite != null && jusqua[0] != null) {
            Messages.succes("Le lien part au courriel de la personne\u202f: il sert une fois, jusqu’au " + Typographie.instant(jusqua[0]) + ".");
        }
        return suite;
    }

    public void imprimerUnCode() throws IOException {
        feuille.imprimer(() -> acces.remettreUnCode(identifiant));
    }

    public String suspendre() {
        return Messages.siPermis(() -> comptes.suspendre(identifiant, motif), "Le compte est suspendu\u202f: ses sessions sont closes.", ici());
    }

    public String reactiver() {
        return Messages.siPermis(() -> comptes.reactiver(identifiant), "Le compte est réactivé.", ici());
    }

    public String fermer() {
        return Messages.siPermis(() -> comptes.fermer(identifiant, compte.version(), motifDeFermeture), this::relire,
                "Le compte est fermé pour de bon. Il reste ici pour ce qu’en dit le journal.", ici());
    }

    public String debloquer() {
        return Messages.siPermis(() -> comptes.reactiver(identifiant), "La personne peut de nouveau se connecter.", ici());
    }

    public String fermerSessions() {
        return Messages.siPermis(() -> sessions.fermerCelles(identifiant), "Les sessions de la personne sont fermées.", ici());
    }

    public List<SessionVue> getSessions() {
        return ouvertes;
    }

    /** « titulaire de 3 dossiers ouverts », what hangs on it; empty when nothing does. */
    public List<String> getCharges() {
        if (charges == null) {
            charges = comptes.charges(identifiant).stream().map(Charge::phrase).toList();
        }
        return charges;
    }

    /** « titulaire de 3 dossiers ouverts, et interrogé par 2 questions »; empty when nothing hangs on it. */
    public String getChargesEnPhrase() {
        return String.join(", ", getCharges());
    }

    public String getRolesEnPhrase() {
        return String.join(", ", compte.libellesDesRoles());
    }

    /** « Imprimé le… par…, il n’a pas encore servi. », of the last code; empty when there is none. */
    public String getDernierCode() {
        return acces.dernierCode(identifiant).map(c -> "Le dernier a été imprimé le " + Typographie.instant(c.le()) + " par " + c.par() + "\u202f; "
                + (c.utiliseLe() != null ? "il a servi le " + Typographie.instant(c.utiliseLe()) + "."
                : horloge.instant().isBefore(c.expireLe()) ? "il n’a pas encore servi, et vaut jusqu’au " + Typographie.instant(c.expireLe()) + "."
                : "il n’a pas servi, et ne vaut plus.")).orElse("");
    }

    /** Whether there is something to do to it: it is neither one's own nor closed for good. */
    public boolean isAgissable() {
        return !compte.identifiant().equals(moi.getIdentifiant()) && etat.fermeLe() == null;
    }

    public boolean isActif() {
        return compte.etat() == EtatCompte.ACTIF;
    }

    private String ici() {
        return "/administration/compte?identifiant=" + compte.identifiant();
    }

    /** Whether too many wrong passwords keep the person waiting now. */
    public boolean isEnAttente() {
        return compte.bloqueJusqua() != null && horloge.instant().isBefore(compte.bloqueJusqua());
    }

    /** Whether its address was changed a short while ago, and not confirmed yet. */
    public boolean isAdresseRecente() {
        return compte.adresseSureLe() != null && horloge.instant().isBefore(compte.adresseSureLe());
    }

    public List<SelectItem> getTousLesRoles() {
        return comptes.roles().stream().map(r -> new SelectItem(r.code(), r.libelle())).toList();
    }

    public CompteVu.Etat getEtat() {
        return etat;
    }

    public CompteVu getCompte() {
        return compte;
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getPrenom() {
        return prenom;
    }

    public void setPrenom(String prenom) {
        this.prenom = prenom;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getMotifDeFermeture() {
        return motifDeFermeture;
    }

    public void setMotifDeFermeture(String motifDeFermeture) {
        this.motifDeFermeture = motifDeFermeture;
    }
}
