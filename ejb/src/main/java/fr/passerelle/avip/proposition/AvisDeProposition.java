package fr.passerelle.avip.proposition;

import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;
import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;

import fr.passerelle.avip.TextesDesPropositions;
import fr.passerelle.avip.orientation.Prescripteurs;
import fr.passerelle.avip.orientation.PrescripteurVu;
import fr.passerelle.partenaires.habilitation.UtilisateurVu;
import fr.passerelle.partenaires.habilitation.Utilisateurs;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells the body that a parent is proposed, and the structure what it answered: where to go, never who it is about. */
@ApplicationScoped
class AvisDeProposition {

    @Inject
    private EntityManager em;
    @Inject
    private Courriels courriels;
    @Inject
    private Prescripteurs prescripteurs;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Organisme organisme;
    @Inject
    private Clock horloge;

    /** To those of the body who may refer parents; to the Caf when nobody there does any more (R-AVIP-22). */
    void auPrescripteur(PropositionVue p) {
        PrescripteurVu qui = prescripteurs.trouver(p.prescripteur());
        List<String> gens = qui.partenaire() == null ? List.of() : utilisateurs.duPartenaire(qui.partenaire()).stream()
                .filter(u -> u.compte() != null && annuaire.peut(u.compte(), AVIP_ORIENTER)).map(UtilisateurVu::courriel).distinct().toList();
        ecrire(TextesDesPropositions.PROPOSEE, gens, "/avip/propositions", p);
    }

    void aLaStructure(PropositionVue p) {
        List<String> referents = Lignes.de(em.createNativeQuery("""
                select distinct r.courriel from avip.referent r where r.structure_id = :structure and r.depuis <= :jour and coalesce(r.jusqu_a, :jour) >= :jour
                order by 1""", String.class).setParameter("structure", p.structure()).setParameter("jour", LocalDate.now(horloge)));
        ecrire(TextesDesPropositions.REPONSE, referents, "/avip/espace", p);
    }

    private void ecrire(Texte texte, List<String> gens, String page, PropositionVue p) {
        List<String> adresses = gens.isEmpty() ? annuaire.courrielsPouvant(AVIP_SUIVRE, null) : gens;
        adresses.forEach(a -> courriels.deposer(texte, a, Map.of("lien", organisme.adresse() + page), Propositions.OBJET, String.valueOf(p.id())));
    }
}
