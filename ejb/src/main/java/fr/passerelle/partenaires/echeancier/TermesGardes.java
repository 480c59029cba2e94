package fr.passerelle.partenaires.echeancier;

import fr.passerelle.partenaires.convention.Echeance;
import fr.passerelle.partenaires.convention.Explication;
import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The terms of every convention that was concluded, read in one query however many there are. */
@ApplicationScoped
class TermesGardes {

    @Inject
    private EntityManager em;

    /** All of them on that day, by reference. */
    List<LigneEcheance> au(LocalDate jour) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("select c.reference, c.partenaire_id, p.raison_sociale, c.etat, k.denonces, " + TermesLus.COLONNES + """

                from partenaires.convention c join partenaires.partenaire p on p.id = c.partenaire_id
                left join (select convention_id, string_agg(service || '@' || finit_le, ',' order by finit_le, service) as denonces
                    from partenaires.contrat where denonce_le <= :jour group by convention_id) k on k.convention_id = c.id
                where c.signee_le is not null and c.effet_le is not null""", Tuple.class).setParameter("jour", jour));
        return lues.stream().map(Lue::new).map(l -> ligne(l, jour)).sorted(Comparator.comparing(LigneEcheance::reference)).toList();
    }

    private static LigneEcheance ligne(Lue l, LocalDate jour) {
        Terme terme = TermesLus.de(l);
        Echeance echeance = terme.au(jour);
        return new LigneEcheance(l.texte("reference"), l.nombre("partenaire_id"), l.texte("raison_sociale"), terme.effetLe(),
                "SUSPENDUE".equals(l.texte("etat")), echeance, Explication.de(terme, jour),
                l.textes("denonces").stream().map(FinDeContrat::de).map(f -> f.auPlusTard(echeance.finLe())).toList());
    }
}
