package fr.passerelle.mediation.tableau;

import static fr.passerelle.mediation.Permissions.AGREGATS_LIRE;
import static fr.passerelle.mediation.Permissions.PRECONISATION_DECIDER;
import static fr.passerelle.mediation.Permissions.PRECONISATION_SUIVRE;
import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;

import fr.passerelle.mediation.delai.CompteurDelai;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The dashboards. Whoever decides on cases sees one's own first; who helps with all of them sees all of them; who may open
 * none sees counts only.
 */
@Stateless
public class TableauService {

    private static final int LIGNES = 12;
    private static final int REPONSES = 8;
    private static final int MOIS = 12;

    @Inject
    private TableauRepository tableau;
    @Inject
    private Appelants appelants;
    @Inject
    private Suppleance suppleance;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    /** The living cases by urgency, and what each asks for. */
    @Autorise(SAISINE_LISTER)
    public Travail travail() {
        Lecteur moi = lecteur();
        boolean miennes = moi.miennes();
        TableauRepository.Comptes lus = tableau.comptes(moi, aujourdhui());
        List<CompteVivantes> comptes = lus.vivantes().valeur();
        List<CompteVivantes> siennes = comptes.stream().filter(c -> !miennes || !c.sansTitulaire()).toList();
        return new Travail(miennes, somme(siennes, CompteVivantes::ouverte), somme(siennes, CompteVivantes::enRetard),
                somme(siennes, CompteVivantes::bientot), somme(comptes, c -> c.ouverte() && c.sansTitulaire()),
                parCode(siennes, CompteVivantes::attendue, NatureAttente.class),
                parCode(siennes, CompteVivantes::geste, ProchainGeste.class), lignes(moi, lus.vivantes().marques()), lus.brouillon());
    }

    /** The answers given since Monday: one's own, or those of the unit. */
    @Autorise(SAISINE_LISTER)
    public Semaine semaine() {
        LocalDate aujourdhui = aujourdhui();
        LocalDate lundi = aujourdhui.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Tuple> lues = tableau.semaine(lecteur(), lundi, aujourdhui, REPONSES);
        List<Semaine.Reponse> dernieres = lues.stream().filter(l -> texte(l, "reference") != null)
                .map(l -> new Semaine.Reponse(texte(l, "reference"), texte(l, "concerne"), date(l, "date_reponse"),
                        l.get("jours", Integer.class), code(l, "position", PositionCaf.class)))
                .toList();
        Tuple comptes = lues.get(0);
        return new Semaine(lundi, nombre(comptes, "nombre"), comptes.get("delai", BigDecimal.class),
                nombre(comptes, "dans_l_objectif"), dernieres);
    }

    /** The activity in counts, for who may read aggregates. */
    @Autorise(AGREGATS_LIRE)
    public Situation situation() {
        LocalDate aujourdhui = aujourdhui();
        Tuple s = tableau.situation(aujourdhui);
        List<Situation.Mois> mois = tableau.mois(aujourdhui.withDayOfMonth(1).minusMonths(MOIS - 1L), aujourdhui).stream()
                .map(m -> new Situation.Mois(date(m, "debut"), nombre(m, "recues"), nombre(m, "repondues")))
                .toList();
        return new Situation(nombre(s, "ouvertes"), nombre(s, "en_retard"), nombre(s, "en_attente"), nombre(s, "direction"), mois);
    }

    /** The préconisations one owns and has not finished, the nearest due first. */
    @Autorise(PRECONISATION_SUIVRE)
    public List<PreconisationSuivie> mesPreconisations() {
        return preconisations("p.porteur_identifiant = :moi and p.etat not in ('REFUSEE', 'MISE_EN_OEUVRE', 'ABANDONNEE')",
                appelants.courant().identifiant());
    }

    /** The préconisations sent to the direction that wait for its decision. */
    @Autorise(PRECONISATION_DECIDER)
    public List<PreconisationSuivie> preconisationsADecider() {
        return preconisations("p.etat = 'TRANSMISE'", null);
    }

    private List<PreconisationSuivie> preconisations(String condition, String identifiant) {
        LocalDate aujourdhui = aujourdhui();
        return tableau.preconisations(condition, identifiant).stream().map(p -> {
            LocalDate echeance = date(p, "echeance");
            return new PreconisationSuivie(nombre(p, "id"), p.get("annee", Integer.class), texte(p, "theme"),
                    texte(p, "texte"), texte(p, "porteur"), code(p, "etat", EtatPreconisation.class), echeance,
                    echeance != null && echeance.isBefore(aujourdhui));
        }).toList();
    }

    /** Who decides sees the open cases held; who assists sees only what waits for an assistant. */
    private List<SaisineEnCours> lignes(Lecteur moi, String marques) {
        List<String> gestes = Arrays.stream(ProchainGeste.values())
                .filter(g -> moi.miennes() || g.estDeGestion())
                .map(ProchainGeste::name)
                .toList();
        return tableau.travail(moi, gestes, aujourdhui(), LIGNES, marques).stream().map(this::ligne).toList();
    }

    private SaisineEnCours ligne(Tuple l) {
        EtatSaisine etat = code(l, "etat", EtatSaisine.class);
        CompteurDelai compteur = etat.estOuvert() ? CompteurDelai.entre(date(l, "horloge_depuis"), null, aujourdhui(), seuils)
                : CompteurDelai.entre(date(l, "date_reception"), date(l, "date_premiere_reponse"), aujourdhui(), seuils);
        return new SaisineEnCours(texte(l, "reference"), texte(l, "concerne"), code(l, "motif", MotifSaisine.class),
                etat, code(l, "geste", ProchainGeste.class), compteur, texte(l, "signale"),
                code(l, "attendue", NatureAttente.class), texte(l, "attend_de"), date(l, "attend_depuis"), date(l, "echeance"),
                texte(l, "titulaire"));
    }

    private Lecteur lecteur() {
        Appelant moi = appelants.courant();
        return Lecteur.de(moi, suppleance.supplee(moi), moi.peut(SAISINE_DECIDER));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private static <E extends Enum<E>> Map<E, Long> parCode(List<CompteVivantes> comptes, Function<CompteVivantes, String> code,
            Class<E> type) {
        Map<E, Long> nombres = new EnumMap<>(type);
        comptes.stream().filter(c -> code.apply(c) != null)
                .forEach(c -> nombres.merge(Enum.valueOf(type, code.apply(c)), c.nombre(), Long::sum));
        return nombres;
    }

    private static long somme(List<CompteVivantes> comptes, Predicate<CompteVivantes> lesquels) {
        return comptes.stream().filter(lesquels).mapToLong(CompteVivantes::nombre).sum();
    }

    private static long nombre(Tuple l, String colonne) {
        return l.get(colonne, Long.class);
    }

    private static String texte(Tuple l, String colonne) {
        return l.get(colonne, String.class);
    }

    private static LocalDate date(Tuple l, String colonne) {
        Date date = l.get(colonne, Date.class);
        return date == null ? null : date.toLocalDate();
    }

    private static <E extends Enum<E>> E code(Tuple l, String colonne, Class<E> type) {
        String code = texte(l, colonne);
        return code == null ? null : Enum.valueOf(type, code);
    }
}
