package fr.passerelle.avip.structure;

import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.referentiels.Communes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The structures, for the services of the capability: hence no permission of its own. */
@ApplicationScoped
public class Structures {

    @Inject
    private StructureRepository depot;
    @Inject
    private LectureDesStructures lecture;
    @Inject
    private Orthographes orthographes;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Communes communes;
    @Inject
    private Journal journal;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** @throws fr.passerelle.socle.commun.Introuvable when there is none of that number */
    @Transactional
    public StructureVue trouver(long id) {
        return lecture.lire("s.id = :id", q -> q.setParameter("id", id)).stream().findFirst().orElseThrow(() -> StructureRepository.introuvable(id));
    }

    /** The one of that name in that commune, however it is typed, or under a name it had before. */
    @Transactional
    public Optional<StructureVue> parNomEtCommune(String nom, String codeCommune) {
        return TextePropre.estVide(nom) || TextePropre.estVide(codeCommune) ? Optional.empty()
                : depot.nommee(TextePropre.nom(nom), TextePropre.compact(codeCommune)).map(this::trouver);
    }

    @Transactional
    public List<StructureVue> duPartenaire(long partenaire) {
        return lecture.lire("s.partenaire_id = :partenaire", q -> q.setParameter("partenaire", partenaire));
    }

    /** All that are not closed, by commune. */
    @Transactional
    public List<StructureVue> toutes() {
        return lecture.lire("(s.fermee_le is null or s.fermee_le > :jour)", q -> q);
    }

    @Transactional
    public List<StructureVue> parmi(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : lecture.lire("s.id in (:ids)", q -> q.setParameter("ids", List.copyOf(ids)));
    }

    /** How many children it might take that day. */
    @Transactional
    public int agrementAu(long structure, LocalDate jour) {
        return lecture.agrement(structure, jour);
    }

    /** The days it is open, in order; none when it never said. */
    @Transactional
    public List<Ouverture> ouvertures(long structure) {
        return lecture.ouvertures("structure_id = :id", q -> q.setParameter("id", structure)).getOrDefault(structure, List.of());
    }

    /** The days each is open. */
    @Transactional
    public Map<Long, List<Ouverture>> ouvertures() {
        return lecture.ouvertures("true", q -> q);
    }

    /** Kept from any change until the transaction ends, in the order of their numbers (R-AVIP-32). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tenir(Collection<Long> structures) {
        depot.tenir(structures);
    }

    /** Checks all of it, registers it, journals it: in the transaction of the act it serves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long ajouter(StructureSaisie saisie) {
        return ajouter(saisie, null);
    }

    long ajouter(StructureSaisie saisie, Long lot) {
        StructureSaisie verifiee = verifier(saisie, true);
        exigerUneSeule(verifiee, null);
        Structure structure = new Structure(verifiee, gestionnaire(verifiee, true), lot, provenance.auteur(), horloge.instant());
        depot.ajouter(structure);
        LocalDate depuis = verifiee.agrementDepuis() == null ? LocalDate.now(horloge).withDayOfYear(1) : verifiee.agrementDepuis();
        depot.agreer(structure.id(), verifiee.agrement(), depuis, null, provenance.auteur(), horloge.instant());
        journal.noter(ActeJournal.CREATION, StructureVue.OBJET, structure.reference(), "Structure enregistrée", null);
        return structure.id();
    }

    void corriger(long id, int version, StructureSaisie saisie) {
        Structure structure = depot.tenir(id, version);
        StructureSaisie verifiee = verifier(saisie, false);
        exigerUneSeule(verifiee, id);
        Long partenaire = gestionnaire(verifiee, false);
        String ancien = structure.nom();
        String ancienneCommune = structure.codeCommune();
        structure.corriger(verifiee, partenaire);
        if (!ancien.equals(verifiee.nom())) {
            depot.retenirLeNom(id, ancien, ancienneCommune);
        }
        journal.noter(ActeJournal.MODIFICATION, StructureVue.OBJET, structure.reference(), "Corrigée", null);
    }

    /** The Siret of the partner that runs it, or {@code null}. */
    String siret(Structure structure) {
        return structure.partenaire() == null ? null : partenaires.trouver(structure.partenaire()).siret();
    }

    private StructureSaisie verifier(StructureSaisie saisie, boolean nouvelle) {
        StructureSaisie verifiee = saisie.verifiee(communes, nouvelle);
        return verifiee.gereePar(orthographes.bonne(verifiee.gestionnaire()));
    }

    /** A new one that names no Siret is linked to the one partner of that name. */
    private Long gestionnaire(StructureSaisie s, boolean nouvelle) {
        if (s.siretGestionnaire() != null) {
            return partenaires.parSiret(s.siretGestionnaire()).map(PartenaireVu::id).orElseThrow(() -> new RegleRefusee("E-SIRET", "siretGestionnaire",
                    "Aucun partenaire du registre n’a ce Siret. Laissez le champ vide, ou enregistrez d’abord le partenaire. (E-SIRET)"));
        }
        List<PartenaireVu> deCeNom = nouvelle ? partenaires.nommes(s.gestionnaire()) : List.of();
        return deCeNom.size() == 1 ? deCeNom.get(0).id() : null;
    }

    /** The database keeps it true when two are registered at the same time; this says which it is. */
    private void exigerUneSeule(StructureSaisie s, Long sauf) {
        depot.nommee(s.nom(), s.codeCommune()).filter(id -> !id.equals(sauf)).ifPresent(id -> {
            throw new RegleRefusee("E-DOUBLON", "nom", "Une structure de ce nom est déjà enregistrée à " + s.commune() + "\u202f: "
                    + StructureVue.reference(id) + ". (E-DOUBLON)");
        });
    }
}
