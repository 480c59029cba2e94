package fr.passerelle.socle.comptes.oubli;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Allure;
import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.MotsDePasse;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.comptes.frein.Appareils;
import fr.passerelle.socle.comptes.frein.Freins;
import fr.passerelle.socle.journal.Provenance;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Choosing a password, the first or when the old one is forgotten: by a link sent to the address of the account. */
@Stateless
public class OubliService {

    private static final Allure DEMANDES = new Allure(10, Duration.ofHours(1));
    private static final int SAISIE_MAX = 200;

    @Inject
    private EntityManager em;
    @Inject
    private Liens liens;
    @Inject
    private Freins freins;
    @Inject
    private Appareils appareils;
    @Inject
    private MotsDePasse motsDePasse;
    @Inject
    private Event<DemandeDeLien> demandes;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /**
     * Has a link sent to the account of that sign-in name or that address, if there is one; comes back before anyone looks, so
     * that nothing tells. A browser someone has signed in with asks for itself; the others, for their network.
     */
    @Ouvert("qui a oublié son mot de passe n’est pas connecté")
    public void demander(String saisi) {
        if (TextePropre.estVide(saisi) || saisi.length() > SAISIE_MAX) {
            throw new RegleRefusee("R-USAG-60", "saisi", "Écrivez votre identifiant ou votre adresse électronique.");
        }
        String demandeur = "oubli " + appareils.connu().orElseGet(provenance::reseau);
        freins.exiger(demandeur, DEMANDES, "R-USAG-60", "Beaucoup de demandes viennent de votre réseau.");
        freins.compter(demandeur, DEMANDES);
        demandes.fire(new DemandeDeLien(liens.demander(), TextePropre.de(saisi), provenance.adresse()));
    }

    /** Whether that link may still serve. */
    @Ouvert("qui suit un lien reçu n’est pas connecté")
    public boolean lienValable(String jeton) {
        return jeton != null && !lien(jeton, "").isEmpty();
    }

    /** Whose door the holder of that link comes in by; empty when it may not serve. */
    @Ouvert("qui suit un lien reçu n’est pas connecté")
    public Optional<Population> population(String jeton) {
        List<?> compte = jeton == null ? List.of() : lien(jeton, "");
        return compte.stream().findFirst().map(c -> Population.valueOf((String) em.createNativeQuery(
                "select population from comptes.compte where identifiant = :compte", String.class).setParameter("compte", c).getSingleResult()));
    }

    /** Chooses the new password: the link has served, every session of the account ends, the person is told. */
    @Ouvert("qui suit un lien reçu n’est pas connecté")
    public void choisir(String jeton, String nouveau) {
        List<?> trouve = jeton == null ? List.of() : lien(jeton, " for update");
        if (trouve.isEmpty()) {
            throw new RegleRefusee("R-USAG-60", null, "Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre.");
        }
        motsDePasse.changer((String) trouve.get(0), nouveau, "Mot de passe choisi après un oubli");
        em.createNativeQuery("update comptes.oubli set utilise_le = :maintenant where empreinte = :empreinte")
                .setParameter("maintenant", maintenant()).setParameter("empreinte", Jeton.empreinte(jeton)).executeUpdate();
    }

    private List<?> lien(String jeton, String verrou) {
        Query requete = em.createNativeQuery("""
                select compte from comptes.oubli
                where empreinte = :empreinte and utilise_le is null and expire_le > :maintenant""" + verrou, String.class);
        return requete.setParameter("empreinte", Jeton.empreinte(jeton)).setParameter("maintenant", maintenant()).getResultList();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
