package fr.passerelle.reports;

import static fr.passerelle.socle.bilans.Unite.EUROS;
import static fr.passerelle.socle.bilans.Unite.JOURS;
import static fr.passerelle.socle.bilans.Unite.NOMBRE;
import static fr.passerelle.socle.bilans.Unite.POURCENT;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.bilan.LignePreconisation;
import fr.passerelle.mediation.nomenclature.*;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Comparaison;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.bilans.Bilan.Paru;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.Unite;
import fr.passerelle.socle.commun.Libelle;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The bilan of the reference case of dossier §6.1, and that of a year without any case, written by hand. */
final class BilanDeReference {

    /** The name given to the institution: none of a real one. */
    static final String ORGANISME = "Caf d’essai du Pays imaginaire";

    private static final Comparaison INCONNUE = Comparaison.INCONNUE;

    private BilanDeReference() {
    }

    static Bilan<Complements> annee2025() {
        return new Bilan<>(2025, 1, LocalDate.of(2026, 1, 31), null, 5, indicateurs(), repartitions(), textes(),
                List.of(new IndicateurPublie(2023, "I-07", dec("51.5"), 1, "Bilan annuel de la médiation, Cnaf", true),
                        new IndicateurPublie(2023, "I-08", dec("38.8"), 1, "Bilan annuel de la médiation, Cnaf", true),
                        new IndicateurPublie(2025, "I-10", dec("28.9"), 1, "Webinaire partenaires, mai 2026", true)), Map.of(),
                new Complements(Map.of(0, 4L, 1, 7L, 2, 8L, 3, 5L, 4, 3L, 5, 2L, 7, 2L, 9, 1L, 11, 1L), List.of(), preconisations(), List.of()));
    }

    static Bilan<Complements> anneeVide() {
        List<Indicateur> nuls = indicateurs().stream()
                .map(i -> new Indicateur(i.code(), i.libelle(), i.unite(), i.decimales(), i.numerateur() == null ? null : BigDecimal.ZERO,
                        i.denominateur() == null ? null : BigDecimal.ZERO,
                        i.unite() == NOMBRE || i.unite() == EUROS ? BigDecimal.ZERO : null, i.formule(), INCONNUE))
                .toList();
        List<Repartition> vides = repartitions().stream().map(r -> r.code().equals("I-06") ? trimestres(0, 0, 0, 0)
                : new Repartition(r.code(), r.libelle(), List.of(), r.identifiante())).toList();
        return new Bilan<>(2027, 0, null, null, 5, nuls, vides, Map.of(), List.of(), Map.of(), new Complements(Map.of(), List.of()));
    }

    /** A year without any case, of which three figures were published. */
    static Bilan<Complements> anneeParue() {
        Bilan<Complements> v = anneeVide();
        Indicateur directes = new Indicateur("I-04", "Saisines directes", POURCENT, 0, null, null, dec("79"), "", publiee("75", "4", null));
        Indicateur delai = new Indicateur("I-10", "Délai moyen de réponse", JOURS, 1, null, null, dec("2.1"), "", INCONNUE);
        Indicateur courriel = new Indicateur("I-03.COURRIEL", "Courriel", POURCENT, 0, null, null, dec("92"), "", INCONNUE);
        return new Bilan<>(2024, 0, null, null, 5, v.indicateurs(), v.repartitions(), Map.of(), List.of(), Map.of(), v.propre(), List.of(
                new Paru(directes, "", "Webinaire partenaires, mai 2026"), new Paru(delai, "", "Webinaire partenaires, mai 2026"),
                new Paru(courriel, "Modes de saisine", "Webinaire partenaires, mai 2026")));
    }

    /** The year before fully known, so that every comparison and every chart of two years is drawn. */
    static Bilan<Complements> avecAnneePrecedente() {
        Bilan<Complements> b = annee2025();
        List<Repartition> repartitions = b.repartitions().stream()
                .map(r -> r.code().equals("I-06") ? r : new Repartition(r.code(), r.libelle(), comparees(r.lignes()), r.identifiante()))
                .toList();
        return new Bilan<>(2026, 2, LocalDate.of(2027, 2, 1), "Position d’une saisine corrigée après contrôle.", 5,
                comparees(b.indicateurs()), repartitions, b.textes(), b.repere(), Map.of(),
                new Complements(b.propre().delais(), List.of(5L, 9L, 11L, 4L), b.propre().preconisations(), List.of()));
    }

