package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.dessin.Histogramme;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.bilans.Unite;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long answers take (I-10 to I-14), what is still open and what comes back (I-20, I-21). */
final class DelaisDeReponse implements Section<Complements> {

    @Override
    public String titre() {
        return "Dans quels délais\u202f?";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        if (chiffres.estConnu("I-10")) {
            redaction.accroche(chiffres.valeurEnClair("I-10") + " en moyenne entre la réception et la réponse\u202f; "
                    + chiffres.valeur("I-12") + " des réponses en moins de " + Objectifs.jours(chiffres, "I-12") + "\u00a0jours.");
        }
        histogramme(chiffres, redaction);
        Tableaux.indicateurs(chiffres, redaction, "Délais en jours calendaires et objectifs", "I-10", "I-11.MEDIANE", "I-11.DECILE9",
                "I-11.MAXIMUM", "I-12", "I-13", "I-13.PRISE_EN_CHARGE", "I-14.ACCUSE", "I-14.RECEVABILITE");
        reperes(chiffres, redaction);
        redaction.commentaire(chiffres.texte(BlocNarratif.DELAIS.name()));
        redaction.sousTitre("Saisines en cours et saisines répétées");
        Tableaux.indicateurs(chiffres, redaction, "Stock, réouvertures, répétitions", "I-20", "I-20.AGE", "I-21.REOUVERTURES", "I-21.REPETEES");
    }

    private static void histogramme(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        Map<Integer, Long> delais = new TreeMap<>(chiffres.bilan().propre().delais());
        if (delais.isEmpty()) {
            redaction.texte(chiffres.estVide() ? chiffres.mots().vide() : "Aucune réponse sur la période.");
            return;
        }
        redaction.figure("Nombre de réponses selon le délai", new Histogramme(delais, "Jours calendaires entre la réception et la réponse",
                        but("Objectif local", Objectifs.jours(chiffres, "I-12")), but("Objectif national", Objectifs.jours(chiffres, "I-13"))),
                "Réponses selon le délai en jours. " + delais.entrySet().stream()
                        .map(d -> jours(d.getKey()) + "\u202f: " + d.getValue()).collect(Collectors.joining("\u202f; ")) + ".");
        Tableau tableau = new Tableau(Colonnes.NOMBRE_PART, "Délai", "Réponses", "Part cumulée");
        long total = delais.values().stream().mapToLong(Long::longValue).sum();
        long cumul = 0;
        for (Map.Entry<Integer, Long> delai : delais.entrySet()) {
            cumul += delai.getValue();
            tableau.rangee(jours(delai.getKey()), String.valueOf(delai.getValue()), part(cumul, total));
        }
        redaction.tableau("Réponses selon le délai", tableau);
    }

    private static Histogramme.But but(String libelle, int jours) {
        return new Histogramme.But(jours, libelle + "\u202f: moins de " + jours + "\u00a0jours");
    }

    private static String part(long cumul, long total) {
        return Affichage.nombre(BigDecimal.valueOf(100 * cumul).divide(BigDecimal.valueOf(total), 6, RoundingMode.HALF_UP), 0) + "\u202f%";
    }

    private static String jours(int nombre) {
        return nombre == 0 ? "Le jour même" : Typographie.compte(nombre, "jour");
    }

    private static void reperes(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        List<IndicateurPublie> reperes = chiffres.bilan().repere();
        if (reperes.isEmpty()) {
            return;
        }
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Repère national", "Valeur", "Source");
        for (IndicateurPublie repere : reperes) {
            Indicateur indicateur = chiffres.bilan().chercher(repere.code()).orElse(null);
            tableau.rangee(indicateur == null ? repere.code() : indicateur.libelle(), valeur(repere, indicateur),
                    repere.source() + " (" + repere.annee() + ")");
        }
        redaction.tableau("Repères nationaux, tels que publiés", tableau);
    }

    private static String valeur(IndicateurPublie repere, Indicateur indicateur) {
        String nombre = Affichage.nombre(repere.valeur(), repere.precision());
        if (indicateur == null) {
            return nombre;
        }
        return nombre + (indicateur.unite() == Unite.POURCENT ? "\u202f%" : indicateur.unite() == Unite.JOURS ? "\u00a0jours" : "");
    }
}
