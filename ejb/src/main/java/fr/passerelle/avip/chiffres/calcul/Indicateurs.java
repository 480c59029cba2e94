package fr.passerelle.avip.chiffres.calcul;

import static fr.passerelle.socle.bilans.Unite.JOURS;
import static fr.passerelle.socle.bilans.Unite.NOMBRE;
import static fr.passerelle.socle.bilans.Unite.POURCENT;

import fr.passerelle.avip.chiffres.calcul.Comptes.Contrats;
import fr.passerelle.avip.chiffres.calcul.Comptes.Demandes;
import fr.passerelle.avip.chiffres.calcul.Comptes.Personnes;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import fr.passerelle.socle.bilans.Comparaison;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Mesure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every plain figure of the dossier (§6), said once, and its value from what was counted. What is not known has no value: it is not nought. */
public final class Indicateurs {

    private static final String DUES = " orientations de l’année dont l’échéance tombe au plus tard le 31 décembre";

    static final Mesure STRUCTURES = new Mesure("I-01", "Structures labellisées", NOMBRE, 0, "Structures dont le label court au moins un jour de l’année");
    static final Mesure PLACES = new Mesure("I-02", "Places Avip", NOMBRE, 0, "Somme des places engagées au dernier jour de l’année");
    static final Mesure PARENTS = new Mesure("I-03", "Parents bénéficiaires", NOMBRE, 0, "Parents distincts dont un contrat court au moins un jour de l’année");
    static final Mesure ENFANTS = new Mesure("I-04", "Enfants accueillis", NOMBRE, 0, "Enfants distincts dont un contrat court au moins un jour de l’année");
    static final Mesure QPV = new Mesure("I-05", "Parents qui habitent un quartier prioritaire", POURCENT, 1, "Parents résidant en quartier prioritaire ÷ parents bénéficiaires");
    static final Mesure JEUNES = new Mesure("I-06", "Parents de moins de 25 ans", POURCENT, 1, "Parents de moins de 25 ans ÷ parents bénéficiaires");
    static final Mesure SEULS = new Mesure("I-07", "Familles monoparentales", POURCENT, 1, "Parents seuls ÷ parents bénéficiaires");
    static final Mesure ENFANTS_DE_SEULS = new Mesure("I-07.ENFANTS", "Enfants de familles monoparentales", POURCENT, 1, "Enfants de parents seuls ÷ enfants accueillis");
    static final Mesure ACCES = new Mesure("I-09", "Accès à l’emploi ou à une formation", POURCENT, 1,
            "Parents dont la dernière issue de l’année est un emploi ou une formation ÷ parents bénéficiaires");
    static final Mesure ACCES_HORS_RENOUVELLEMENTS = new Mesure("I-09.HORS_RENOUVELLEMENTS", "Accès à l’emploi ou à une formation, hors renouvellements", POURCENT, 1,
            "Parents dont la dernière issue est un emploi ou une formation ÷ parents bénéficiaires, sauf ceux dont elle est un nouveau contrat Avip");
    static final Mesure ENFANTS_PAR_PLACE = new Mesure("I-10", "Enfants par place", NOMBRE, 2, "Enfants accueillis ÷ places Avip\u202f: une rotation, pas un taux d’occupation");
    static final Mesure OCCUPATION = new Mesure("I-11", "Taux d’occupation des places Avip", POURCENT, 1, "Demi-journées réservées ÷ demi-journées offertes dans l’année");
    static final Mesure RECUES = new Mesure("I-12", "Orientations reçues", NOMBRE, 0, "Orientations distinctes envoyées dans l’année");
    static final Mesure REPONSE = new Mesure("I-13", "Taux de réponse", POURCENT, 1, "Orientations répondues (acceptée, en attente, refusée) ÷" + DUES);
    static final Mesure DELAI_MOYEN = new Mesure("I-14.MOYEN", "Délai moyen de réponse", JOURS, 2,
            "Somme des jours calendaires de l’envoi à la réponse, pauses déduites ÷ orientations de l’année répondues");
    static final Mesure DELAI_MEDIAN = new Mesure("I-14.MEDIAN", "Délai médian de réponse", JOURS, 2,
            "Médiane des jours calendaires de l’envoi à la réponse, pauses déduites, des orientations de l’année répondues");
    static final Mesure A_TEMPS = new Mesure("I-15", "Réponses dans le délai", POURCENT, 1, "Orientations répondues au plus tard à leur échéance ÷" + DUES);
    static final Mesure ACCEPTATION = new Mesure("I-16", "Taux d’acceptation", POURCENT, 1, "Orientations acceptées ÷ orientations acceptées ou refusées");
    static final Mesure DUREE = new Mesure("I-17", "Durée moyenne d’accueil", JOURS, 2, "Somme des jours, du premier au dernier compris ÷ contrats finis dans l’année");
    static final Mesure RENOUVELLEMENT = new Mesure("I-18", "Taux de renouvellement", POURCENT, 1, "Contrats dont l’issue est un nouveau contrat Avip ÷ contrats finis dans l’année");
    static final Mesure CONTINUITE = new Mesure("I-19", "Continuité de l’accueil", POURCENT, 1,
            "Contrats finis avec une solution (même structure, autre structure, assistant maternel, école, famille) ÷ contrats finis dans l’année");
    static final Mesure SIX_MOIS = new Mesure("I-20", "En emploi ou en formation six mois après", POURCENT, 1,
            "Contrats finis dans l’année dont le parent est en emploi ou en formation six mois après ÷ ceux dont le parent a répondu");
    static final Mesure NON_JOINTS = new Mesure("I-20.NON_JOINTS", "Parents non joints six mois après", NOMBRE, 0, "Contrats finis dans l’année dont le parent n’a pu être joint six mois après");
    static final Mesure ATTEINTE = new Mesure("I-21", "Atteinte de l’engagement", POURCENT, 1, "Enfants présents par jour, en moyenne sur l’année ÷ places engagées");
    static final Mesure COUVERTURE = new Mesure("I-22", "Couverture du recueil", POURCENT, 1, "Structures qui ont validé leurs lignes ÷ structures labellisées dans l’année");

