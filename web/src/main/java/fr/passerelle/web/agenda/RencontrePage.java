package fr.passerelle.web.agenda;

import static fr.passerelle.agenda.Permissions.AGENDA_TENIR;

import fr.passerelle.agenda.EtatSeance;
import fr.passerelle.agenda.InvitationVue;
import fr.passerelle.agenda.InviteSaisi;
import fr.passerelle.agenda.Presence;
import fr.passerelle.agenda.SeanceVue;
import fr.passerelle.agenda.SeancesService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Moi;
import fr.passerelle.web.socle.personnes.Repertoire;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One meeting: what it is, who is invited, who came, what was said. */
@Named
@ViewScoped
public class RencontrePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeancesService service;
    @Inject
    private transient Moi moi;
    @Inject
    private transient Clock horloge;

    private Long id;
    private SeanceVue seance;
    private boolean tenue;
    private boolean commencee;
    private List<InvitationVue> invites = List.of();
    private Map<Long, Presence> presences = new HashMap<>();
    private List<String> collegues = new ArrayList<>();
    private String nom;
    private String organisme;
    private String courriel;
    private String motif;
    private String compteRendu;

    public void ouvrir() {
        seance = service.lire(id == null ? 0 : id);
        tenue = moi.peut(AGENDA_TENIR);
        commencee = seance.aCommence(horloge.instant());
        compteRendu = seance.compteRendu();
        if (tenue) {
            invites = service.invites(seance.id());
            presences = new HashMap<>();
            invites.stream().filter(i -> i.presence() != null).forEach(i -> presences.put(i.id(), i.presence()));
        }
    }

    public String inviter() {
        return Messages.siPermis(() -> service.inviter(id, List.of(new InviteSaisi(nom, organisme, courriel))),
                "L’invité est ajouté\u202f; l’invitation part quand vous l’envoyez.", page());
    }

    public String inviterDesCollegues() {
        return Messages.siPermis(() -> service.inviterDesCollegues(id, collegues), "Les invités sont ajoutés\u202f; les invitations partent quand vous les envoyez.", page());
    }

    public Repertoire getTousLesCollegues() {
        return new Repertoire(service::collegues, service::colleguesNommes);
    }

    public List<String> getCollegues() {
        return collegues;
    }

    public void setCollegues(List<String> collegues) {
        this.collegues = collegues;
    }

    public String inviterDuCadre() {
        return Messages.siPermis(() -> service.inviterDuCadre(id), "Les invités proposés sont dans la liste.", page());
    }

    public String retirer(long invitation) {
        return Messages.siPermis(() -> service.retirer(id, invitation), "L’invité est retiré.", page());
    }

    public String envoyer() {
        return Messages.siPermis(() -> service.envoyer(id), "Les invitations partent, chacune avec le fichier que prend un agenda.", page());
    }

    public String annuler() {
        return Messages.siPermis(() -> service.annuler(id, seance.version(), motif), this::ouvrir, "La rencontre est annulée\u202f; ceux qui étaient invités sont prévenus.", page());
    }

    public String noterLesPresences() {
        Map<Long, Presence> dites = new HashMap<>(presences);
        dites.values().removeIf(Objects::isNull);
        return Messages.siPermis(() -> service.noterLesPresences(id, seance.version(), dites), this::ouvrir, "Les présences sont notées.", page());
    }

    public String rendreCompte() {
        return Messages.siPermis(() -> service.rendreCompte(id, seance.version(), compteRendu), this::ouvrir, "Le compte rendu est enregistré.", page());
    }

    private String page() {
        return "/agenda/rencontre?id=" + id;
    }

    public boolean isAPrevoir() {
        return tenue && seance.etat() == EtatSeance.PREVUE;
    }

    /** Presences and minutes come once it has begun. */
    public boolean isARaconter() {
        return tenue && commencee && seance.etat() != EtatSeance.ANNULEE;
    }

    public long getAEcrire() {
        return invites.stream().filter(i -> i.envoyeeLe() == null).count();
    }

    /** « 4 présents sur 7 invités ». */
    public String getPresents() {
        long presents = invites.stream().filter(i -> i.presence() == Presence.PRESENT).count();
        return presents + (presents > 1 ? " présents sur " : " présent sur ") + invites.size() + (invites.size() > 1 ? " invités" : " invité");
    }

    public String getQuand() {
        return seance.quand();
    }

    public List<Presence> getToutesPresences() {
        return List.of(Presence.values());
    }

    public SeanceVue getSeance() {
        return seance;
    }

    public boolean isTenue() {
        return tenue;
    }

    public List<InvitationVue> getInvites() {
        return invites;
    }

    public Map<Long, Presence> getPresences() {
        return presences;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getOrganisme() {
        return organisme;
    }

    public void setOrganisme(String organisme) {
        this.organisme = organisme;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getCompteRendu() {
        return compteRendu;
    }

    public void setCompteRendu(String compteRendu) {
        this.compteRendu = compteRendu;
    }
}
