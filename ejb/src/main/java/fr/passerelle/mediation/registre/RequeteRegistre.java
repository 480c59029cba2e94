package fr.passerelle.mediation.registre;

import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.Libelle;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Criteria and order as SQL on {@code mediation.saisine s}. Codes of closed lists are written in the text, which no address
 * can forge; all that people type is bound.
 */
final class RequeteRegistre {

    private static final String OUVERTE = "s.etat in (" + codes(Arrays.stream(EtatSaisine.values())
            .filter(EtatSaisine::estOuvert).toList()) + ")";
    private static final String A_REPONDRE = OUVERTE + " and s.date_premiere_reponse is null";
    static final String ATTENDUE = "case when s.etat = 'A_COMPLETER' then 'USAGER' else s.attente end";

    private final Map<String, Object> valeurs = new LinkedHashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final Seuils seuils;
    private final LocalDate aujourdhui;
    private final String ordre;
    private final String ordreDuTri;
    private final String motsMemes;
    private final String proches;
    private final boolean chercheDesMots;
    private final boolean parReception;
    private APart aPart;

    /**
     * @param visibles the condition on what the reader may see; it binds {@code :moi}
     * @param stricte whether the very words typed are wanted, or also what looks like them
     */
    RequeteRegistre(VueRegistre vue, String visibles, String moi, Seuils seuils, LocalDate aujourdhui, boolean stricte) {
        this.seuils = seuils;
        this.aujourdhui = aujourdhui;
        CriteresRegistre criteres = vue.criteres();
        chercheDesMots = !criteres.texte().isEmpty();
        RechercheTexte recherche = new RechercheTexte(criteres.texte(), stricte);
        conditions.add(visibles);
        valeurs.put("moi", moi);
        conditions.add(recherche.condition());
        valeurs.putAll(recherche.valeurs());
        criteres.choix().forEach((filtre, choisies) -> ajouter(filtre, choisies));
        periodes(criteres);
        titulaires(criteres.titulaires(), moi);
        motsMemes = recherche.motsMemes();
        proches = recherche.proches();
        parReception = vue.tri().cle() == CleTri.RECEPTION;
        ordreDuTri = ordre(vue.tri());
        ordre = recherche.ordre().map(premieres -> premieres + ", ").orElse("") + ordreDuTri;
    }

