package fr.passerelle.avip.accueil;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is written of a reception to the people of the structure and to the professional who referred the parent, once each. */
@ApplicationScoped
class AvisDAccueil {

    @Inject
    private EntityManager em;
    @Inject
    private AccueilRepository depot;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;
    @Inject
    private Clock horloge;

    List<Long> dus(GenreDAvis genre, LocalDate jour) {
        return Lignes.de(em.createNativeQuery("select a.id from avip.accueil a where " + genre.quand()
                + " and not exists (select 1 from avip.accueil_avis v where v.accueil_id = a.id and v.genre = :genre) order by a.id", Long.class)
                .setParameter("jour", jour).setParameter("genre", genre.name()));
    }

    /** Whether it was not yet. */
    boolean ecrire(GenreDAvis genre, long accueil) {
        if (!depot.premierAvis(accueil, genre.name(), horloge.instant())) {
            return false;
        }
        Lue l = new Lue((Tuple) em.createNativeQuery("""
                select o.id as orientation, o.reference, o.auteur, o.structure_id, s.nom || ', ' || s.commune as structure, %s as date
                from avip.accueil a join avip.orientation o on o.id = a.orientation_id join avip.structure s on s.id = a.structure_id where a.id = :id"""
                .formatted(genre.date()), Tuple.class).setParameter("id", accueil).getSingleResult());
        Map<String, String> valeurs = Map.of("reference", l.texte("reference") == null ? AccueilVu.reference(accueil) : l.texte("reference"), "structure",
                l.texte("structure"), "date", Typographie.date(l.jour("date")), "lien", organisme.adresse() + "/avip/fil?id=" + l.nombre("orientation"));
        Set<String> adresses = new LinkedHashSet<>(Lignes.<String>de(em.createNativeQuery("""
                select r.courriel from avip.referent r join avip.accueil a on a.structure_id = r.structure_id
                where a.id = :id and (r.jusqu_a is null or r.jusqu_a >= :jour) order by r.suppleant, r.id""", String.class)
                .setParameter("id", accueil).setParameter("jour", LocalDate.now(horloge))));
        if (genre.vaAuPrescripteur()) {
            annuaire.courriel(l.texte("auteur")).ifPresent(adresses::add);
        }
        adresses.forEach(a -> courriels.deposer(genre.texte(), a, valeurs, Accueils.OBJET, AccueilVu.reference(accueil)));
        return true;
    }
}
