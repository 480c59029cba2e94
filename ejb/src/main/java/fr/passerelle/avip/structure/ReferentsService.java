package fr.passerelle.avip.structure;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who answers at a structure: kept by the structure itself, or by the Caf; always someone, with one substitute (R-AVIP-8). */
@Stateless
public class ReferentsService {

    private static final String REGLE = "R-AVIP-8";

    @Inject
    private EntityManager em;
    @Inject
    private StructureRepository depot;
    @Inject
    private Porte porte;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public ReferentVu referent(long id) {
        ReferentVu lu = Optional.ofNullable(em.find(Referent.class, id)).map(Referent::vu).orElseThrow(() -> introuvable(id));
        porte.tenueParMoi(lu.structure());
        exigerPresent(lu);
        return lu;
    }

    /** The structure that a new one would be of. */
    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public StructureVue chez(long structure) {
        return porte.tenueParMoi(structure);
    }

    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public void ajouter(long structure, ReferentSaisi saisi) {
        porte.tenueParMoi(structure);
        depot.tenir(structure);
        ReferentSaisi verifie = saisi.verifie();
        exigerUnSeulSuppleant(structure, verifie, null);
        em.persist(new Referent(structure, verifie, LocalDate.now(horloge)));
        noter(structure, "Référent ajouté");
    }

    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public void corriger(long id, int version, ReferentSaisi saisi) {
        Referent referent = tenir(id, version);
        ReferentSaisi verifie = saisi.verifie();
        exigerUnSeulSuppleant(referent.structure(), verifie, id);
        exiger(!verifie.suppleant() || referent.suppleant() || autres(referent.structure(), id).stream().anyMatch(r -> !r.suppleant()), REGLE,
                "suppleant", "Un suppléant remplace quelqu’un\u202f: nommez d’abord un autre référent.");
        referent.corriger(verifie);
        noter(referent.structure(), "Référent corrigé");
    }

    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public void retirer(long id, int version) {
        Referent referent = tenir(id, version);
        LocalDate jour = LocalDate.now(horloge);
        if (referent.nommeLe(jour)) {
            em.remove(referent);
        } else {
            referent.partir(jour);
        }
        noter(referent.structure(), "Référent retiré");
    }

    private Referent tenir(long id, int version) {
        long structure = Optional.ofNullable(em.find(Referent.class, id)).map(Referent::structure).orElseThrow(() -> introuvable(id));
        porte.tenueParMoi(structure);
        depot.tenir(structure);
        Referent referent = Verrous.prendre(em, Referent.class, id).orElseThrow(() -> introuvable(id));
        exigerPresent(referent.vu());
        if (referent.version() != version) {
            throw new VersionPerimee("Ce référent a été modifié entre-temps.");
        }
        return referent;
    }

    private void exigerUnSeulSuppleant(long structure, ReferentSaisi saisi, Long sauf) {
        List<Referent> autres = autres(structure, sauf);
        exiger(!saisi.suppleant() || !autres.isEmpty(), REGLE, "suppleant", "Un suppléant remplace quelqu’un\u202f: nommez d’abord un référent.");
        exiger(!saisi.suppleant() || autres.stream().noneMatch(Referent::suppleant), REGLE, "suppleant", "Cette structure a déjà un suppléant.");
    }

    private List<Referent> autres(long structure, Long sauf) {
        return em.createQuery("select r from Referent r where r.structure = :structure and r.jusquA is null", Referent.class)
                .setParameter("structure", structure).getResultList().stream().filter(r -> sauf == null || r.vu().id() != sauf).toList();
    }

    private void noter(long structure, String fait) {
        journal.noter(ActeJournal.MODIFICATION, StructureVue.OBJET, StructureVue.reference(structure), fait, null);
    }

    private static void exigerPresent(ReferentVu lu) {
        if (lu.jusquA() != null) {
            throw introuvable(lu.id());
        }
    }

    private static Introuvable introuvable(long id) {
        return new Introuvable("référent " + id);
    }
}
