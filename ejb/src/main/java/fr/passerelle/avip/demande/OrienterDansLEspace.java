package fr.passerelle.avip.demande;

import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;

import fr.passerelle.avip.espace.Acces;
import fr.passerelle.avip.espace.Attente;
import fr.passerelle.avip.espace.DansLEspace;
import fr.passerelle.avip.orientation.MonPrescripteur;
import fr.passerelle.avip.orientation.PrescripteurVu;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;

/** A prescriber’s person refers parents and follows what was asked; a question put to it, a parent proposed, a draft left wait for it. */
@ApplicationScoped
class OrienterDansLEspace implements DansLEspace {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private MonPrescripteur moi;

    @Override
    public int rang() {
        return 50;
    }

    @Override
    public List<Acces> acces(Appelant qui) {
        return qui.peut(AVIP_ORIENTER) ? List.of(
                new Acces("/avip/orienter", "send", "Orienter un parent", "Six étapes courtes, une à trois structures à la fois."),
                new Acces("/avip/mes-demandes", "inbox", "Mes demandes d’accueil", "Ce que votre organisme a demandé, et ce qu’on lui a répondu."),
                new Acces("/avip/propositions", "user-check", "Parents proposés", "Ceux que des structures pensent que vous accompagnez.")) : List.of();
    }

    @Override
    public List<Attente> attentes(Appelant qui) {
        return qui.peut(AVIP_ORIENTER) ? moi.trouver().map(this::attentes).orElse(List.of()) : List.of();
    }

    List<Attente> attentes(PrescripteurVu p) {
        Lue l = Lignes.<Tuple>de(em.createNativeQuery("""
                select (select count(*) from avip.orientation o where o.prescripteur_id = :p and o.statut = 'COMPLEMENT_DEMANDE') as complements,
                    (select count(*) from avip.proposition x where x.prescripteur_id = :p and x.statut = 'PROPOSEE') as proposes,
                    (select count(*) from avip.brouillon b where b.prescripteur_id = :p) as brouillons""", Tuple.class).setParameter("p", p.id()))
                .stream().map(Lue::new).findFirst().orElseThrow();
        List<Attente> attentes = new ArrayList<>();
        ajouter(attentes, l.nombre("complements"), "/avip/mes-demandes?suite=A_MOI", "message-circle-question-mark", "précision demandée", "Le délai de réponse est suspendu jusqu’à la vôtre.", true);
        ajouter(attentes, l.nombre("proposes"), "/avip/propositions", "user-check", "parent proposé", "Dites si vous l’accompagnez, ou pourquoi non, sous trente jours.", false);
        ajouter(attentes, l.nombre("brouillons"), "/avip/orienter", "pencil", "demande commencée", "Gardée trente jours après votre dernière frappe.", false);
        return attentes;
    }

    private static void ajouter(List<Attente> attentes, long combien, String lien, String icone, String quoi, String effet, boolean presse) {
        if (combien > 0) {
            String[] mots = quoi.split(" ");
            attentes.add(new Attente(lien, icone, Typographie.entier(combien) + Typographie.INSECABLE + (combien == 1 ? quoi : mots[0] + "s " + mots[1] + "s"), effet, presse));
        }
    }
}