    private static List<Indicateur> comparees(List<Indicateur> lignes) {
        List<Indicateur> comparees = new ArrayList<>();
        for (int n = 0; n < lignes.size(); n++) {
            Indicateur i = lignes.get(n);
            if (i.valeur() == null) {
                comparees.add(i);
                continue;
            }
            BigDecimal ecart = BigDecimal.valueOf(n % 2 == 0 ? -6 : 9).min(i.valeur());
            comparees.add(new Indicateur(i.code(), i.libelle(), i.unite(), i.decimales(), i.numerateur(), i.denominateur(), i.valeur(), i.formule(),
                    new Comparaison(i.valeur().subtract(ecart), false, ecart, i.unite() == POURCENT ? null : BigDecimal.valueOf(12), n % 3 == 0)));
        }
        return comparees;
    }

    /** Lines of benefits below the threshold hidden, as the diffusable edition receives them. */
    static Bilan<Complements> avecLignesCachees() {
        Bilan<Complements> b = annee2025();
        List<Repartition> repartitions = b.repartitions().stream()
                .map(r -> !r.identifiante() ? r : new Repartition(r.code(), r.libelle(), r.lignes().stream().map(BilanDeReference::cachee).toList(), true))
                .toList();
        return new Bilan<>(b.annee(), b.version(), b.arreteLe(), null, 5, b.indicateurs(), repartitions, b.textes(), b.repere(), Map.of(), b.propre());
    }

    private static Indicateur cachee(Indicateur i) {
        return i.numerateur().intValue() >= 5 ? i
                : new Indicateur(i.code(), i.libelle(), i.unite(), i.decimales(), null, i.denominateur(), null, i.formule(), INCONNUE);
    }

    private static List<Indicateur> indicateurs() {
        return List.of(
                nombre("I-01", "Saisines reçues", 33),
                part("I-02", "Taux d’irrecevabilité", 0, 33, INCONNUE),
                part("I-04", "Saisines directes", 24, 33, publiee("79", "-6.272727", null)),
                part("I-04.TIERS", "Saisines par un tiers ou un service de l’État", 9, 33, publiee("21", "6.272727", null)),
                part("I-07", "Position de la Caf confirmée", 28, 33, INCONNUE),
                part("I-08", "Position de la Caf révisée", 5, 33, INCONNUE),
                part("I-09", "Réponses écrites", 30, 33, INCONNUE),
                new Indicateur("I-10", "Délai moyen de réponse", JOURS, 2, dec("94"), dec("33"), quotient(94, 33), "Somme des jours ÷ saisines répondues", publiee("2.1", "0.748485", "35.6421")),
                new Indicateur("I-11.MEDIANE", "Délai médian de réponse", JOURS, 1, null, dec("33"), dec("2"), "Délai que la moitié des réponses ne dépasse pas", INCONNUE),
                new Indicateur("I-11.DECILE9", "Neuvième décile du délai", JOURS, 1, null, dec("33"), dec("5"), "Délai que neuf réponses sur dix ne dépassent pas", INCONNUE),
                new Indicateur("I-11.MAXIMUM", "Délai maximal de réponse", JOURS, 1, null, dec("33"), dec("11"), "Plus long délai de réponse", INCONNUE),
                part("I-12", "Réponses en moins de 10 jours (objectif local)", 32, 33, INCONNUE),
                part("I-13", "Réponses en moins de 8 jours (objectif national)", 31, 33, INCONNUE),
                part("I-13.PRISE_EN_CHARGE", "Prises en charge en moins de 8 jours", 33, 33, INCONNUE),
                moyenne("I-14.ACCUSE", "Délai moyen de l’accusé de réception", null),
                moyenne("I-14.RECEVABILITE", "Délai moyen de la recevabilité", "0"),
                part("I-15", "Médiations interrompues", 0, 33, INCONNUE),
                euros("I-16.RAPPELS", "Rappels versés", 2555),
                euros("I-16.INDUS_ANNULES", "Trop-perçus annulés", 0),
                euros("I-16.INDUS_DETECTES", "Trop-perçus découverts", 0),
                nombre("I-18.FAITES", "Propositions en équité faites", 0),
                nombre("I-18.ACCEPTEES", "Propositions en équité acceptées", 0),
                part("I-18", "Taux d’acceptation des propositions en équité", 0, 0, INCONNUE),
                nombre("I-19.EMISES", "Préconisations émises", 6),
                nombre("I-19.MISES_EN_OEUVRE", "Préconisations mises en œuvre", 1),
                nombre("I-19.EN_RETARD", "Préconisations en retard", 1),
                part("I-19", "Taux de mise en œuvre des préconisations", 1, 6, INCONNUE),
                nombre("I-20", "Saisines en stock au 31 décembre", 0),
                moyenne("I-20.AGE", "Âge moyen du stock", null),
                nombre("I-21.REOUVERTURES", "Réouvertures", 0),
                nombre("I-21.REPETEES", "Saisines répétées du même allocataire", 0));
    }