    boolean chercheDesMots() {
        return chercheDesMots;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    /** How many there are, as one SQL expression. */
    String compte() {
        return aPart == null ? compte(condition()) : compte(condition().replace(aPart.ensemble(), aPart.principal()))
                + " + " + compte(condition().replace(aPart.ensemble(), aPart.seulementSecondaire()));
    }

    /** The keys of one page, in order; it binds {@code :taille} and {@code :debut}. */
    String page() {
        return (aPart == null || !parReception
                ? "select s.id from mediation.saisine s where " + condition()
                : "select s.id from ((" + moitie(aPart.principal()) + ") union all (" + moitie(aPart.seulementSecondaire()) + ")) s")
                + " order by " + ordre + " limit :taille offset :debut";
    }

    /** An index gives each half in the order of receipt: the page is found by merging them, never by reading the others. */
    private String moitie(String condition) {
        return "select s.id, s.date_reception from mediation.saisine s where " + condition().replace(aPart.ensemble(), condition)
                + " order by " + ordre + " limit :taille + :debut";
    }

    private static String compte(String condition) {
        return "(select count(*) from mediation.saisine s where " + condition + ")";
    }

    /**
     * A condition met by the main value or by a secondary one, and the two halves that share nothing, each of which an index
     * counts alone.
     */
    private record APart(String ensemble, String principal, String seulementSecondaire) {
    }

    private void ajouter(Filtre filtre, List<Libelle> choisies) {
        String ensemble = "(" + condition(filtre, choisies) + ")";
        conditions.add(ensemble);
        if (filtre == Filtre.MOTIF || filtre == Filtre.PRESTATION) {
            String colonne = filtre == Filtre.MOTIF ? "motif" : "prestation";
            String principal = parmi("s." + colonne, choisies);
            String secondaires = "s." + colonne + "s_secondaires";
            aPart = new APart(ensemble, principal, secondaires + " <> '{}' and not " + principal + " and " + secondaires
                    + " && array[" + codes(choisies) + "]");
        }
    }

    String ordre() {
        return ordre;
    }

    /** The cases found only because they look like what was typed. */
    String proches() {
        return proches;
    }

    /** The cases that hold the very words typed, among those of the condition. */
    String conditionDesMotsMemes() {
        return conditions.contains(motsMemes) ? condition() : motsMemes + " and " + condition();
    }

    /** The order of the view, without what the search puts first. */
    String ordreDuTri() {
        return ordreDuTri;
    }

    Map<String, Object> valeurs() {
        return valeurs;
    }

    private String condition(Filtre filtre, List<Libelle> choisies) {
        return switch (filtre) {
            case SITUATION -> choisies.size() == Situation.values().length ? "true"
                    : choisies.contains(Situation.OUVERTE) ? OUVERTE : "not (" + OUVERTE + ")";
            case DELAI -> choisies.stream().map(u -> delai((Urgence) u)).collect(Collectors.joining(" or "));
            case ATTENTE -> ATTENDUE + " in (" + codes(choisies) + ")";
            case CLOTURE -> "s.etat = 'REPONDUE' and s.date_reponse < " + date(seuils.clotureAttendueAvant(aujourdhui));
            case GROUPE -> "s.type_saisissant in (" + codes(types(choisies)) + ")";
            case MOTIF -> principalOuSecondaire("s.motif", "s.motifs_secondaires", choisies);
            case PRESTATION -> principalOuSecondaire("s.prestation", "s.prestations_secondaires", choisies);
            case ETAT -> parmi("s.etat", choisies);
            case CANAL -> parmi("s.canal", choisies);
            case TYPE -> parmi("s.type_saisissant", choisies);
            case POSITION -> parmi("s.position", choisies);
            case MODE -> parmi("s.mode_reponse", choisies);
            case ORIGINE -> parmi("s.origine", choisies);
            case IRRECEVABILITE -> parmi("s.motif_irrecevabilite", choisies);
        };
    }

    /** The same distances to the goal as the clock of a case (R-MED-10), as dates of receipt. */
    private String delai(Urgence urgence) {
        return switch (urgence) {
            case EN_RETARD -> recueEntre(null, seuils.retard());
            case URGENT -> recueEntre(seuils.retard(), seuils.secondeAlerte());
            case BIENTOT -> recueEntre(seuils.secondeAlerte(), seuils.premiereAlerte());
            case DANS_LES_TEMPS -> recueEntre(seuils.premiereAlerte(), null);
            case TERMINE -> "not (" + A_REPONDRE + ")";
        };
    }

    /** Received less than {@code moinsDe} days ago and at least {@code auMoins}. */
    private String recueEntre(Integer moinsDe, Integer auMoins) {
        return "(" + A_REPONDRE
                + (moinsDe == null ? "" : " and s.date_reception > " + date(aujourdhui.minusDays(moinsDe)))
                + (auMoins == null ? "" : " and s.date_reception <= " + date(aujourdhui.minusDays(auMoins))) + ")";
    }

    /** Years as intervals of dates, which the index by date answers; a quarter alone is that of any year. */
    private void periodes(CriteresRegistre criteres) {
        Set<Integer> trimestres = criteres.trimestres();
        if (!criteres.annees().isEmpty()) {
            conditions.add(criteres.annees().stream()
                    .flatMap(annee -> (trimestres.isEmpty() ? Set.of(0) : trimestres).stream().map(t -> periode(annee, t)))
                    .collect(Collectors.joining(" or ", "(", ")")));
        } else if (!trimestres.isEmpty()) {
            conditions.add("extract(quarter from s.date_reception) in ("
                    + trimestres.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")");
        }
    }

    private static String periode(int annee, int trimestre) {
        LocalDate debut = LocalDate.of(annee, trimestre == 0 ? 1 : 3 * trimestre - 2, 1);
        return "s.date_reception >= " + date(debut) + " and s.date_reception < " + date(debut.plusMonths(trimestre == 0 ? 12 : 3));
    }

    private void titulaires(Collection<String> voulus, String moi) {
        if (voulus.isEmpty()) {
            return;
        }
        Set<String> nommes = new TreeSet<>(voulus);
        boolean sans = nommes.remove(CriteresRegistre.SANS_TITULAIRE);
        if (nommes.remove(CriteresRegistre.MOI)) {
            nommes.add(moi);
        }
        List<String> ou = new ArrayList<>();
        if (sans) {
            ou.add("s.titulaire is null");
        }
        if (!nommes.isEmpty()) {
            ou.add("s.titulaire in (:titulaires)");
            valeurs.put("titulaires", nommes);
        }
        conditions.add("(" + String.join(" or ", ou) + ")");
    }

    private static String ordre(Tri tri) {
        String sens = tri.decroissant() ? " desc" : "";
        String recentes = ", s.date_reception desc, s.id desc";
        return switch (tri.cle()) {
            case RECEPTION -> "s.date_reception" + sens + ", s.id" + sens;
            case REFERENCE -> "s.annee" + sens + ", length(s.reference)" + sens + ", s.reference" + sens;
            case PERSONNE -> "commun.sans_accent(s.concerne_nom)" + sens + derniers(sens)
                    + ", commun.sans_accent(s.concerne_prenom)" + sens + derniers(sens) + ", s.id" + sens;
            case TYPE -> rang("s.type_saisissant", TypeSaisissant.values()) + sens + recentes;
            case CANAL -> rang("s.canal", CanalSaisine.values()) + sens + recentes;
            case MOTIF -> rang("s.motif", MotifSaisine.values()) + sens + recentes;
            case PRESTATION -> rang("s.prestation", Prestation.values()) + sens + recentes;
            case ETAT -> rang("s.etat", EtatSaisine.values()) + sens + recentes;
            case TITULAIRE -> "s.titulaire" + sens + derniers(sens) + recentes;
            case DELAI -> tri.decroissant() ? "(" + A_REPONDRE + "), s.date_reception desc, s.id desc"
                    : "(" + A_REPONDRE + ") desc, s.date_reception, s.id";
            case REPONSE -> "s.date_reponse" + sens + derniers(sens) + ", s.id" + sens;
        };
    }

    /** What is missing comes last, both ways; the plain order already says so, and only as such meets its index. */
    private static String derniers(String sens) {
        return sens.isEmpty() ? "" : " nulls last";
    }

    private static String rang(String colonne, Libelle[] valeurs) {
        return "array_position(array[" + codes(Arrays.asList(valeurs)) + "], " + colonne + ")";
    }

    private static String parmi(String colonne, Collection<? extends Libelle> choisies) {
        return colonne + " in (" + codes(choisies) + ")";
    }

    private static String principalOuSecondaire(String principal, String secondaires, List<Libelle> choisies) {
        return parmi(principal, choisies) + " or " + secondaires + " && array[" + codes(choisies) + "]";
    }

    private static List<Libelle> types(List<Libelle> groupes) {
        return Arrays.stream(TypeSaisissant.values()).filter(t -> groupes.contains(t.groupe()))
                .map(Libelle.class::cast).toList();
    }

    private static String date(LocalDate jour) {
        return "date '" + jour + "'";
    }

    private static String codes(Collection<? extends Libelle> valeurs) {
        return valeurs.stream().map(v -> "'" + v.name() + "'").collect(Collectors.joining(", "));
    }
}
