package fr.passerelle.socle.comptes.acces;

import static fr.passerelle.socle.Permissions.COMPTES_ADMINISTRER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.comptes.confies.Identifiants;
import fr.passerelle.socle.comptes.faits.LienVoulu;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A way in, given by whoever administers the accounts to whoever has none; and taken by them. */
@Stateless
public class AccesService {

    @Inject
    private EntityManager em;
    @Inject
    private CodesRemis codes;
    @Inject
    private Event<LienVoulu> liens;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    /** A name free to be given to that person. */
    @Autorise(COMPTES_ADMINISTRER)
    public String proposerUnIdentifiant(String prenom, String nom) {
        Identifiants noms = new Identifiants(prenom, nom);
        return noms.suivant(Set.copyOf(Lignes.<String>de(em.createNativeQuery("select identifiant from comptes.compte where identifiant like :debut", String.class)
                .setParameter("debut", noms.debut() + "%"))));
    }

    /** Sends a link by which a password is chosen; until when it serves. The password of before serves meanwhile. */
    @Autorise(COMPTES_ADMINISTRER)
    public Instant envoyerUnLien(String identifiant) {
        liens.fire(new LienVoulu(identifiant));
        return horloge.instant().plus(LienVoulu.VALIDITE);
    }

    /** Makes a code to be printed at once: it is never shown again. */
    @Autorise(COMPTES_ADMINISTRER)
    public CodeRemis remettreUnCode(String identifiant) {
        String moi = appelants.courant().identifiant();
        exiger(!moi.equals(identifiant), "COMPTE", null, "C’est votre propre compte\u202f: changez votre mot de passe dans «\u202fMon compte\u202f».");
        return codes.remettre(identifiant, moi);
    }

    @Autorise(COMPTES_ADMINISTRER)
    public Optional<DernierCode> dernierCode(String identifiant) {
        return codes.dernier(identifiant);
    }

    /**
     * Chooses a password by a code received on paper: the code has served, every session of the account ends. What is refused of the
     * password leaves the code as it was.
     *
     * @return whose door to come in by
     */
    @Ouvert("qui tient un code remis en main propre n’est pas connecté")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Population choisir(String identifiant, String code, String nouveau) {
        CodesRemis.Juste juste = codes.essayer(identifiant, code).orElseThrow(AccesService::inconnu);
        if (!codes.choisir(juste, nouveau)) {
            throw inconnu();
        }
        return juste.population();
    }

    private static RegleRefusee inconnu() {
        return new RegleRefusee("R-USAG-60", "code", "Cet identifiant et ce code ne vont pas ensemble, ou le code a déjà servi ou n’est plus valable.");
    }
}
