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

/** A meeting of a network: the referents of its structures are proposed. */
@ApplicationScoped
class RencontresDesReseaux implements CadreDeRencontre {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "avip.reseau";
    }

    @Override
    public Map<String, String> choix() {
        List<Object[]> lus = Lignes.de(em.createNativeQuery("select id, nom from avip.reseau where dissous_le is null order by nom", Object[].class));
        Map<String, String> choix = new LinkedHashMap<>();
        lus.forEach(l -> choix.put(String.valueOf(l[0]), "Réseau Avip " + l[1]));
        return choix;
    }

    @Override
    public String page(String cle) {
        return "/avip/reseau?id=" + cle;
    }

    @Override
    public List<InviteSaisi> invites(String cle) {
        List<Object[]> lus = Lignes.de(em.createNativeQuery("""
                select r.prenom || ' ' || r.nom, s.nom, r.courriel from avip.referent r join avip.structure s on s.id = r.structure_id
                join avip.adhesion_reseau a on a.structure_id = s.id and a.du <= :jour and (a.au is null or a.au >= :jour)
                where cast(a.reseau_id as text) = :cle and r.jusqu_a is null order by s.nom, r.suppleant, r.nom""", Object[].class)
                .setParameter("jour", LocalDate.now(horloge)).setParameter("cle", cle));
        return lus.stream().map(l -> new InviteSaisi((String) l[0], (String) l[1], (String) l[2])).toList();
    }
}
