package fr.passerelle.partenaires.chiffres;

import static fr.passerelle.partenaires.Permissions.PARTENARIATS_ARRETER;
import static fr.passerelle.partenaires.Permissions.PARTENARIATS_CHIFFRES;

import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Bilans;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.Redaction;
import fr.passerelle.socle.bilans.TexteBilan;
import fr.passerelle.socle.bilans.VersionBilan;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The yearly report of partnerships: its figures as they stand or as frozen, its editions, its texts, its freeze and corrections. */
@Stateless
public class BilanDesPartenariatsService {

    @Inject
    private Bilans bilans;
    @Inject
    private Redaction redaction;
    @Inject
    private BilanDesPartenariats partenariats;

    /** That version, or the latest when it is {@code null}, or the figures as they stand. */
    @Autorise(PARTENARIATS_CHIFFRES)
    public Bilan<ComplementsDesPartenariats> version(int annee, Integer version) {
        return bilans.pour(partenariats, annee, version);
    }

    /** The frozen versions of that year, the latest first; none while it is open. */
    @Autorise(PARTENARIATS_CHIFFRES)
    public List<VersionBilan> versions(int annee) {
        return bilans.versions(partenariats, annee);
    }

    /** The years one may ask for, the latest first. */
    @Autorise(PARTENARIATS_CHIFFRES)
    public List<Integer> annees() {
        return bilans.annees(partenariats);
    }

    /** The report to print or to export; leaves a line in the journal. */
    @Autorise(PARTENARIATS_CHIFFRES)
    public Bilan<ComplementsDesPartenariats> pourEdition(int annee, Integer version, boolean diffusable, String format) {
        return bilans.pourEdition(partenariats, annee, version, diffusable, format);
    }

    /** Freezes the year: version 1, for ever. */
    @Autorise(PARTENARIATS_ARRETER)
    public Bilan<ComplementsDesPartenariats> arreter(int annee) {
        return bilans.arreter(partenariats, annee);
    }

    /** Computes the frozen year anew: version n + 1, with the reason; the former ones stay. */
    @Autorise(PARTENARIATS_ARRETER)
    public Bilan<ComplementsDesPartenariats> corriger(int annee, String motif) {
        return bilans.corriger(partenariats, annee, motif);
    }

    /** Every text, in the order of the sections; empty where nothing was written. */
    @Autorise(PARTENARIATS_ARRETER)
    public List<TexteBilan> textes(int annee) {
        return redaction.textes(partenariats, annee);
    }

    /** Keeps a text; a placeholder that names no figure is refused by its name. */
    @Autorise(PARTENARIATS_ARRETER)
    public void enregistrer(int annee, TexteBilan texte) {
        redaction.enregistrer(partenariats, annee, texte);
    }

    /** The text with its figures, as the report of that year would print it now. */
    @Autorise(PARTENARIATS_ARRETER)
    public String apercu(int annee, String texte) {
        return redaction.apercu(partenariats, annee, texte);
    }

    /** The figures a text may quote, with what they mean. */
    @Autorise(PARTENARIATS_ARRETER)
    public List<Ligne> citables() {
        return partenariats.trame().citables();
    }
}