    private static List<Repartition> repartitions() {
        return List.of(
                repartition("I-02", "Motifs d’irrecevabilité", MotifIrrecevabilite.values(), new EnumMap<>(MotifIrrecevabilite.class), true),
                repartition("I-03", "Modes de saisine", CanalSaisine.values(), Map.of(CanalSaisine.TELEPROCEDURE, 15, CanalSaisine.COURRIEL, 15, CanalSaisine.COURRIER, 3), false),
                repartition("I-04.GROUPE", "Groupes de saisissants", GroupeSaisissant.values(), Map.of(GroupeSaisissant.ALLOCATAIRE, 24,
                        GroupeSaisissant.SERVICES_ETAT, 3, GroupeSaisissant.DEFENSEUR_DROITS, 4, GroupeSaisissant.AUTRES_TIERS, 2), true),
                repartition("I-04.TYPE", "Qualité des saisissants", TypeSaisissant.values(), Map.of(TypeSaisissant.ALLOCATAIRE, 24, TypeSaisissant.DEFENSEUR_DROITS, 4,
                        TypeSaisissant.PREFECTURE, 2, TypeSaisissant.PRESIDENCE_REPUBLIQUE, 1, TypeSaisissant.TRAVAILLEUR_SOCIAL, 1, TypeSaisissant.PROCHE, 1), true),
                repartition("I-05.MOTIF", "Motifs de saisine", MotifSaisine.values(), Map.of(MotifSaisine.INCOMPREHENSION_DECISION, 12, MotifSaisine.INCOMPREHENSION_INDU, 10,
                        MotifSaisine.ABSENCE_PAIEMENT, 7, MotifSaisine.AUTRE, 2, MotifSaisine.DELAI_TRAITEMENT, 1, MotifSaisine.PRISE_EN_CHARGE, 1), true),
                repartition("I-05.PRESTATION", "Prestations concernées", Prestation.values(), Map.of(Prestation.PPA, 12, Prestation.RSA, 9, Prestation.AAH, 4,
                        Prestation.AEEH, 3, Prestation.AIDE_LOGEMENT, 3, Prestation.AF_CF, 1, Prestation.AUTRE, 1), true),
                trimestres(8, 12, 7, 6),
                repartition("I-07.POSITION", "Positions de la Caf", PositionCaf.values(), Map.of(PositionCaf.CONFIRMEE, 28, PositionCaf.REVISEE_TOTALE, 3,
                        PositionCaf.REVISEE_PARTIELLE, 1, PositionCaf.REGULARISEE, 1), true),
                repartition("I-09.MODE", "Modes de réponse", ModeReponse.values(), Map.of(ModeReponse.COURRIEL, 16, ModeReponse.COURRIER, 4,
                        ModeReponse.MESSAGE_MON_COMPTE, 10, ModeReponse.TELEPHONE, 3), false),
                repartition("I-15.CAUSE", "Causes d’interruption", MotifCloture.values(), new EnumMap<>(MotifCloture.class), true),
                repartition("I-17", "Origine du dysfonctionnement", OrigineDysfonctionnement.values(), Map.of(OrigineDysfonctionnement.AUCUN, 28,
                        OrigineDysfonctionnement.ERREUR_TRAITEMENT, 2, OrigineDysfonctionnement.INFORMATION_INSUFFISANTE, 2, OrigineDysfonctionnement.ELEMENT_NOUVEAU, 1), true));
    }

    private static <E extends Enum<E> & Libelle> Repartition repartition(String code, String libelle, E[] valeurs, Map<E, Integer> effectifs, boolean identifiante) {
        int base = effectifs.values().stream().mapToInt(Integer::intValue).sum();
        List<Indicateur> lignes = Arrays.stream(valeurs).filter(effectifs::containsKey)
                .map(v -> part(code + "." + v.name(), v.libelle(), effectifs.get(v), base,
                        v == CanalSaisine.COURRIEL ? publiee("92", "-46.545454", null) : INCONNUE))
                .toList();
        return new Repartition(code, libelle, lignes, identifiante);
    }

    private static Repartition trimestres(int... nombres) {
        return new Repartition("I-06", "Saisines par trimestre", IntStream.range(0, 4).mapToObj(t -> new Indicateur("I-06.T" + (t + 1),
                fr.passerelle.socle.commun.Typographie.ordinal(t + 1) + "\u00a0trimestre", NOMBRE, 0, BigDecimal.valueOf(nombres[t]), null, BigDecimal.valueOf(nombres[t]), "Saisines du trimestre", INCONNUE)).toList(), false);
    }

