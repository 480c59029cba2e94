package fr.passerelle.agenda;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.valeurs.Champs;
import fr.passerelle.socle.commun.valeurs.Courriel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is invited to a meeting, each once; in the transaction of the act. */
@ApplicationScoped
class Invitations {

    private static final int NOM_AU_PLUS = 140;
    private static final int AU_PLUS = 500;

    @Inject
    private EntityManager em;
    @Inject
    private AvisDeRencontre avis;
    @Inject
    private Clock horloge;

    @Transactional(Transactional.TxType.MANDATORY)
    List<Invitation> de(long seance) {
        return em.createQuery("select i from Invitation i where i.seance = :seance order by i.organisme, i.nom, i.id", Invitation.class)
                .setParameter("seance", seance).getResultList();
    }

    /** Adds those who were not there yet; says how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    int ajouter(Seance seance, List<InviteSaisi> invites) {
        List<Invitation> deja = de(seance.id());
        Set<String> adresses = deja.stream().map(i -> i.courriel().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        List<InviteSaisi> nouveaux = invites.stream().map(Invitations::verifie).filter(i -> adresses.add(i.courriel().toLowerCase(Locale.ROOT))).toList();
        RegleRefusee.exiger(deja.size() + nouveaux.size() <= AU_PLUS, "RENCONTRE", "courriel", AU_PLUS + " invités au plus.");
        nouveaux.forEach(i -> em.persist(new Invitation(seance.id(), i)));
        return nouveaux.size();
    }

    /** Writes to those who were not written to yet; says how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    int envoyer(Seance seance) {
        List<Invitation> aEcrire = de(seance.id()).stream().filter(i -> !i.estEnvoyee()).toList();
        aEcrire.forEach(i -> {
            avis.inviter(seance, i);
            i.envoyer(horloge.instant());
        });
        return aEcrire.size();
    }

    /** Tells those who had been written to what has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    int prevenir(Seance seance, boolean annulee) {
        List<Invitation> prevenus = de(seance.id()).stream().filter(Invitation::estEnvoyee).toList();
        prevenus.forEach(i -> avis.changer(seance, i, annulee));
        return prevenus.size();
    }

    /** No longer invited: whoever had been written to is told it is off for them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void retirer(Seance seance, long id) {
        Invitation i = celle(seance, id);
        if (i.estEnvoyee()) {
            avis.changer(seance, i, true);
        }
        em.remove(i);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void noter(Seance seance, Map<Long, Presence> presences) {
        presences.forEach((id, presence) -> celle(seance, id).noter(presence));
    }

    private Invitation celle(Seance seance, long id) {
        return de(seance.id()).stream().filter(i -> i.id() == id).findFirst().orElseThrow(() -> new Introuvable("invitation " + id));
    }

    private static InviteSaisi verifie(InviteSaisi saisi) {
        Champs lus = new Champs();
        lus.exiger(!saisi.nom().isEmpty() && saisi.nom().length() <= NOM_AU_PLUS, "RENCONTRE", "nom", "Donnez le nom, en " + NOM_AU_PLUS + " caractères au plus.");
        lus.exiger(saisi.organisme() == null || saisi.organisme().length() <= NOM_AU_PLUS, "RENCONTRE", "organisme", "L’organisme tient en " + NOM_AU_PLUS + " caractères.");
        String courriel = lus.obligatoire("courriel", saisi.courriel(), adresse -> new Courriel(adresse).valeur(), "Donnez son courriel : l’invitation y part.");
        lus.refuser();
        return new InviteSaisi(saisi.nom(), saisi.organisme(), courriel);
    }
}
