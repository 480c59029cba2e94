package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.bilan.LignePreconisation;
import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.dessin.Avancement;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.util.JRStringUtil;

/** General proposals: those of the year, what became of the former ones (I-19). */
final class Propositions implements Section<Complements> {

    @Override
    public String titre() {
        return "Préconisations";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        List<LignePreconisation> toutes = chiffres.bilan().propre().preconisations();
        if (toutes.isEmpty()) {
            redaction.texte("Aucune préconisation sur la période.").commentaire(chiffres.texte(BlocNarratif.PRECONISATIONS.name()));
        } else {
            redaction.figure("Avancement des préconisations", new Avancement(toutes.stream().map(Propositions::marche).toList()),
                    "Avancement des préconisations. " + toutes.stream().map(p -> p.theme() + "\u202f: " + etat(p))
                            .collect(Collectors.joining("\u202f; ")) + ".")
                    .commentaire(chiffres.texte(BlocNarratif.PRECONISATIONS.name()));
            liste(redaction, "Préconisations de " + chiffres.annee(), toutes.stream().filter(p -> p.annee() == chiffres.annee()).toList());
            liste(redaction, "Préconisations antérieures encore suivies", toutes.stream().filter(p -> p.annee() != chiffres.annee()).toList());
        }
        Tableaux.indicateurs(chiffres, redaction, "Suivi des préconisations", "I-19.EMISES", "I-19.MISES_EN_OEUVRE", "I-19.EN_RETARD", "I-19");
    }

    private static void liste(Redaction redaction, String titre, List<LignePreconisation> lignes) {
        if (lignes.isEmpty()) {
            return;
        }
        Tableau tableau = new Tableau(Colonnes.SUIVI, "Préconisation", "Porteur", "Échéance", "État", "Saisines");
        lignes.forEach(p -> tableau.rangee(intitule(p),
                p.porteur() == null ? "—" : p.porteur(), p.echeance() == null ? "—" : Typographie.dateCourte(p.echeance()), etat(p),
                String.valueOf(p.saisines())));
        redaction.tableau(titre, tableau);
    }

    /** The theme stands out; both were typed by people, hence escaped. */
    private static String intitule(LignePreconisation p) {
        return "<b>" + JRStringUtil.xmlEncode(p.theme()) + "</b>\n"
                + JRStringUtil.xmlEncode(p.texte() + " (" + p.niveau().toLowerCase(Locale.FRENCH) + ")");
    }

    private static String etat(LignePreconisation p) {
        return p.etat().libelle() + (p.enRetard() ? ", en retard" : "");
    }

    private static Avancement.Marche marche(LignePreconisation p) {
        boolean arrete = p.etat() == EtatPreconisation.REFUSEE || p.etat() == EtatPreconisation.ABANDONNEE;
        int etapes = switch (p.etat()) {
            case PROPOSEE -> 1;
            case TRANSMISE, REFUSEE, ABANDONNEE -> 2;
            case ACCEPTEE -> 3;
            case EN_COURS -> 4;
            case MISE_EN_OEUVRE -> 5;
        };
        return new Avancement.Marche(p.theme(), etapes, arrete, etat(p));
    }
}
