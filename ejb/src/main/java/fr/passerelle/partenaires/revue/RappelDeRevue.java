package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.portail.Membre;
import fr.passerelle.partenaires.portail.Rappel;
import fr.passerelle.partenaires.portail.Rappels;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;

/** An administrator who has rights left to review is told so at the entrance of the portal. */
@ApplicationScoped
class RappelDeRevue implements Rappels {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;

    @Override
    public List<Rappel> pour(Membre membre) {
        return membre.administrateur() && membre.gestion() == ModeGestion.DELEGUEE ? aRevoir(membre) : List.of();
    }

    private List<Rappel> aRevoir(Membre membre) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select r.echeance, count(*) from partenaires.revue r join partenaires.revue_ligne l on l.revue_id = r.id and l.etat in ('A_REVOIR', 'DECIDEE')
                join partenaires.habilitation h on h.id = l.habilitation_id and h.etat in ('ACTIVE', 'SUSPENDUE')
                where r.partenaire_id = :partenaire and r.etat = 'OUVERTE' and l.utilisateur_id <> :moi group by r.echeance""", Object[].class)
                .setParameter("partenaire", membre.partenaire()).setParameter("moi", membre.utilisateur()));
        return lues.stream().map(l -> new Rappel("/partenaires/ma-revue", "clipboard-list", "Faire la revue annuelle",
                l[1] + "\u00a0accès" + " à confirmer ou à retirer avant le "
                        + Typographie.date(((Date) l[0]).toLocalDate()) + ".")).toList();
    }
}
