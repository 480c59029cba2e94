package fr.passerelle.avip.fil;

import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Whom to call on each side of a request. */
@ApplicationScoped
class Contacts {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    /** Its referent first; else the structure’s own number. */
    Contact structure(long id) {
        List<Tuple> lus = Lignes.de(em.createNativeQuery("""
                select s.nom, s.adresse, s.code_postal, s.commune, coalesce(r.telephone, s.telephone) as telephone, coalesce(r.courriel, s.courriel) as courriel,
                    r.prenom || ' ' || r.nom as qui
                from avip.structure s left join lateral (select * from avip.referent r where r.structure_id = s.id and r.depuis <= :jour
                    and coalesce(r.jusqu_a, :jour) >= :jour order by r.suppleant, r.id limit 1) r on true where s.id = :id""", Tuple.class)
                .setParameter("id", id).setParameter("jour", LocalDate.now(horloge)));
        return lus.stream().map(Lue::new).findFirst().map(l -> new Contact(l.texte("nom") + ", " + l.texte("commune"), l.texte("qui"),
                (l.texte("adresse") == null ? "" : l.texte("adresse") + ", ") + l.texte("code_postal") + " " + l.texte("commune"), l.texte("telephone"),
                l.texte("courriel"))).orElse(Contact.AUCUN);
    }

    /** The body, and whoever asked there. */
    Contact prescripteur(OrientationVue o) {
        List<String> noms = Lignes.de(em.createNativeQuery("select nom from avip.prescripteur where id = :id", String.class).setParameter("id", o.prescripteur()));
        return new Contact(noms.stream().findFirst().orElse(o.typePrescripteur().libelle()), annuaire.noms(List.of(o.auteur())).get(o.auteur()), null, null,
                annuaire.courriel(o.auteur()).orElse(null));
    }
}
