package fr.passerelle.web.mediation;

import fr.passerelle.mediation.conservation.ConservationSaisinesService;
import fr.passerelle.mediation.conservation.Echue;
import fr.passerelle.mediation.conservation.Rapport;
import fr.passerelle.mediation.conservation.Situation;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long cases are kept, which are due, and what became of those that were. */
@Named
@RequestScoped
public class ConservationSaisinesPage {

    private static final String ADRESSE = "/mediation/conservation";

    @Inject
    private ConservationSaisinesService conservation;
    @Inject
    private HttpServletRequest demande;
    @Inject
    private Clock horloge;

    private int page = 1;
    private Map<String, ObjetConserve> objets;
    private List<Duree> durees;
    private Situation situation;
    private Tranche<Echue> echues;
    private List<Rapport> rapports;
    private String motif;
    private String objet;
    private Integer active;
    private Integer intermediaire;
    private LocalDate aCompterDu;
    private String motifDuree;

    public void ouvrir() {
        durees = conservation.durees();
        situation = conservation.situation();
        echues = conservation.echues(page);
        rapports = conservation.rapports();
    }

    /** Asked for before the page is opened when a form is sent: what is shown decides what is listened to. */
    private void lireUneFois() {
        if (situation == null) {
            ouvrir();
        }
    }

    public List<Duree> getDurees() {
        lireUneFois();
        return durees;
    }

    /** « 1er juin 2026 »; the duration the house came with has no day of its own. */
    public String depuis(Duree duree) {
        return duree.dOrigine() ? "depuis l’origine" : Typographie.date(duree.aCompterDu());
    }

    /** « en vigueur », « à venir », « passée ». */
    public String quand(Duree duree) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        if (duree.aCompterDu().isAfter(aujourdhui)) {
            return "à venir";
        }
        return durees.stream().filter(d -> d.objet().equals(duree.objet()) && !d.aCompterDu().isAfter(aujourdhui)).findFirst()
                .filter(duree::equals).isPresent() ? "en vigueur" : "passée";
    }

    public Situation getSituation() {
        lireUneFois();
        return situation;
    }

    public Tranche<Echue> getEchues() {
        lireUneFois();
        return echues;
    }

    public List<Rapport> getRapports() {
        lireUneFois();
        return rapports;
    }

    public List<SelectItem> getObjets() {
        return conservation.decidables().stream().map(o -> new SelectItem(o.code(), o.libelle())).toList();
    }

    /** The kind of thing that a period is about. */
    public ObjetConserve objet(String code) {
        return objets().get(code);
    }

    private Map<String, ObjetConserve> objets() {
        if (objets == null) {
            objets = new LinkedHashMap<>();
            conservation.objets().forEach(o -> objets.put(o.code(), o));
        }
        return objets;
    }

    public String getEchuesEnClair() {
        return Typographie.compte(getSituation().echues(), "saisine");
    }

    /** The form carries how many cases were announced: another number is another decision. */
    public String anonymiser() {
        String annoncees = Recu.texte(demande, "annoncees");
        return Messages.siPermis(() -> {
            conservation.decider(annoncees.matches("\\d{1,9}") ? Long.parseLong(annoncees) : -1, motif);
            avancer();
        }, this::ouvrir, null, ADRESSE);
    }

    public String continuer() {
        return Messages.siPermis(this::avancer, this::ouvrir, null, ADRESSE);
    }

    private void avancer() {
        int faites = conservation.executer();
        Messages.succes(Typographie.compte(faites, "saisine") + (faites > 1 ? " anonymisées." : " anonymisée.")
                + (conservation.rapports().get(0).enCours() ? " Le reste se fera cette nuit." : ""));
    }

    /** The decision still being carried out, or {@code null}. */
    public Rapport getEnCours() {
        return getRapports().stream().filter(Rapport::enCours).findFirst().orElse(null);
    }

    public String fixer() {
        return Messages.siPermis(() -> conservation.fixer(new Duree(objet, aCompterDu, active == null ? 0 : active,
                intermediaire == null ? 0 : intermediaire, motifDuree)), this::ouvrir, "La durée est décidée.", ADRESSE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getObjet() {
        return objet;
    }

    public void setObjet(String objet) {
        this.objet = objet;
    }

    public Integer getActive() {
        return active;
    }

    public void setActive(Integer active) {
        this.active = active;
    }

    public Integer getIntermediaire() {
        return intermediaire;
    }

    public void setIntermediaire(Integer intermediaire) {
        this.intermediaire = intermediaire;
    }

    public LocalDate getaCompterDu() {
        return aCompterDu;
    }

    public void setaCompterDu(LocalDate aCompterDu) {
        this.aCompterDu = aCompterDu;
    }

    public String getMotifDuree() {
        return motifDuree;
    }

    public void setMotifDuree(String motifDuree) {
        this.motifDuree = motifDuree;
    }
}
