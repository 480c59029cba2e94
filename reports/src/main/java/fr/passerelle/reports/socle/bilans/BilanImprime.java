package fr.passerelle.reports.socle.bilans;

import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Couverture;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.bilans.Bilan;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The whole bilan of a year in one edition: its title page, its contents, its sections in order. It prints the figures and texts
 * it is given and nothing else: the same bilan always gives the same bytes. For the diffusable edition, give the bilan whose small
 * cells are already hidden; they print « n. d. ».
 */
public final class BilanImprime<P> {

    private final Plan<P> plan;
    private final ChiffresImprimes<P> chiffres;
    private final String organisme;

    /** @param organisme the institution whose bilan it is */
    public BilanImprime(Plan<P> plan, Bilan<P> bilan, Edition edition, String organisme) {
        this.plan = plan;
        this.chiffres = new ChiffresImprimes<>(bilan, edition, plan.mots());
        this.organisme = organisme;
    }

    public byte[] pdf() {
        String titre = plan.titre() + " " + chiffres.annee();
        String edition = chiffres.edition().libelle();
        return Publication.rapport(
                new Couverture(organisme, plan.titre(), String.valueOf(chiffres.annee()), edition, version(), precaution()),
                new Bandeau(titre, edition + (chiffres.bilan().estArrete() ? "" : " — provisoire"), organisme),
                rediger(),
                new Metadonnees(titre + " — " + edition.toLowerCase(Locale.FRENCH), version(), chiffres.bilan().arreteLe()));
    }

    private Redaction rediger() {
        Redaction redaction = new Redaction();
        redaction.enTete(null, "Sommaire", null).sommaire();
        redaction.ensemble().sousTitre("Lire ce document")
                .texte(precaution())
                .texte("Chaque figure est suivie d’un tableau qui donne les mêmes valeurs. Dans les tableaux, ≈ signale une valeur de "
                        + chiffres.anneePrecedente() + " connue seulement par publication, n.\u00a0c. une valeur non connue, "
                        + "n.\u00a0d. une valeur non diffusée, — l’absence de cas.");
        int numero = 1;
        for (Section<P> section : sections().toList()) {
            if (numero == 1) {
                redaction.nouvellePage();
            }
            redaction.titre(numero + ". " + section.titre());
            section.ecrire(chiffres, redaction);
            numero++;
        }
        return redaction;
    }

    private Stream<Section<P>> sections() {
        if (chiffres.bilan().estParu()) {
            return Stream.of(new ChiffresParus<P>());
        }
        return chiffres.edition() == Edition.INTERNE ? Stream.concat(plan.sections().stream(), Stream.of(new Annexe<P>())) : plan.sections().stream();
    }

    private String version() {
        Bilan<P> bilan = chiffres.bilan();
        return bilan.estArrete() ? "Version " + bilan.version() + " arrêtée le " + Typographie.date(bilan.arreteLe())
                : "Version provisoire, année non arrêtée";
    }

    private String precaution() {
        return plan.mots().precaution(chiffres.edition(), chiffres.bilan().seuilDiffusion());
    }
}
