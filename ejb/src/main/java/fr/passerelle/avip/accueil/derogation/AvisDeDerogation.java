package fr.passerelle.avip.accueil.derogation;

import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;

import fr.passerelle.avip.TextesDesAccueils;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells the Caf that a waiver is asked, and the structure what the Caf answers. */
@ApplicationScoped
class AvisDeDerogation {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;
    @Inject
    private Clock horloge;

    void aLaCaf(long orientation, LocalDate jusquAu) {
        ecrire(TextesDesAccueils.DEROGATION_DEMANDEE, orientation, jusquAu, annuaire.courrielsPouvant(AVIP_SUIVRE, null));
    }

    void aLaStructure(Texte texte, long orientation, LocalDate jusquAu) {
        ecrire(texte, orientation, jusquAu, Lignes.de(em.createNativeQuery("""
                select r.courriel from avip.referent r join avip.orientation o on o.structure_id = r.structure_id
                where o.id = :id and r.depuis <= :jour and (r.jusqu_a is null or r.jusqu_a >= :jour) order by r.suppleant, r.id""", String.class)
                .setParameter("id", orientation).setParameter("jour", LocalDate.now(horloge))));
    }

    private void ecrire(Texte texte, long orientation, LocalDate jusquAu, List<String> adresses) {
        Lue l = new Lue((Tuple) em.createNativeQuery("""
                select o.reference, s.nom || ', ' || s.commune as structure from avip.orientation o join avip.structure s on s.id = o.structure_id where o.id = :id""",
                Tuple.class).setParameter("id", orientation).getSingleResult());
        Map<String, String> valeurs = Map.of("reference", l.texte("reference"), "structure", l.texte("structure"), "date", Typographie.date(jusquAu), "lien",
                organisme.adresse() + "/avip/fil?id=" + orientation);
        adresses.stream().distinct().forEach(a -> courriels.deposer(texte, a, valeurs, "orientation", l.texte("reference")));
    }
}
