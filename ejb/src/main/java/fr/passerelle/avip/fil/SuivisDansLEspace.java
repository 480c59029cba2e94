package fr.passerelle.avip.fil;

import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;

import fr.passerelle.avip.espace.Attente;
import fr.passerelle.avip.espace.DansLEspace;
import fr.passerelle.avip.orientation.MonPrescripteur;
import fr.passerelle.avip.orientation.PrescripteurVu;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The parents a prescriber has to call about six months after the reception, at the door of the service: the longest waited for first. */
@ApplicationScoped
class SuivisDansLEspace implements DansLEspace {

    @Inject
    private EntityManager em;
    @Inject
    private MonPrescripteur prescripteur;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 55;
    }

    @Override
    public List<Attente> attentes(Appelant moi) {
        return moi.peut(AVIP_ORIENTER) ? prescripteur.trouver().map(this::attentes).orElse(List.of()) : List.of();
    }

    private List<Attente> attentes(PrescripteurVu p) {
        List<Long> fils = Lignes.de(em.createNativeQuery("""
                select a.orientation_id from avip.accueil a join avip.orientation o on o.id = a.orientation_id
                where o.prescripteur_id = :p and a.statut in ('TERMINE', 'ROMPU') and a.situation_6_mois is null and not a.non_joignable
                    and cast(:jour as date) between a.sortie_le + interval '6 months' and a.sortie_le + interval '8 months' order by a.sortie_le, a.id""", Long.class)
                .setParameter("p", p.id()).setParameter("jour", LocalDate.now(horloge)));
        return fils.isEmpty() ? List.of() : List.of(new Attente("/avip/fil?id=" + fils.get(0), "phone", "Appeler les parents, six mois après",
                Typographie.compte(fils.size(), "parent") + " à joindre, le plus ancien d’abord.", false));
    }
}
