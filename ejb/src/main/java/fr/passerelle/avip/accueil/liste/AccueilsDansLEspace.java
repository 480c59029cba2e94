package fr.passerelle.avip.accueil.liste;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.espace.Acces;
import fr.passerelle.avip.espace.Attente;
import fr.passerelle.avip.espace.DansLEspace;
import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The receptions of a structure, at the door of the service: contracts to sign, outcomes to tell, parents to call six months later. */
@ApplicationScoped
class AccueilsDansLEspace implements DansLEspace {

    private static final String COMPTES = """
            select count(*) filter (where a.statut = 'PREPARE') as a_signer,
                count(*) filter (where a.statut in ('EN_COURS', 'SUSPENDU') and a.fin < cast(:jour as date)) as sans_issue,
                count(*) filter (where %s) as a_suivre
            from avip.accueil a where a.structure_id in (:miennes)""".formatted(ListeDesAccueils.A_SUIVRE);

    @Inject
    private EntityManager em;
    @Inject
    private MesStructures structures;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 10;
    }

    @Override
    public List<Acces> acces(Appelant moi) {
        return moi.peut(AVIP_ACCUEILLIR) ? List.of(new Acces("/avip/accueils", "handshake", "Accueils", "Contrats, horaires, fins, et ce que deviennent les parents.")) : List.of();
    }

    @Override
    public List<Attente> attentes(Appelant moi) {
        Set<Long> miennes = moi.peut(AVIP_ACCUEILLIR) ? structures.ids() : Set.of();
        if (miennes.isEmpty()) {
            return List.of();
        }
        Lue l = Lignes.<Tuple>de(em.createNativeQuery(COMPTES, Tuple.class).setParameter("miennes", miennes)
                .setParameter("jour", LocalDate.now(horloge))).stream().map(Lue::new).findFirst().orElseThrow();
        List<Attente> attentes = new ArrayList<>();
        ajouter(attentes, l.nombre("sans_issue"), new Attente("/avip/accueils?vue=aterminer", "flag", "Noter l’issue des accueils finis", " sans issue ni suite notées.", true));
        ajouter(attentes, l.nombre("a_signer"), new Attente("/avip/accueils?vue=asigner", "pencil", "Signer les contrats préparés", " à signer, la charte d’abord.", false));
        ajouter(attentes, l.nombre("a_suivre"), new Attente("/avip/accueils?vue=asuivre", "phone", "Appeler les parents, six mois après", " à suivre\u202f: où en est le parent\u202f?", false));
        return attentes;
    }

    private static void ajouter(List<Attente> attentes, long combien, Attente a) {
        if (combien > 0) {
            attentes.add(new Attente(a.lien(), a.icone(), a.libelle(), Typographie.soigner(Typographie.compte(combien, "accueil") + a.effet()), a.presse()));
        }
    }
}
