package fr.passerelle.web.mediation.tableau;

import static fr.passerelle.mediation.Permissions.AGREGATS_LIRE;
import static fr.passerelle.mediation.Permissions.EQUITE_DECIDER;
import static fr.passerelle.mediation.Permissions.PRECONISATION_DECIDER;
import static fr.passerelle.mediation.Permissions.PRECONISATION_SUIVRE;
import static fr.passerelle.mediation.Permissions.QUESTION_REPONDRE;
import static fr.passerelle.mediation.Permissions.SAISINE_ENREGISTRER;
import static fr.passerelle.mediation.Permissions.SAISINE_GERER;
import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;

import fr.passerelle.mediation.bilan.BilanService;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.brouillon.BrouillonService;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.dossier.EquiteService;
import fr.passerelle.mediation.dossier.QuestionService;
import fr.passerelle.mediation.expedition.AExpedier;
import fr.passerelle.mediation.expedition.EnvoiService;
import fr.passerelle.mediation.tableau.PreconisationSuivie;
import fr.passerelle.mediation.tableau.ProchainGeste;
import fr.passerelle.mediation.tableau.Semaine;
import fr.passerelle.mediation.tableau.Situation;
import fr.passerelle.mediation.tableau.TableauService;
import fr.passerelle.mediation.tableau.Travail;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.commun.Ecriture;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The dashboard. Only what the person may read is asked for; the rest of the page stays empty. */
@Named
@RequestScoped
public class TableauPage {

    @Inject
    private Moi moi;
    @Inject
    private TableauService tableau;
    @Inject
    private QuestionService toutesQuestions;
    @Inject
    private EquiteService equite;
    @Inject
    private EnvoiService envois;
    @Inject
    private BilanService bilans;
    @Inject
    private BrouillonService brouillons;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    private AExpedier expedition;
    private Travail travail;
    private Semaine semaine;
    private Situation situation;
    private Bilan<Complements> bilan;
    private Instant brouillon;
    private List<QuestionService.Question> questions = List.of();
    private List<EquiteService.Proposition> propositions = List.of();
    private List<PreconisationSuivie> preconisations = List.of();
    private List<PreconisationSuivie> preconisationsADecider = List.of();

    @PostConstruct
    void lire() {
        if (peut(SAISINE_GERER)) {
            expedition = envois.attente();
        }
        if (peut(SAISINE_LISTER)) {
            travail = tableau.travail();
            semaine = tableau.semaine();
            brouillon = peut(SAISINE_ENREGISTRER) ? travail.brouillon() : null;
        } else if (peut(AGREGATS_LIRE)) {
            situation = tableau.situation();
            bilan = bilans.pour(aujourdhui().getYear());
        }
        if (peut(SAISINE_ENREGISTRER) && travail == null) {
            brouillon = brouillons.lire().map(b -> b.repere().majLe()).orElse(null);
        }
        if (peut(QUESTION_REPONDRE)) {
            questions = toutesQuestions.mesQuestions().stream().filter(QuestionService.Question::ouverte).toList();
        }
        if (peut(EQUITE_DECIDER)) {
            propositions = equite.aDecider();
        }
        if (peut(PRECONISATION_SUIVRE)) {
            preconisations = tableau.mesPreconisations();
        }
        if (peut(PRECONISATION_DECIDER)) {
            preconisationsADecider = tableau.preconisationsADecider();
        }
    }

    /** The letters that wait to be sent or came back, or {@code null} when none does. */
    public AExpedier getExpedition() {
        return expedition == null || expedition.lettres() == 0 && expedition.revenues() == 0 ? null : expedition;
    }

    /** « 3 lettres sont à expédier, la plus ancienne depuis 2 jours. » */
    public String getExpeditionEnClair() {
        long lettres = expedition.lettres();
        if (lettres == 0) {
            return "Aucune lettre n’attend d’être expédiée, mais il en est revenu.";
        }
        String depuis = expedition.jours() == 0 ? "" : (lettres == 1 ? ", depuis " : ", la plus ancienne depuis ") + Typographie.compte(expedition.jours(), "jour");
        return (lettres == 1 ? "Une lettre est" : lettres + " lettres sont") + " à expédier" + depuis + ".";
    }

    public Seuils getSeuils() {
        return seuils;
    }

    /** The registry behind a figure: the person's own cases, or all of them for who holds none. */
    public String registre(String filtre) {
        String chemin = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/mediation/saisines?";
        return chemin + filtre + (travail.miennes() ? "&titulaire=moi" : "");
    }

    /** The person's cases, or {@code null} for who may list none. */
    public Travail getTravail() {
        return travail;
    }

    public List<LigneDeTravail> getLignes() {
        return travail.lignes().stream().map(l -> new LigneDeTravail(l, aujourdhui())).toList();
    }

    public Semaine getSemaine() {
        return semaine;
    }

    /** What the registry finds the answers of the week by. */
    public String getFiltreDeLaSemaine() {
        return "repondueDu=" + semaine.lundi() + "&repondueAu=" + aujourdhui() + "&horsReprise=oui";
    }

    /** « 2,5 jours en moyenne, 4 sur 5 dans l’objectif ». */
    public String getSemaineEnClair() {
        if (semaine.reponses() == 0) {
            return "depuis le " + Ecriture.date(semaine.lundi());
        }
        return Typographie.mesure(semaine.delaiMoyen(), 1, "jour") + " en moyenne, " + semaine.dansLObjectif() + " sur "
                + semaine.reponses() + " dans l’objectif";
    }

    /** What the person's cases ask for next, the acts first and waiting last. */
    public List<Geste> getGestes() {
        return Stream.of(ProchainGeste.values())
                .filter(g -> travail.nombre(g) > 0 && (travail.miennes() || g.estDeGestion()))
                .map(g -> new Geste(g.libelle(), travail.nombre(g), "geste=" + g.name()))
                .toList();
    }

    /** One act, how many cases ask for it, and what the registry finds them by. */
    public record Geste(String libelle, long nombre, String filtre) {
    }

    /** The activity in counts, or {@code null} for who sees cases or may read no aggregate. */
    public Situation getSituation() {
        return situation;
    }

    public Activite getActivite() {
        return new Activite(situation, bilan);
    }

    /** When the draft of a request was last kept, or {@code null} when there is none. */
    public Instant getBrouillon() {
        return brouillon;
    }

    public List<QuestionService.Question> getQuestions() {
        return questions;
    }

    public List<EquiteService.Proposition> getPropositions() {
        return propositions;
    }

    public List<PreconisationSuivie> getPreconisations() {
        return preconisations;
    }

    public List<PreconisationSuivie> getPreconisationsADecider() {
        return preconisationsADecider;
    }

    private boolean peut(String permission) {
        return moi.peut(permission);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
