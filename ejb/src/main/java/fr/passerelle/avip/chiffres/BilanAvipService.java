package fr.passerelle.avip.chiffres;

import static fr.passerelle.avip.Permissions.AVIP_ARRETER;
import static fr.passerelle.avip.Permissions.AVIP_CHIFFRES;
import static fr.passerelle.avip.Permissions.AVIP_GERER;

import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Bilans;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.Redaction;
import fr.passerelle.socle.bilans.TexteBilan;
import fr.passerelle.socle.bilans.VersionBilan;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The yearly report: its figures as they stand or as frozen, its editions, its texts, its freeze and corrections. Who neither runs the
 * scheme nor freezes its report sees only what may leave the house; the kinds of prescribers that say something of a parent are told only
 * to who runs it (dossier §2).
 */
@Stateless
public class BilanAvipService {

    @Inject
    private Bilans bilans;
    @Inject
    private Redaction redaction;
    @Inject
    private BilanAvip avip;
    @Inject
    private Paroles paroles;
    @Inject
    private Appelants appelants;

    /** That version, or the latest when it is {@code null}, or the figures as they stand. */
    @Autorise(AVIP_CHIFFRES)
    public Bilan<ComplementsAvip> version(int annee, Integer version) {
        return voitTout() ? montrer(bilans.pour(avip, annee, version)) : bilans.diffusable(avip, annee, version);
    }

    /** The frozen versions of that year, the latest first; none while it is open. */
    @Autorise(AVIP_CHIFFRES)
    public List<VersionBilan> versions(int annee) {
        return bilans.versions(avip, annee);
    }

    /** The years one may ask for, the latest first. */
    @Autorise(AVIP_CHIFFRES)
    public List<Integer> annees() {
        return bilans.annees(avip);
    }

    /** The report to print or to export; leaves a line in the journal. */
    @Autorise(AVIP_CHIFFRES)
    public Bilan<ComplementsAvip> pourEdition(int annee, Integer version, boolean diffusable, String format) {
        boolean dehors = diffusable || !voitTout();
        Bilan<ComplementsAvip> bilan = bilans.pourEdition(avip, annee, version, dehors, format);
        return dehors ? bilan : montrer(bilan);
    }

    /** Freezes the year: version 1, for ever. */
    @Autorise(AVIP_ARRETER)
    public Bilan<ComplementsAvip> arreter(int annee) {
        return montrer(bilans.arreter(avip, annee));
    }

    /** Computes the frozen year anew: version n + 1, with the reason; the former ones stay (R-AVIP-50). */
    @Autorise(AVIP_ARRETER)
    public Bilan<ComplementsAvip> corriger(int annee, String motif) {
        return montrer(bilans.corriger(avip, annee, motif));
    }

    /** Every text, in the order of the sections; empty where nothing was written. */
    @Autorise(AVIP_ARRETER)
    public List<TexteBilan> textes(int annee) {
        return redaction.textes(avip, annee);
    }

    /** Keeps a text; a placeholder that names no figure is refused by its name. */
    @Autorise(AVIP_ARRETER)
    public void enregistrer(int annee, TexteBilan texte) {
        redaction.enregistrer(avip, annee, texte);
    }

    /** The text with its figures, as the report of that year would print it now. */
    @Autorise(AVIP_ARRETER)
    public String apercu(int annee, String texte) {
        return redaction.apercu(avip, annee, texte);
    }

    /** The figures a text may quote, with what they mean. */
    @Autorise(AVIP_ARRETER)
    public List<Ligne> citables() {
        return avip.trame().citables();
    }

    /** What structures said when they validated their lines, for whom writes the report. */
    @Autorise(AVIP_ARRETER)
    public List<Parole> paroles(int annee) {
        return paroles.de(annee);
    }

    private boolean voitTout() {
        Appelant moi = appelants.courant();
        return moi.peut(AVIP_GERER) || moi.peut(AVIP_ARRETER);
    }

    private Bilan<ComplementsAvip> montrer(Bilan<ComplementsAvip> bilan) {
        return appelants.courant().peut(AVIP_GERER) ? bilan : avip.trame().regroupe(bilan);
    }
}
