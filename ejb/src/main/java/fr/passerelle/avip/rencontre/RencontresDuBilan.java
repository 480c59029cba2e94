package fr.passerelle.avip.rencontre;

import fr.passerelle.agenda.CadreDeRencontre;
import fr.passerelle.agenda.InviteSaisi;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A meeting of the territory about the report of a year: the referents of all labelled structures are proposed. */
@ApplicationScoped
class RencontresDuBilan implements CadreDeRencontre {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "avip.bilan";
    }

    @Override
    public Map<String, String> choix() {
        int annee = LocalDate.now(horloge).getYear();
        Map<String, String> choix = new LinkedHashMap<>();
        choix.put(String.valueOf(annee), "Bilan Avip " + annee);
        choix.put(String.valueOf(annee - 1), "Bilan Avip " + (annee - 1));
        return choix;
    }

    @Override
    public String page(String cle) {
        return "/avip/bilan?annee=" + cle;
    }

    @Override
    public List<InviteSaisi> invites(String cle) {
        List<Object[]> lus = Lignes.de(em.createNativeQuery("""
                select distinct r.prenom || ' ' || r.nom as qui, s.nom as structure, r.courriel from avip.referent r join avip.structure s on s.id = r.structure_id
                join avip.label l on l.structure_id = s.id and l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU')
                where r.jusqu_a is null and not r.suppleant order by structure, qui""", Object[].class));
        return lus.stream().map(l -> new InviteSaisi((String) l[0], (String) l[1], (String) l[2])).toList();
    }
}
