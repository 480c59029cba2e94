package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Graphiques;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.dessin.Barre;
import fr.passerelle.reports.socle.dessin.BarreCent;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import java.math.BigDecimal;
import java.util.List;

/** Admissibility (I-02). */
final class Admission implements Section<Complements> {

    @Override
    public String titre() {
        return "Recevabilité";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        Indicateur taux = chiffres.indicateur("I-02");
        if (taux.valeur() == null) {
            redaction.texte(chiffres.estVide() ? chiffres.mots().vide() : "Aucune recevabilité examinée sur la période.");
        } else {
            redaction.accroche(taux.valeur().signum() == 0 ? "Toutes les saisines examinées étaient recevables."
                    : chiffres.valeur("I-02") + " des saisines examinées étaient irrecevables ou ont été réorientées"
                    + chiffres.sur("I-02") + ".");
            BigDecimal recevables = BigDecimal.valueOf(100).subtract(taux.valeur());
            Graphiques.tracer(chiffres, redaction, "Issue de l’examen de recevabilité", List.of(
                    new Barre("Recevables", recevables.doubleValue(), Affichage.nombre(recevables, 0) + "\u202f%"),
                    new Barre("Irrecevables ou réorientées", taux.valeur().doubleValue(), chiffres.valeur("I-02"))), BarreCent::new);
        }
        Tableaux.indicateurs(chiffres, redaction, "Irrecevabilité", "I-02");
        if (!chiffres.lignes("I-02").isEmpty()) {
            Graphiques.barresHorizontales(chiffres, redaction, "Motifs d’irrecevabilité", "I-02");
            Tableaux.classement(chiffres, redaction, "Motifs d’irrecevabilité", "Motif", "I-02");
        }
        redaction.commentaire(chiffres.texte(BlocNarratif.RECEVABILITE.name()));
    }
}
