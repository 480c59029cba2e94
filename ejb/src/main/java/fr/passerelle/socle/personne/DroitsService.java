package fr.passerelle.socle.personne;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.lecture.JournalService;
import fr.passerelle.socle.journal.lecture.LigneJournal;
import fr.passerelle.socle.journal.lecture.RechercheJournal;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers a person who asks what is held on them. The data protection officer, who opens no file, finds which are the person's,
 * then has the document made; each step is journaled with the request it answers. Neither the number nor the name looked for is
 * written there.
 */
@Stateless
public class DroitsService {

    private static final int ACCES_AU_PLUS = 1_000;
    /** How many things of one kind are shown to be told apart. */
    private static final int TROUVES_AU_PLUS = 200;

    @Inject
    private Instance<DonneesSurUnePersonne> detenteurs;
    @EJB
    private JournalService lecture;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** The words of each kind of thing held on people. */
    @Autorise(DROITS_REPONDRE)
    public List<MotsDuDossier> mots() {
        return detenteurs().stream().map(DonneesSurUnePersonne::mots).toList();
    }

    /** What may be the person's, kind by kind, the latest first: the officer says which is. */
    @Autorise(DROITS_REPONDRE)
    public List<Trouves> chercher(PersonneCherchee personne) {
        personne.verifier();
        List<Trouves> trouves = trouver(personne);
        journal.noter(ActeJournal.LECTURE, "droits", null, "Personne cherchée\u202f: "
                + trouves.stream().map(t -> (t.coupes() ? "plus de " : "") + t.mots().compte(t.lignes().size())).collect(Collectors.joining(", ")), personne.motif());
        return trouves;
    }

    /** Everything held in those of the things found, to be handed over to the person. */
    @Autorise(DROITS_REPONDRE)
    public DonneesDetenues reunir(PersonneCherchee personne, Collection<Choix> choisis) {
        personne.verifier();
        Map<DonneesSurUnePersonne, List<String>> retenus = retenir(personne, choisis);
        List<String> references = retenus.values().stream().flatMap(List::stream).toList();
        List<DonneesDetenues.Partie> parties = new ArrayList<>();
        List<CourrielEnvoye> envoyes = new ArrayList<>();
        retenus.forEach((detenteur, siennes) -> {
            parties.add(new DonneesDetenues.Partie(detenteur.mots(), siennes.stream().map(detenteur::reunir).toList()));
            siennes.forEach(r -> envoyes.addAll(detenteur.courriels(r)));
        });
        Tranche<LigneJournal> acces = lecture.chercher(RechercheJournal.TOUT.surDossiers(references), 1, ACCES_AU_PLUS);
        retenus.forEach((detenteur, siennes) -> siennes.forEach(r ->
                journal.noter(ActeJournal.EXPORT, detenteur.mots().objet(), r, "Droit d’accès de la personne", personne.motif())));
        if (references.isEmpty()) {
            journal.noter(ActeJournal.EXPORT, "droits", null, "Droit d’accès\u202f: rien n’est détenu", personne.motif());
        }
        return new DonneesDetenues(LocalDate.now(horloge), personne.enClair(), tenues(parties), dansLOrdre(envoyes), acces.lignes(), acces.total());
    }

    /** Of what is found again, what was chosen: all of it, or nothing is handed over. */
    private Map<DonneesSurUnePersonne, List<String>> retenir(PersonneCherchee personne, Collection<Choix> choisis) {
        Map<DonneesSurUnePersonne, List<String>> retenus = new LinkedHashMap<>();
        Collection<Choix> introuvables = new HashSet<>(choisis);
        for (DonneesSurUnePersonne detenteur : detenteurs()) {
            retenus.put(detenteur, detenteur.chercher(personne, TROUVES_AU_PLUS).stream().map(Trouvaille::reference)
                    .filter(r -> introuvables.remove(new Choix(detenteur.mots().objet(), r))).toList());
        }
        if (!introuvables.isEmpty()) {
            throw new RegleRefusee("DROITS", null, "La recherche ne rend plus ces " + pluriels(introuvables) + "\u202f: relancez-la.");
        }
        return retenus;
    }

    private String pluriels(Collection<Choix> choisis) {
        String pluriels = detenteurs().stream().map(DonneesSurUnePersonne::mots)
                .filter(m -> choisis.stream().anyMatch(c -> c.objet().equals(m.objet()))).map(MotsDuDossier::pluriel)
                .collect(Collectors.joining(" et ces "));
        return pluriels.isEmpty() ? "dossiers" : pluriels;
    }

    private List<Trouves> trouver(PersonneCherchee personne) {
        return detenteurs().stream().map(d -> trouver(d, personne)).toList();
    }

    private static Trouves trouver(DonneesSurUnePersonne detenteur, PersonneCherchee personne) {
        List<Trouvaille> trouvees = detenteur.chercher(personne, TROUVES_AU_PLUS + 1);
        boolean coupes = trouvees.size() > TROUVES_AU_PLUS;
        return new Trouves(detenteur.mots(), coupes ? trouvees.subList(0, TROUVES_AU_PLUS) : trouvees, coupes);
    }

    private List<DonneesSurUnePersonne> detenteurs() {
        return detenteurs.stream().map(DonneesSurUnePersonne.class::cast).sorted(Comparator.comparing(d -> d.mots().objet())).toList();
    }

    /** A mail may be told for several of the things that were found. */
    private static List<CourrielEnvoye> dansLOrdre(List<CourrielEnvoye> courriels) {
        return courriels.stream().distinct().sorted(Comparator.comparing(CourrielEnvoye::deposeLe)).toList();
    }

    /** Whatever holds nothing is left out, unless nothing holds anything. */
    private static List<DonneesDetenues.Partie> tenues(List<DonneesDetenues.Partie> parties) {
        List<DonneesDetenues.Partie> tenues = parties.stream().filter(p -> !p.chapitres().isEmpty()).toList();
        return tenues.isEmpty() ? parties : tenues;
    }
}
