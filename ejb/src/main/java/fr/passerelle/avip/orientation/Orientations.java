package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The requests, for services that have made sure of who asks: hence no permission of its own. Each act holds the request, checks the version that
 * was read, changes it, notes it in the journal and tells {@link OrientationChangee}, in the transaction of whoever calls; it gives the version
 * to go on with.
 */
@ApplicationScoped
public class Orientations {

    /** What the journal and the mails call one. */
    public static final String OBJET = "orientation";

    @Inject
    private OrientationRepository depot;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Journal journal;
    @Inject
    private Provenance provenance;
    @Inject
    private Event<OrientationChangee> changements;
    @Inject
    private Clock horloge;

    /** @throws Introuvable when there is none, or only a draft */
    @Transactional
    public OrientationVue trouver(long id) {
        return depot.trouver(id).filter(o -> o.statut() != StatutOrientation.BROUILLON).map(Orientation::vue)
                .orElseThrow(() -> new Introuvable("orientation " + id));
    }

    @Transactional
    public Optional<Long> parReference(String reference) {
        return depot.parReference(reference);
    }

    /** Those asked at the same time, it included. */
    @Transactional
    public List<OrientationVue> duGroupe(UUID groupe) {
        return depot.duGroupe(groupe).stream().map(this::trouver).toList();
    }

    /** Whether that structure may be sent requests now: its label in force, and someone to answer (R-AVIP-8). */
    @Transactional
    public boolean recoit(long structure) {
        return depot.recoit(structure, acte().jour());
    }

    /** One request for each structure, of one group; their numbers, in the order of the structures (R-AVIP-26). */
    @Transactional(TxType.MANDATORY)
    public List<Long> envoyer(NouvelleOrientation n, List<Long> structures) {
        UUID groupe = UUID.randomUUID();
        return faire(n, groupe, structures, (o, acte) -> o.envoyer(reference(o, acte), depot.recoit(o.vue().structure(), acte.jour()), acte));
    }

    /** The request born of a parent a structure proposed: under examination at once (§3.3). */
    @Transactional(TxType.MANDATORY)
    public long confirmerProposition(NouvelleOrientation n, long structure) {
        return faire(n, UUID.randomUUID(), List.of(structure),
                (o, acte) -> o.confirmerProposition(reference(o, acte), depot.recoit(structure, acte.jour()), acte)).get(0);
    }

    @Transactional(TxType.MANDATORY)
    public int ouvrir(long id, int version) {
        return agir(id, version, null, Orientation::ouvrir);
    }

    @Transactional(TxType.MANDATORY)
    public int noterEchange(long id, int version, LocalDate jour) {
        return agir(id, version, null, (o, a) -> o.noterEchange(jour, a));
    }

    /** The birth of a child asked for before it, in every request made for it at the same time (R-AVIP-14). */
    @Transactional(TxType.MANDATORY)
    public void noterLaNaissance(long id, long enfant, EnfantDit.Naissance naissance) {
        Acte acte = acte();
        List<Orientation> tenues = depot.tenirLeGroupe(id).stream().map(depot::tenirTelle).toList();
        EnfantVu attendu = trouver(id).enfants().stream().filter(e -> e.id() == enfant).findFirst().orElseThrow(() -> new Introuvable("enfant " + enfant));
        naissance.verifier(attendu, acte.jour());
        tenues.forEach(o -> {
            o.noterLaNaissance(attendu.cle(), naissance.prenom(), naissance.jour(), acte);
            journal.noter(ActeJournal.MODIFICATION, OBJET, o.reference(), "Naissance de l’enfant " + attendu.rang() + " notée", null);
        });
    }

    @Transactional(TxType.MANDATORY)
    public int demanderComplement(long id, int version, String question) {
        return agir(id, version, null, (o, a) -> o.demanderComplement(question, a));
    }

    @Transactional(TxType.MANDATORY)
    public int completer(long id, int version, ComplementDonne complement) {
        return agir(id, version, null, (o, a) -> o.completer(complement, a));
    }

    @Transactional(TxType.MANDATORY)
    public int mettreEnAttente(long id, int version, String message) {
        return agir(id, version, null, (o, a) -> o.mettreEnAttente(message, a));
    }

    @Transactional(TxType.MANDATORY)
    public int confirmerAttente(long id, int version) {
        return agir(id, version, null, Orientation::confirmerAttente);
    }

    /**
     * Accepts it: the others asked at the same time have no more object, and tell so (R-AVIP-26). Whoever calls takes the places in the same
     * transaction.
     */
    @Transactional(TxType.MANDATORY)
    public int accepter(long id, int version, String message) {
        List<Long> groupe = depot.tenirLeGroupe(id);
        int apres = agir(id, version, null, (o, a) -> o.accepter(message, a));
        groupe.stream().filter(autre -> autre != id).map(depot::tenirTelle).forEach(this::neAttendPlus);
        return apres;
    }