    public static final List<Mesure> TOUTES = List.of(STRUCTURES, PLACES, PARENTS, ENFANTS, QPV, JEUNES, SEULS, ENFANTS_DE_SEULS, ACCES, ACCES_HORS_RENOUVELLEMENTS,
            ENFANTS_PAR_PLACE, OCCUPATION, RECUES, REPONSE, DELAI_MOYEN, DELAI_MEDIAN, A_TEMPS, ACCEPTATION, DUREE, RENOUVELLEMENT, CONTINUITE, SIX_MOIS, NON_JOINTS,
            ATTEINTE, COUVERTURE);

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private Indicateurs() {
    }

    /** In the order of their codes; a count that is not known is left out, a rate that is not known has no value. */
    public static List<Indicateur> de(Comptes c, Offre o) {
        List<Indicateur> tous = new ArrayList<>();
        ajouter(tous, STRUCTURES, o.structures());
        ajouter(tous, PLACES, o.places());
        tous.addAll(personnes(c));
        tous.add(o.places() == null ? ENFANTS_PAR_PLACE.moyenne(c.personnes().enfants(), 0) : ENFANTS_PAR_PLACE.moyenne(c.personnes().enfants(), o.places()));
        tous.add(part(OCCUPATION, o.reservees(), o.offertes()));
        tous.addAll(c.demandes() == null ? inconnus(REPONSE, DELAI_MOYEN, DELAI_MEDIAN, A_TEMPS, ACCEPTATION) : demandes(c.demandes()));
        tous.addAll(c.contrats() == null ? inconnus(DUREE, RENOUVELLEMENT, CONTINUITE, SIX_MOIS) : contrats(c.contrats()));
        tous.add(atteinte(o.presents(), o.places()));
        tous.add(part(COUVERTURE, o.validees(), o.aValider()));
        return tous;
    }

    private static void ajouter(List<Indicateur> tous, Mesure mesure, Long nombre) {
        if (nombre != null) {
            tous.add(mesure.compte(nombre));
        }
    }

    private static Indicateur part(Mesure mesure, Long numerateur, Long base) {
        return numerateur == null || base == null ? mesure.rang(null) : mesure.part(numerateur, base);
    }

    private static List<Indicateur> inconnus(Mesure... mesures) {
        return Arrays.stream(mesures).map(m -> m.rang(null)).toList();
    }

    private static List<Indicateur> personnes(Comptes c) {
        Personnes p = c.personnes();
        long acces = Stream.of(IssueParcours.values()).filter(IssueParcours::estUnEmploiOuUneFormation).mapToLong(c::issue).sum();
        return List.of(PARENTS.compte(p.parents()), ENFANTS.compte(p.enfants()), QPV.part(p.qpv(), p.parents()), JEUNES.part(p.moinsDe25Ans(), p.parents()),
                SEULS.part(p.monoparentales(), p.parents()), ENFANTS_DE_SEULS.part(p.enfantsDeMonoparentales(), p.enfants()), ACCES.part(acces, p.parents()),
                ACCES_HORS_RENOUVELLEMENTS.part(acces, p.parents() - c.issue(IssueParcours.NOUVEAU_CONTRAT_AVIP)));
    }

    private static List<Indicateur> demandes(Demandes d) {
        long acceptees = d.donnees(ReponseDonnee.ACCEPTEE);
        return List.of(RECUES.compte(d.recues()), REPONSE.part(d.repondues(), d.dues()), DELAI_MOYEN.moyenne(d.joursEnTout(), d.jours().size()),
                DELAI_MEDIAN.rang(mediane(d.jours())), A_TEMPS.part(d.aTemps(), d.dues()), ACCEPTATION.part(acceptees, acceptees + d.donnees(ReponseDonnee.REFUSEE)));
    }

    private static List<Indicateur> contrats(Contrats c) {
        return List.of(DUREE.moyenne(c.jours(), c.finis()), RENOUVELLEMENT.part(c.renouveles(), c.finis()), CONTINUITE.part(c.avecSolution(), c.finis()),
                SIX_MOIS.part(c.enEmploiOuFormation(), c.joints()), NON_JOINTS.compte(c.nonJoints()));
    }

    /** Of values in order: the one in the middle, or the mean of the two that are. */
    private static BigDecimal mediane(List<Long> valeurs) {
        int n = valeurs.size();
        return n == 0 ? null : BigDecimal.valueOf(valeurs.get((n - 1) / 2) + valeurs.get(n / 2)).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
    }

    /** A mean over a count: no other figure divides so. */
    public static Indicateur atteinte(BigDecimal presents, Long places) {
        BigDecimal montres = presents == null ? null : presents.setScale(2, RoundingMode.HALF_UP);
        boolean calculable = presents != null && places != null && places > 0;
        BigDecimal valeur = calculable ? presents.multiply(CENT).divide(BigDecimal.valueOf(places), MathContext.DECIMAL64) : null;
        return new Indicateur(ATTEINTE.code(), ATTEINTE.libelle(), ATTEINTE.unite(), ATTEINTE.decimales(), calculable ? montres : null,
                calculable ? BigDecimal.valueOf(places) : null, valeur, ATTEINTE.formule(), Comparaison.INCONNUE);
    }
}
