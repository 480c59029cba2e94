package fr.passerelle.web.avip.comite;

import fr.passerelle.avip.comite.AvisDeMembre;
import fr.passerelle.avip.comite.ComiteService;
import fr.passerelle.avip.comite.DossierDeSeance;
import fr.passerelle.avip.comite.Presence;
import fr.passerelle.avip.label.Avis;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One session of the committee: its agenda, its guests, and its closing when the address asks for it. */
@Named
@ViewScoped
public class ComitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ComiteService service;

    private Long id;
    private String acte;
    private int version;
    private Long label;
    private String nom;
    private String organisme;
    private String courriel;
    private String compteRendu;
    private List<PresenceForm> presences = List.of();
    private List<ConclusionForm> conclusions = List.of();
    private transient DossierDeSeance dossier;

    public void ouvrir() {
        relire();
        presences = dossier.invites().stream().map(PresenceForm::new).collect(Collectors.toList());
        conclusions = dossier.points().stream().map(ConclusionForm::new).collect(Collectors.toList());
    }

    private void relire() {
        dossier = null;
        version = getDossier().vue().version();
    }

    public DossierDeSeance getDossier() {
        if (dossier == null) {
            dossier = service.lire(id == null ? 0 : id);
        }
        return dossier;
    }

    /** What is awaited of who reads, as a member. */
    public String getAttente() {
        long attendus = getDossier().points().stream().filter(p -> p.mien() == null).count();
        if (!getDossier().membre()) {
            return "Le comité ne s’est pas encore réuni.";
        }
        return attendus == 0 ? "Vous avez donné votre avis sur chaque dossier." : "Votre avis est attendu sur " + Typographie.compte(attendus, "dossier") + ".";
    }

    /** « 2 favorables, 1 réservé ». */
    public String avis(DossierDeSeance.Point point) {
        String dits = Stream.of(AvisDeMembre.values()).filter(a -> point.combien(a.name()) > 0)
                .map(a -> Typographie.compte(point.combien(a.name()), Typographie.minuscule(a.libelle()))).collect(Collectors.joining(", "));
        return dits.isEmpty() ? "aucun pour l’instant" : dits;
    }

    public boolean isCloture() {
        return "clore".equals(acte) && getDossier().vue().prevue() && getDossier().gerant();
    }

    public String inscrire() {
        return faire(() -> service.inscrire(id, version, label), "Le dossier est à l’ordre du jour.");
    }

    public String inviterLesMembres() {
        return faire(() -> service.inviterLesMembres(id, version), "Les membres du comité sont invités\u202f: il reste à leur envoyer l’invitation.");
    }

    public String inviter() {
        return faire(() -> service.inviter(id, version, nom, organisme, courriel), "La personne est invitée.");
    }

    public String convoquer() {
        return faire(() -> service.convoquer(id, version), "Les invitations partent.");
    }

    public String annuler() {
        return faire(() -> service.annuler(id, version), "La séance est annulée.");
    }

    public String clore() {
        Map<Long, ComiteService.Conclusion> dites = new HashMap<>();
        conclusions.forEach(c -> dites.put(c.getPoint(), new ComiteService.Conclusion(c.getAvis(), c.getTexte())));
        Map<Long, Presence> venus = new HashMap<>();
        presences.forEach(p -> venus.put(p.getInvite(), p.getPresence()));
        return faire(() -> service.clore(id, version, venus, dites, compteRendu), "La séance est close\u202f: le procès-verbal est écrit, la direction est invitée à signer.");
    }

    private String faire(Runnable fait, String dit) {
        return Messages.siPermis(fait, this::relire, dit, "/avip/comite?id=" + id);
    }

    public List<SelectItem> getPresentables() {
        return getDossier().presentables().stream().map(p -> new SelectItem(p.label(), p.nom())).toList();
    }

    public List<Presence> getToutesLesPresences() {
        return List.of(Presence.values());
    }

    public List<Avis> getTousLesAvis() {
        return List.of(Avis.values());
    }

    public List<PresenceForm> getPresences() {
        return presences;
    }

    public List<ConclusionForm> getConclusions() {
        return conclusions;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }

    public Long getLabel() {
        return label;
    }

    public void setLabel(Long label) {
        this.label = label;
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

    public String getCompteRendu() {
        return compteRendu;
    }

    public void setCompteRendu(String compteRendu) {
        this.compteRendu = compteRendu;
    }
}
