package fr.passerelle.mediation.registre;

import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;

import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.GroupeSaisissant;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.mediation.tableau.ProchainGeste;
import fr.passerelle.mediation.tableau.Vivantes;
import fr.passerelle.socle.commun.Libelle;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the registry is filtered by, on {@code mediation.saisine s}; within one filter a case matches any of the chosen values.
 * Codes of closed lists are written in the text, which no address can forge, for the indexes that hold only some of them.
 */
@ApplicationScoped
class FiltresDesSaisines {

    /** Stands, among the holders, for nobody. */
    static final String SANS_TITULAIRE = "-";
    /** Stands, among the holders, for whoever reads: the same link serves everyone. */
    static final String MOI = "moi";

    static final String OUVERTE = "s.etat in (" + codes(Arrays.stream(EtatSaisine.values()).filter(EtatSaisine::estOuvert).toList()) + ")";
    static final String ATTENDUE = "case when s.etat = 'A_COMPLETER' then 'USAGER' else s.attente end";
    private static final String UN_TITULAIRE = "-|[a-z0-9._@-]{1,100}";

    private static final int ETIQUETTE_AU_PLUS = 100;
    private static final String QUESTION_EN_RETARD = "exists (select 1 from mediation.question q where q.saisine_id = s.id and q.repondue_le is null"
            + " and q.sans_objet_le is null and q.echeance < %s) and " + OUVERTE;

    @Inject
    private Annuaire annuaire;
    @Inject
    private EtiquettesOffertes etiquettes;
    @Inject
    private Appelants appelants;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    /** In the order of an address. */
    List<Filtre> tous() {
        List<Filtre> tous = new ArrayList<>(List.of(
                parmi("situation", "Situation", Situation.values(), v -> v.size() == Situation.values().length ? Condition.TOUJOURS
                        : Condition.de(v.contains(Situation.OUVERTE) ? OUVERTE : "not (" + OUVERTE + ")")),
                parmi("etat", "État", EtatSaisine.values(), "s.etat"),
                parmi("delai", "Délai", new Urgence[] {Urgence.EN_RETARD, Urgence.URGENT, Urgence.BIENTOT, Urgence.DANS_LES_TEMPS},
                        v -> Condition.uneDe(v.stream().map(this::delai).toList())),
                parmi("attente", "En attente de", NatureAttente.values(), ATTENDUE),
                parmi("cloture", "Clôture", Cloture.values(), v -> Condition.de(
                        "s.etat = 'REPONDUE' and s.date_reponse < " + date(seuils.clotureAttendueAvant(aujourdhui())))),
                parmi("canal", "Mode de saisine", CanalSaisine.values(), "s.canal"),
                parmi("groupe", "Groupe de saisissants", GroupeSaisissant.values(), v -> dans("s.type_saisissant",
                        Arrays.stream(TypeSaisissant.values()).filter(t -> v.contains(t.groupe())).toList())),
                parmi("type", "Saisissant", TypeSaisissant.values(), "s.type_saisissant"),
                parmi("motif", "Motif", MotifSaisine.values(), v -> principalOuSecondaire("s.motif", "s.motifs_secondaires", v)),
                parmi("prestation", "Prestation", Prestation.values(), v -> principalOuSecondaire("s.prestation", "s.prestations_secondaires", v)),
                parmi("position", "Position de la Caf", PositionCaf.values(), "s.position"),
                parmi("mode", "Mode de réponse", ModeReponse.values(), "s.mode_reponse"),
                parmi("origine", "Origine du dysfonctionnement", OrigineDysfonctionnement.values(), "s.origine"),
                parmi("irrecevabilite", "Motif d’irrecevabilité", MotifIrrecevabilite.values(), "s.motif_irrecevabilite"),
                Filtre.parmi("annee", "Année", FiltresDesSaisines::annees, a -> a.matches("2\\d{3}"), FiltresDesSaisines::recuesEn),
                Filtre.parmi("trimestre", "Trimestre", IntStream.rangeClosed(1, 4).mapToObj(t ->
                        new Option(String.valueOf(t), Typographie.ordinal(t) + "\u00a0trimestre", "T" + t)).toList(),
                        v -> Condition.de("extract(quarter from s.date_reception) in (" + String.join(", ", v) + ")")),
                Filtre.parmi("titulaire", "Titulaire", lue -> titulaires(), t -> t.matches(UN_TITULAIRE), this::tenuesPar),
                parmi("geste", "Ce qui vient ensuite", ProchainGeste.values(), v -> Condition.de(Vivantes.quiDemandent(v, aujourdhui(), seuils))),
                Filtre.coche("sansAccuse", "Accusé de réception à faire", Condition.de(OUVERTE + " and s.date_accuse is null")),
                Filtre.coche("questionEnRetard", "Question en retard", () -> Condition.de(QUESTION_EN_RETARD.formatted(date(aujourdhui())))),
                Filtre.coche("signalee", "Urgence signalée", Condition.de("nullif(trim(s.urgence), '') is not null")),
                Filtre.parmi("etiquette", "Étiquette", lue -> etiquettes.offertes(lue), e -> !e.isEmpty() && e.length() <= ETIQUETTE_AU_PLUS,
                        v -> Condition.de("s.etiquettes <> '{}' and s.etiquettes && string_to_array(:etiquettes, chr(31))", "etiquettes", String.join("\u001f", v))),
                Filtre.coche("horsReprise", "Sans les années reprises", Condition.de("s.lot_reprise_id is null"))));
        tous.addAll(Filtre.entre("recue", "Reçue", "s.date_reception"));
        tous.addAll(Filtre.entre("repondue", "Répondue", "s.date_reponse"));
        tous.add(Filtre.date("echeanceDu", "À répondre du", jour -> aRepondre(">=", jour)));
        tous.add(Filtre.date("echeanceAu", "À répondre au", jour -> aRepondre("<=", jour)));
        return List.copyOf(tous);
    }

