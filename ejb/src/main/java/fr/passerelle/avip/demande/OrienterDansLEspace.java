package fr.passerelle.avip.demande;

import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;

import fr.passerelle.avip.espace.Acces;
import fr.passerelle.avip.espace.Attente;
import fr.passerelle.avip.espace.DansLEspace;
import fr.passerelle.avip.orientation.MonPrescripteur;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** A prescriber’s person refers parents and follows what was asked; a question put to it, a parent proposed, a draft left wait for it. */
@ApplicationScoped
class OrienterDansLEspace implements DansLEspace {

    @Inject
    private EntityManager em;

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
        if (!qui.peut(AVIP_ORIENTER)) {
            return List.of();
        }
        Condition combien = combien(qui);
        Query requete = em.createNativeQuery(combien.sql(), String.class);
        combien.valeurs().forEach(requete::setParameter);
        return Lignes.<String>de(requete).stream().findFirst().map(this::attentes).orElse(List.of());
    }

    /** How many of each wait for the body the caller refers parents for, in SQL: « 2;0;1 », nothing when it is not registered. */
    Condition combien(Appelant qui) {
        return Condition.parmi("p.partenaire_id", "miens", MonPrescripteur.partenaires(qui)).comme(siens -> """
                select (select count(*) from avip.orientation o where o.prescripteur_id = p.id and o.statut = 'COMPLEMENT_DEMANDE') || ';'
                    || (select count(*) from avip.proposition x where x.prescripteur_id = p.id and x.statut = 'PROPOSEE') || ';'
                    || (select count(*) from avip.brouillon b where b.prescripteur_id = p.id)
                from avip.prescripteur p where\s""" + siens + " order by p.id limit 1");
    }

    /** @param combien as counted above */
    List<Attente> attentes(String combien) {
        String[] n = combien.split(";");
        List<Attente> attentes = new ArrayList<>();
        ajouter(attentes, Long.parseLong(n[0]), "/avip/mes-demandes?suite=A_MOI", "message-circle-question-mark", "précision demandée", "Le délai de réponse est suspendu jusqu’à la vôtre.", true);
        ajouter(attentes, Long.parseLong(n[1]), "/avip/propositions", "user-check", "parent proposé", "Dites si vous l’accompagnez, ou pourquoi non, sous trente jours.", false);
        ajouter(attentes, Long.parseLong(n[2]), "/avip/orienter", "pencil", "demande commencée", "Gardée trente jours après votre dernière frappe.", false);
        return attentes;
    }

    private static void ajouter(List<Attente> attentes, long combien, String lien, String icone, String quoi, String effet, boolean presse) {
        if (combien > 0) {
            String[] mots = quoi.split(" ");
            attentes.add(new Attente(lien, icone, Typographie.entier(combien) + Typographie.INSECABLE + (combien == 1 ? quoi : mots[0] + "s " + mots[1] + "s"), effet, presse));
        }
    }
}
