package fr.passerelle.avip.demande;

import fr.passerelle.avip.orientation.EnfantDit;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The same child asked for twice in the same structure, while the first request is still open (R-AVIP-27). */
@ApplicationScoped
class Doublons {

    /**
     * An open request for one of those children.
     *
     * @param notre whether one’s own body made it: of another’s, nothing more is ever said than that there is one
     */
    record Doublon(long id, String reference, long structure, boolean notre) {
    }

    @Inject
    private EntityManager em;

    List<Doublon> de(long prescripteur, Collection<Long> structures, List<EnfantDit> enfants) {
        Set<LocalDate> naissances = enfants.stream().map(EnfantDit::naissance).filter(n -> n != null).collect(Collectors.toSet());
        if (structures.isEmpty() || naissances.isEmpty()) {
            return List.of();
        }
        Set<String> cherches = enfants.stream().filter(e -> e.naissance() != null).map(e -> cle(e.prenom(), e.naissance())).collect(Collectors.toSet());
        return Lignes.<Tuple>de(em.createNativeQuery("""
                select o.id, o.reference, o.structure_id, o.prescripteur_id, e.prenom, e.naissance
                from avip.enfant e join avip.orientation o on o.id = e.orientation_id
                where e.naissance in (:naissances) and o.structure_id in (:structures)
                and o.statut in ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE', 'ACCEPTEE', 'SANS_REPONSE') order by o.id""", Tuple.class)
                .setParameter("naissances", naissances).setParameter("structures", List.copyOf(structures))).stream().map(Lue::new)
                .filter(l -> cherches.contains(cle(l.texte("prenom"), l.jour("naissance"))))
                .map(l -> new Doublon(l.nombre("id"), l.texte("reference"), l.nombre("structure_id"), l.nombre("prescripteur_id") == prescripteur)).toList();
    }

    private static String cle(String prenom, LocalDate naissance) {
        return TextePropre.clef(prenom) + " " + naissance;
    }
}
