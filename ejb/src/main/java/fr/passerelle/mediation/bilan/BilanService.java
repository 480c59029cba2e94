package fr.passerelle.mediation.bilan;

import static fr.passerelle.mediation.Permissions.AGREGATS_LIRE;
import static fr.passerelle.mediation.Permissions.BILAN_ARRETER;

import fr.passerelle.mediation.saisine.AnneesArretees;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The yearly bilan: its figures as they stand or as frozen, its editions, its freeze and its corrections (R-MED-24,
 * R-MED-25). It shows aggregates only; the cases behind a figure are {@link CasDuBilanService}'s.
 */
@Stateless
public class BilanService {

    private static final int MOTIF_MINIMUM = 20;
    private static final int PREMIERE_ANNEE = 2000;

    @Inject
    private CompositionBilan composition;
    @Inject
    private VersionsBilan versions;
    @Inject
    private AnneesArretees annees;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;
    @PersistenceContext
    private EntityManager em;

    /** The bilan of that year: its latest frozen version, or the figures as they stand now. */
    @Autorise(AGREGATS_LIRE)
    public BilanAnnuel pour(int annee) {
        return courant(annee).bilan();
    }

    @Autorise(AGREGATS_LIRE)
    public BilanAnnuel version(int annee, int version) {
        return versionOuIntrouvable(annee, version).bilan();
    }

    /** The diffusable edition of that version, or of the current figures when {@code version} is {@code null}. */
    @Autorise(AGREGATS_LIRE)
    public BilanAnnuel diffusable(int annee, Integer version) {
        BilanAnnuel bilan = choisir(annee, version).bilan();
        return SeuilDiffusion.diffusable(bilan, SeuilDiffusion.diffusable(courant(annee - 1).bilan()));
    }

    /** The shares of I-03, I-04 and I-05 on admissible cases only, to compare with national figures. */
    @Autorise(AGREGATS_LIRE)
    public List<Repartition> surRecevables(int annee, Integer version) {
        return choisir(annee, version).surRecevables();
    }

    /** The frozen versions of that year, the latest first; none while it is open. */
    @Autorise(AGREGATS_LIRE)
    public List<VersionBilan> versions(int annee) {
        return versions.liste(annee);
    }

    /** The years one may ask for, the latest first. */
    @Autorise(AGREGATS_LIRE)
    public List<Integer> annees() {
        List<Integer> connues = Lignes.de(em.createNativeQuery("""
                select annee from mediation.bilan_version union
                select generate_series(min(annee), max(annee)) from mediation.saisine""", Integer.class));
        int cetteAnnee = LocalDate.now(horloge).getYear();
        return Stream.concat(Stream.of(cetteAnnee, cetteAnnee - 1), connues.stream()).distinct()
                .sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * The bilan to print or to export; leaves a line in the journal.
     *
     * @param version {@code null} for the latest
     * @param format for instance {@code pdf}, {@code xlsx}
     */
    @Autorise(AGREGATS_LIRE)
    public BilanAnnuel pourEdition(int annee, Integer version, boolean diffusable, String format) {
        BilanAnnuel bilan = diffusable ? diffusable(annee, version) : choisir(annee, version).bilan();
        ActeJournal acte = format.equals("pdf") ? ActeJournal.IMPRESSION : ActeJournal.EXPORT;
        journal.noter(acte, "bilan", reference(annee, bilan.version()),
                format + ", édition " + (diffusable ? "diffusable" : "interne"), null);
        return bilan;
    }

    /** Freezes the year: version 1, for ever. */
    @Autorise(BILAN_ARRETER)
    public BilanAnnuel arreter(int annee) {
        exigerPlausible(annee);
        if (annee >= LocalDate.now(horloge).getYear()) {
            throw new RegleRefusee("R-MED-25", "L’année " + annee + " n’est pas terminée : son bilan ne peut pas être arrêté.");
        }
        annees.reserver(annee);
        return figer(composition.arrete(annee, 1, null));
    }

    /** Computes the frozen year anew: version n + 1, with the reason; the former ones stay. */
    @Autorise(BILAN_ARRETER)
    public BilanAnnuel corriger(int annee, String motif) {
        exigerPlausible(annee);
        String raison = motif == null ? "" : motif.strip();
        if (raison.length() < MOTIF_MINIMUM) {
            throw new RegleRefusee("R-MED-25", "motif",
                    "Expliquez la correction en " + MOTIF_MINIMUM + " caractères au moins.");
        }
        annees.verrouiller(annee);
        int derniere = versions.derniere(annee)
                .map(a -> a.bilan().version())
                .orElseThrow(() -> new RegleRefusee("R-MED-25", "Le bilan " + annee + " n’est pas encore arrêté."));
        return figer(composition.arrete(annee, derniere + 1, raison));
    }

    private BilanAnnuel figer(BilanArrete arrete) {
        BilanAnnuel bilan = arrete.bilan();
        versions.ajouter(arrete, appelants.courant().identifiant());
        journal.noter(ActeJournal.CREATION, "bilan", reference(bilan.annee(), bilan.version()),
                "Bilan arrêté", bilan.motifVersion());
        return bilan;
    }

    private BilanArrete choisir(int annee, Integer version) {
        return version == null ? courant(annee) : versionOuIntrouvable(annee, version);
    }

    private BilanArrete versionOuIntrouvable(int annee, int version) {
        return versions.version(annee, version)
                .orElseThrow(() -> new Introuvable("bilan " + reference(annee, version)));
    }

    private BilanArrete courant(int annee) {
        exigerPlausible(annee);
        return versions.derniere(annee).orElseGet(() -> composition.provisoire(annee));
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
