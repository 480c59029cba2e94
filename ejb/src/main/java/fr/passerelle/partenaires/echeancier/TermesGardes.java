package fr.passerelle.partenaires.echeancier;

import fr.passerelle.partenaires.convention.Explication;
import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The terms of every convention that was concluded, read in one query however many there are. */
@ApplicationScoped
class TermesGardes {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;

    /** All of them on that day, by reference. */
    List<LigneEcheance> au(LocalDate jour) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("select c.reference, c.partenaire_id, p.raison_sociale, c.etat, " + TermesLus.COLONNES + """

                from partenaires.convention c join partenaires.partenaire p on p.id = c.partenaire_id
                where c.signee_le is not null and c.effet_le is not null""", Tuple.class));
        return lues.stream().map(Lue::new).map(l -> ligne(l, jour)).sorted(Comparator.comparing(LigneEcheance::reference)).toList();
    }

    private static LigneEcheance ligne(Lue l, LocalDate jour) {
        Terme terme = TermesLus.de(l);
        return new LigneEcheance(l.texte("reference"), l.nombre("partenaire_id"), l.texte("raison_sociale"), terme.effetLe(),
                "SUSPENDUE".equals(l.texte("etat")), terme.au(jour), Explication.de(terme, jour));
    }
}