    private static Indicateur nombre(String code, String libelle, int n) {
        return new Indicateur(code, libelle, NOMBRE, 0, BigDecimal.valueOf(n), null, BigDecimal.valueOf(n), libelle + ", en nombre", INCONNUE);
    }

    private static Indicateur euros(String code, String libelle, int n) {
        return new Indicateur(code, libelle, EUROS, 0, BigDecimal.valueOf(n), null, BigDecimal.valueOf(n), "Somme des montants", INCONNUE);
    }

    private static Indicateur moyenne(String code, String libelle, String valeur) {
        return new Indicateur(code, libelle, JOURS, 2, null, BigDecimal.ZERO, valeur == null ? null : dec(valeur), "Somme des jours ÷ cas datés", INCONNUE);
    }

    private static Indicateur part(String code, String libelle, int n, int base, Comparaison n1) {
        Unite unite = POURCENT;
        return new Indicateur(code, libelle, unite, 0, BigDecimal.valueOf(n), BigDecimal.valueOf(base), base == 0 ? null : quotient(100L * n, base), libelle + " ÷ base", n1);
    }

    private static Comparaison publiee(String precedente, String ecart, String pourcent) {
        return new Comparaison(dec(precedente), true, dec(ecart), pourcent == null ? null : dec(pourcent), false);
    }

    private static BigDecimal quotient(long n, long d) {
        return BigDecimal.valueOf(n).divide(BigDecimal.valueOf(d), MathContext.DECIMAL64);
    }

    private static BigDecimal dec(String nombre) {
        return new BigDecimal(nombre);
    }

    private static List<LignePreconisation> preconisations() {
        return List.of(
                preconisation("Prévention des ruptures de droit", "Avertir l’allocataire avant l’arrêt d’un paiement lorsque seule une pièce manque au dossier.", EtatPreconisation.EN_COURS, 4, false),
                preconisation("Parcours dédiés aux situations de vie", "Ouvrir un parcours unique pour les parents d’enfant en situation de handicap.", EtatPreconisation.ACCEPTEE, 3, false),
                preconisation("Accompagnement dans l’accès aux droits", "Expliquer en une page le calcul de la prime d’activité après une reprise d’emploi.", EtatPreconisation.MISE_EN_OEUVRE, 6, false),
                preconisation("Échanges avec les partenaires", "Tenir chaque trimestre un point sur les dossiers bloqués.", EtatPreconisation.TRANSMISE, 2, true),
                preconisation("Accompagnement des partenaires", "Former les travailleurs sociaux à la démarche préalable et à la médiation.", EtatPreconisation.PROPOSEE, 1, false),
                preconisation("Association des usagers à l’offre de service", "Relire les courriers types avec un groupe d’usagers.", EtatPreconisation.REFUSEE, 0, false));
    }

    private static LignePreconisation preconisation(String theme, String texte, EtatPreconisation etat, long saisines, boolean enRetard) {
        return new LignePreconisation(2025, theme, texte, "Local", "Direction des prestations", LocalDate.of(2026, 6, 30), etat, saisines, enRetard);
    }

    private static Map<String, String> textes() {
        Map<String, String> textes = new HashMap<>();
        textes.put(BlocNarratif.EDITORIAL.name(), "L'année 2025 est celle de la téléprocédure : ouverte fin 2024, elle reçoit désormais autant de demandes que le courriel.\n\n"
                + "Les réponses restent rapides : 2,85 jours en moyenne, très en deçà de l'objectif de dix jours. Derrière ces chiffres, une constante : "
                + "l'incompréhension d'une décision pèse plus souvent que son erreur. Expliquer reste la première réponse.");
        textes.put(BlocNarratif.QUI.name(), "Le Défenseur des droits et la préfecture restent les premiers relais des personnes qui n'osent pas écrire seules.");
        textes.put(BlocNarratif.QUAND.name(), "Le pic du deuxième trimestre suit l'entrée en vigueur des données de ressources mensuelles pour le RSA et la prime d'activité.");
        textes.put(BlocNarratif.DELAIS.name(), "Une seule réponse a dépassé dix jours : elle attendait une pièce d'un partenaire.");
        textes.put(BlocNarratif.CONSTATS.name(), "Une personne reprend un emploi, déclare ses ressources dans les temps, et reçoit pourtant un trop-perçu : le décalage entre le mois déclaré et le mois versé n'est jamais expliqué.\n\n"
                + "- Le courrier cite la règle, jamais le calcul.\n- L'espace personnel affiche un solde, sans les étapes.\n- L'accueil ne voit pas le détail.");
        textes.put(BlocNarratif.PRECONISATIONS.name(), "Six préconisations générales sont tirées des saisines de l'année.");
        return textes;
    }
}
