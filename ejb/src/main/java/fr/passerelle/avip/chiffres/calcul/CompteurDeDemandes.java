package fr.passerelle.avip.chiffres.calcul;

import fr.passerelle.avip.chiffres.calcul.Comptes.Demandes;
import fr.passerelle.avip.chiffres.calcul.FaitBilan.Demande;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the requests sent in a year, each once whatever its children (dossier §6, I-12 to I-16). */
final class CompteurDeDemandes {

    private static final int MOIS = 12;

    private final int annee;
    private final LocalDate fin;
    private final Set<String> vues = new HashSet<>();
    private final long[] parPrescripteur = new long[TypePrescripteur.values().length];
    private final long[] parSens = new long[SensOrientation.values().length];
    private final long[] parMois = new long[MOIS];
    private final long[] reponses = new long[ReponseDonnee.values().length];
    private final long[] motifs = new long[MotifRefus.values().length];
    private final List<Long> jours = new ArrayList<>();
    private long dues;
    private long repondues;
    private long aTemps;

    /** @param fin its last day: what is owed by then is due */
    CompteurDeDemandes(int annee, LocalDate fin) {
        this.annee = annee;
        this.fin = fin;
    }

    void compter(Demande d) {
        if (!d.envoyeeEn(annee) || !vues.add(d.reference())) {
            return;
        }
        parPrescripteur[d.prescripteur().ordinal()]++;
        parSens[d.sens().ordinal()]++;
        parMois[d.envoyeeLe().getMonthValue() - 1]++;
        if (d.reponse() != null) {
            reponses[d.reponse().ordinal()]++;
        }
        if (d.motif() != null) {
            motifs[d.motif().ordinal()]++;
        }
        if (d.estRepondue()) {
            jours.add(d.joursDeReponse());
        }
        if (!d.echeance().isAfter(fin)) {
            compterDue(d);
        }
    }

    private void compterDue(Demande d) {
        dues++;
        repondues += d.estRepondue() ? 1 : 0;
        aTemps += d.estRepondueATemps() ? 1 : 0;
    }

    Demandes comptes() {
        Collections.sort(jours);
        return new Demandes(vues.size(), Tableau.parNom(TypePrescripteur.values(), parPrescripteur), Tableau.parNom(SensOrientation.values(), parSens),
                Arrays.stream(parMois).boxed().toList(), dues, repondues, aTemps, jours,
                Tableau.parNom(ReponseDonnee.values(), reponses), Tableau.parNom(MotifRefus.values(), motifs));
    }
}
