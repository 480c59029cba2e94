package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.comptes.CompteVu;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.session.SessionVue;
import fr.passerelle.socle.comptes.session.SessionsService;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** One account: its roles, where the person is written to, its sessions, and a way out of the wait after too many wrong passwords. */
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
    private List<SessionVue> ouvertes;
    private String identifiant;
    private CompteVu compte;
    private String[] roles;
    private String courriel;
    private String service;

    public void ouvrir() {
        compte = comptes.compte(identifiant);
        ouvertes = sessions.deCompte(identifiant);
        prendre(Fiche.de(compte));
    }

    /** Takes the account as it is now as the base: what was typed stays, what was not touched is the other's. */
    private void relire() {
        CompteVu autre = comptes.compte(identifiant);
        prendre(EntreTemps.reprendre(Fiche.de(compte), Fiche.de(autre), new Fiche(courriel, service, List.of(roles))));
        compte = autre;
    }

    private void prendre(Fiche fiche) {
        courriel = fiche.courriel();
        service = fiche.service();
        roles = fiche.roles().toArray(String[]::new);
    }

    /** What the forms of the page change, under the names of their fields. */
    private record Fiche(String courriel, String service, List<String> roles) {

        static Fiche de(CompteVu compte) {
            return new Fiche(compte.courriel(), compte.service(), compte.roles().stream().map(Role::code).toList());
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

    public String debloquer() {
        return Messages.siPermis(() -> comptes.reactiver(identifiant), "La personne peut de nouveau se connecter.", ici());
    }

    public String fermerSessions() {
        return Messages.siPermis(() -> sessions.fermerCelles(identifiant), "Les sessions de la personne sont fermées.", ici());
    }

    public List<SessionVue> getSessions() {
        return ouvertes;
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
}