    @Transactional(TxType.MANDATORY)
    public int refuser(long id, int version, Set<MotifRefus> motifs, String message) {
        return agir(id, version, String.join(",", motifs.stream().map(Enum::name).sorted().toList()), (o, a) -> o.refuser(motifs, message, a));
    }

    /** @param precision a few words more, or {@code null} */
    @Transactional(TxType.MANDATORY)
    public int retirer(long id, int version, MotifRetrait motif, String precision) {
        return agir(id, version, motif == null ? null : motif.name(), (o, a) -> o.retirer(motif, precision, a));
    }

    @Transactional(TxType.MANDATORY)
    public int sansObjet(long id, int version, String pourquoi) {
        return agir(id, version, pourquoi, (o, a) -> o.sansObjet(pourquoi, a));
    }

    @Transactional(TxType.MANDATORY)
    public int sansReponse(long id, int version) {
        return agir(id, version, null, Orientation::sansReponse);
    }

    /** Into the hands of another structure (R-AVIP-28). */
    @Transactional(TxType.MANDATORY)
    public int passer(long id, int version, long structure, String pourquoi) {
        return agir(id, version, pourquoi, (o, a) -> o.passer(structure, depot.recoit(structure, a.jour()), pourquoi, a));
    }

    @Transactional(TxType.MANDATORY)
    public int reprendreParLaCaf(long id, int version, String pourquoi) {
        return agir(id, version, pourquoi, (o, a) -> o.reprendreParLaCaf(pourquoi, a));
    }

    @Transactional(TxType.MANDATORY)
    public int convertir(long id, int version) {
        return agir(id, version, null, Orientation::convertir);
    }

    @Transactional(TxType.MANDATORY)
    public int nonConcretiser(long id, int version, String pourquoi) {
        return agir(id, version, pourquoi, (o, a) -> o.nonConcretiser(pourquoi, a));
    }

    private List<Long> faire(NouvelleOrientation n, UUID groupe, List<Long> structures, BiConsumer<Orientation, Acte> quoi) {
        Acte acte = acte();
        NouvelleOrientation propre = propre(n);
        UUID parent = n.parentCle() == null ? UUID.randomUUID() : n.parentCle();
        List<UUID> enfants = Stream.iterate(0, i -> i + 1).limit(n.fiche().enfants().size())
                .map(i -> i < n.enfantsCles().size() && n.enfantsCles().get(i) != null ? n.enfantsCles().get(i) : UUID.randomUUID()).toList();
        List<Long> faites = new ArrayList<>();
        for (Long structure : structures) {
            Orientation o = depot.ajouter(new Orientation(propre, groupe, parent, enfants, structure, acte));
            quoi.accept(o, acte);
            depot.versionApres(o);
            raconter(o, ActeJournal.CREATION, StatutOrientation.BROUILLON, null);
            faites.add(o.id());
        }
        return faites;
    }

    /** Ready to be kept, once all that is wrong was said at once. */
    private NouvelleOrientation propre(NouvelleOrientation n) {
        Exigences exigences = new Exigences("R-AVIP-10");
        n.fiche().verifier(acte().jour(), exigences);
        exigences.refuser();
        return new NouvelleOrientation(n.prescripteur(), n.auteur(), n.sens(), n.origine(), n.referenceDora(), n.fiche().propre(), n.informeLe(), n.parentCle(),
                n.enfantsCles());
    }

    private int agir(long id, int version, String motif, BiConsumer<Orientation, Acte> quoi) {
        Acte acte = acte();
        Orientation o = depot.tenir(id, version, acte);
        StatutOrientation avant = o.statut();
        quoi.accept(o, acte);
        int apres = depot.versionApres(o);
        raconter(o, ActeJournal.MODIFICATION, avant, motif);
        return apres;
    }

    private void neAttendPlus(Orientation o) {
        StatutOrientation avant = o.statut();
        String pourquoi = "Une autre structure a accepté la demande.";
        if (avant.suivants().contains(StatutOrientation.SANS_OBJET)) {
            o.sansObjet(pourquoi, acte());
        } else if (avant == StatutOrientation.SANS_REPONSE) {
            o.retirer(MotifRetrait.AUTRE_SOLUTION, null, acte());
        } else {
            return;
        }
        raconter(o, ActeJournal.MODIFICATION, avant, "AUTRE_STRUCTURE");
    }

    private void raconter(Orientation o, ActeJournal acte, StatutOrientation avant, String motif) {
        journal.noter(acte, OBJET, o.reference(), "État\u202f: " + o.statut().libelle(), null);
        changements.fire(o.changement(avant, motif));
    }

    private static String reference(Orientation o, Acte acte) {
        return "ORI-%d-%05d".formatted(acte.jour().getYear(), o.id());
    }

    private Acte acte() {
        return new Acte(provenance.auteur(), horloge.instant(), qui -> annuaire.noms(List.of(qui)).get(qui));
    }
}
