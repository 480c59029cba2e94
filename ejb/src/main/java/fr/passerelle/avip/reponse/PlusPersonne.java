package fr.passerelle.avip.reponse;

import fr.passerelle.avip.TextesDesReponses;
import fr.passerelle.avip.label.Labels;
import fr.passerelle.avip.nomenclature.Profil;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.partenaires.habilitation.tenue.DroitsFinis;
import fr.passerelle.partenaires.habilitation.tenue.TenantsDesDroits;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nobody can sign in for a structure any more: the Caf is told in the act that ended the last right, before any request is late there
 * (R-AVIP-22). Its requests stay with it: someone else may be given the right tomorrow.
 */
@ApplicationScoped
class PlusPersonne {

    @Inject
    private EntityManager em;
    @Inject
    private TenantsDesDroits tenants;
    @Inject
    private Structures structures;
    @Inject
    private Labels labels;
    @Inject
    private Destinataires destinataires;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;

    void quandDesDroitsFinissent(@Observes DroitsFinis fait) {
        Set<Long> contrats = fait.finis().stream().filter(f -> f.service() == ServicePartenaire.AVIP && Profil.STRUCTURE.name().equals(f.profil()))
                .map(DroitsFinis.Fini::contrat).collect(Collectors.toSet());
        tenants.de(contrats, ServicePartenaire.AVIP, Profil.STRUCTURE.name()).forEach(t -> structures.duPartenaire(t.partenaire()).stream()
                .filter(s -> !t.couvre(s.reference()) && labels.recoit(s.id())).forEach(this::dire));
    }

    private void dire(StructureVue s) {
        long attendent = ((Number) Lignes.de(em.createNativeQuery("""
                select count(*) from avip.orientation where structure_id = :id and not chez_la_caf
                and statut in ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE')""").setParameter("id", s.id())).get(0)).longValue();
        Map<String, String> valeurs = Map.of("structure", s.enClair(), "demandes", attendent == 0 ? "Aucune demande n’y attend"
                : Typographie.compte(attendent, "demande y attend", "demandes y attendent"), "lien", organisme.adresse() + "/avip/structure?id=" + s.id());
        List<String> adresses = destinataires.deLaCaf();
        adresses.forEach(a -> courriels.deposer(TextesDesReponses.PLUS_PERSONNE, a, valeurs, StructureVue.OBJET, s.reference()));
    }
}