    /** The last day an open case is answered within the local goal. */
    private Condition aRepondre(String signe, LocalDate jour) {
        return Condition.de(OUVERTE + " and s.horloge_depuis " + signe + " " + date(jour.minusDays(seuils.retard() - 1L)));
    }

    private static <E extends Enum<E> & Libelle> Filtre parmi(String nom, String libelle, E[] valeurs, Function<List<E>, Condition> condition) {
        return Filtre.parmi(nom, libelle, Option.de(valeurs, Libelle::libelle),
                codes -> condition.apply(Arrays.stream(valeurs).filter(v -> codes.contains(v.name())).toList()));
    }

    private static <E extends Enum<E> & Libelle> Filtre parmi(String nom, String libelle, E[] valeurs, String colonne) {
        return parmi(nom, libelle, valeurs, (Function<List<E>, Condition>) v -> dans(colonne, v));
    }

    /** The same distances to the goal as the clock of a case (R-MED-10), as the day it started. */
    private Condition delai(Urgence urgence) {
        return switch (urgence) {
            case EN_RETARD -> partieEntre(null, seuils.retard());
            case URGENT -> partieEntre(seuils.retard(), seuils.secondeAlerte());
            case BIENTOT -> partieEntre(seuils.secondeAlerte(), seuils.premiereAlerte());
            case DANS_LES_TEMPS -> partieEntre(seuils.premiereAlerte(), null);
            case TERMINE -> Condition.de(OUVERTE).sauf();
        };
    }

    /** Received, or reopened, less than {@code moinsDe} days ago and at least {@code auMoins}. */
    private Condition partieEntre(Integer moinsDe, Integer auMoins) {
        return Condition.de(OUVERTE
                + (moinsDe == null ? "" : " and s.horloge_depuis > " + date(aujourdhui().minusDays(moinsDe)))
                + (auMoins == null ? "" : " and s.horloge_depuis <= " + date(aujourdhui().minusDays(auMoins))));
    }

    /** Main or secondary (R-MED-23): two halves that share nothing, each of which an index counts alone. */
    private static Condition principalOuSecondaire(String principal, String secondaires, List<? extends Enum<?>> choisies) {
        Condition premier = dans(principal, choisies);
        String parmiLesAutres = secondaires + " && array[" + codes(choisies) + "]";
        return premier.ou(Condition.de(parmiLesAutres)).enMoities(premier,
                Condition.de(secondaires + " <> '{}' and not " + premier.sql() + " and " + parmiLesAutres));
    }

    /** Years as intervals of dates, which the index by date answers. */
    private static Condition recuesEn(List<String> annees) {
        return Condition.uneDe(annees.stream().map(Integer::valueOf).map(a -> Condition.de(
                "s.date_reception >= " + date(LocalDate.of(a, 1, 1)) + " and s.date_reception < " + date(LocalDate.of(a + 1, 1, 1)))).toList());
    }

    private Condition tenuesPar(List<String> voulus) {
        List<Condition> conditions = new ArrayList<>();
        if (voulus.contains(SANS_TITULAIRE)) {
            conditions.add(Condition.de("s.titulaire is null"));
        }
        List<String> nommes = voulus.stream().filter(t -> !t.equals(SANS_TITULAIRE))
                .map(t -> t.equals(MOI) ? appelants.courant().identifiant() : t).distinct().toList();
        if (!nommes.isEmpty()) {
            conditions.add(Condition.parmi("s.titulaire", "titulaires", nommes));
        }
        return Condition.uneDe(conditions);
    }

    private static List<Option> annees(Lue lue) {
        Integer premiere = lue.entier("premiere");
        return premiere == null ? List.of() : IntStream.rangeClosed(0, lue.entier("derniere") - premiere)
                .mapToObj(n -> String.valueOf(lue.entier("derniere") - n)).map(a -> new Option(a, a)).toList();
    }

    private List<Option> titulaires() {
        List<Option> titulaires = new ArrayList<>();
        if (appelants.courant().peut(SAISINE_DECIDER)) {
            titulaires.add(new Option(MOI, "Moi"));
        }
        titulaires.add(new Option(SANS_TITULAIRE, "Sans titulaire"));
        annuaire.agentsPouvant(SAISINE_DECIDER).forEach(a -> titulaires.add(new Option(a.identifiant(), a.nom())));
        return titulaires;
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private static Condition dans(String colonne, Collection<? extends Enum<?>> choisies) {
        return Condition.de(colonne + " in (" + codes(choisies) + ")");
    }

    private static String date(LocalDate jour) {
        return "date '" + jour + "'";
    }

    static String codes(Collection<? extends Enum<?>> valeurs) {
        return valeurs.stream().map(v -> "'" + v.name() + "'").collect(Collectors.joining(", "));
    }
}
