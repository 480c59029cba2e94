package fr.passerelle.socle.bilans;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bilans of a capability: figures as they stand or as frozen, editions, freeze and corrections. For its service, which says
 * who may.
 */
@Dependent
public class Bilans {

    private static final int MOTIF_MINIMUM = 20;
    private static final int PREMIERE_ANNEE = 2000;

    @Inject
    private Composition composition;
    @Inject
    private Versions versions;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    /** The latest frozen version of that year, or the figures as they stand now. */
    public <P> Bilan<P> pour(DeclarationDeBilan<P> d, int annee) {
        exigerPlausible(annee);
        return derniere(d, annee);
    }

    private <P> Bilan<P> derniere(DeclarationDeBilan<P> d, int annee) {
        return versions.derniere(d, annee).orElseGet(() -> composition.provisoire(d, annee));
    }

    /** @param version {@code null} for the latest */
    public <P> Bilan<P> pour(DeclarationDeBilan<P> d, int annee, Integer version) {
        return version == null ? pour(d, annee) : versions.version(d, annee, version)
                .orElseThrow(() -> new Introuvable("bilan " + reference(annee, version)));
    }

    /** As it stands, even when a version was frozen. */
    public <P> Bilan<P> provisoire(DeclarationDeBilan<P> d, int annee) {
        return composition.provisoire(d, annee);
    }

    /** The diffusable edition of that version, or of the current figures when {@code version} is {@code null}. */
    public <P> Bilan<P> diffusable(DeclarationDeBilan<P> d, int annee, Integer version) {
        Bilan<P> bilan = pour(d, annee, version);
        Bilan<P> diffusable = d.trame().diffusable(bilan.montresAvant() == null ? avecMontresAvant(d, bilan) : bilan);
        return diffusable.avecPropre(d.diffusable(diffusable.propre(), diffusable.seuilDiffusion()));
    }

    private <P> Bilan<P> avecMontresAvant(DeclarationDeBilan<P> d, Bilan<P> bilan) {
        return bilan.avecMontresAvant(d.trame().diffusable(derniere(d, bilan.annee() - 1)).montres());
    }

    /**
     * The bilan to print or to export; leaves a line in the journal.
     *
     * @param format for instance {@code pdf}, {@code xlsx}
     */
    public <P> Bilan<P> pourEdition(DeclarationDeBilan<P> d, int annee, Integer version, boolean diffusable, String format) {
        Bilan<P> bilan = diffusable ? diffusable(d, annee, version) : pour(d, annee, version);
        ActeJournal acte = format.equals("pdf") ? ActeJournal.IMPRESSION : ActeJournal.EXPORT;
        journal.noter(acte, d.objet(), reference(annee, bilan.version()),
                format + ", édition " + (diffusable ? "diffusable" : "interne"), null);
        return bilan;
    }

    /** The frozen versions of that year, the latest first; none while it is open. */
    public List<VersionBilan> versions(DeclarationDeBilan<?> d, int annee) {
        return versions.liste(d.capacite(), annee);
    }

    /** The years one may ask for, the latest first. */
    public List<Integer> annees(DeclarationDeBilan<?> d) {
        int cetteAnnee = LocalDate.now(horloge).getYear();
        return Stream.concat(Stream.of(cetteAnnee, cetteAnnee - 1), d.annees(() -> versions.annees(d.capacite())).stream())
                .distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** Freezes the year: version 1, for ever. */
    public <P> Bilan<P> arreter(DeclarationDeBilan<P> d, int annee) {
        return arreter(d, annee, appelants.courant().identifiant());
    }

    /** The same in the name of someone who is not calling, as a demonstration does. */
    public <P> Bilan<P> arreter(DeclarationDeBilan<P> d, int annee, String qui) {
        exigerPlausible(annee);
        if (annee >= LocalDate.now(horloge).getYear()) {
            throw new RegleRefusee(d.regle(), "L’année " + annee + " n’est pas terminée\u202f: son bilan ne peut pas être arrêté.");
        }
        d.avantArret(annee, true);
        versions.verrouiller(d.capacite(), annee);
        if (versions.derniere(d, annee).isPresent()) {
            throw new RegleRefusee(d.regle(), "Le bilan " + annee + " est déjà arrêté.");
        }
        return figer(d, avecMontresAvant(d, composition.arrete(d, annee, 1, null)), qui);
    }

    /** Computes the frozen year anew: version n + 1, with the reason; the former ones stay. */
    public <P> Bilan<P> corriger(DeclarationDeBilan<P> d, int annee, String motif) {
        exigerPlausible(annee);
        String raison = TextePropre.de(motif);
        if (raison.length() < MOTIF_MINIMUM) {
            throw new RegleRefusee(d.regle(), "motif", "Expliquez la correction en " + MOTIF_MINIMUM + " caractères au moins.");
        }
        d.avantArret(annee, false);
        versions.verrouiller(d.capacite(), annee);
        int derniere = versions.derniere(d, annee).map(Bilan::version)
                .orElseThrow(() -> new RegleRefusee(d.regle(), "Le bilan " + annee + " n’est pas encore arrêté."));
        return figer(d, avecMontresAvant(d, composition.arrete(d, annee, derniere + 1, raison)), appelants.courant().identifiant());
    }

    private <P> Bilan<P> figer(DeclarationDeBilan<P> d, Bilan<P> bilan, String qui) {
        versions.ajouter(d.capacite(), bilan, qui);
        journal.noter(ActeJournal.CREATION, d.objet(), reference(bilan.annee(), bilan.version()), "Bilan arrêté", bilan.motifVersion());
        return bilan;
    }

    private void exigerPlausible(int annee) {
        if (annee < PREMIERE_ANNEE - 1 || annee > LocalDate.now(horloge).getYear() + 1) {
            throw new Introuvable("bilan " + annee);
        }
    }

    private static String reference(int annee, int version) {
        return annee + (version == 0 ? " provisoire" : " v" + version);
    }
}
