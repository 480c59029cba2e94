package fr.passerelle.socle.comptes.adresse;

import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Confirming, from the former address, that one's address has changed. */
@Stateless
public class AdresseService {

    @Inject
    private EntityManager em;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** The new address that link may confirm, while it may. */
    @Ouvert("qui suit un lien reçu n’est pas connecté")
    public Optional<String> aConfirmer(String jeton) {
        return demande(jeton).map(d -> (String) d[1]);
    }

    /** The new address is sure from now on. */
    @Ouvert("qui suit un lien reçu n’est pas connecté")
    public void confirmer(String jeton) {
        Object[] demande = demande(jeton).orElseThrow(AdresseService::neSertPlus);
        // the account first, as where it is changed: two at once come one after the other
        em.createNativeQuery("""
                update comptes.compte set adresse_sure_le = null, adresse_d_avant = null, version = version + 1
                where identifiant = :compte and courriel = :adresse""")
                .setParameter("compte", demande[0]).setParameter("adresse", demande[1]).executeUpdate();
        if (em.createNativeQuery("delete from comptes.confirmation where empreinte = :empreinte")
                .setParameter("empreinte", Jeton.empreinte(jeton)).executeUpdate() == 0) {
            throw neSertPlus();
        }
        journal.noterPour("anonyme", ActeJournal.ADMINISTRATION, "compte", (String) demande[0],
                "Adresse confirmée depuis l’ancienne\u202f: " + demande[1], null);
    }

    private static RegleRefusee neSertPlus() {
        return new RegleRefusee("R-USAG-60", null, "Ce lien a déjà servi ou n’est plus valable.");
    }

    private Optional<Object[]> demande(String jeton) {
        List<Object[]> trouvees = jeton == null ? List.of() : Lignes.de(em.createNativeQuery("""
                select compte, adresse from comptes.confirmation where empreinte = :empreinte and expire_le > :maintenant""", Object[].class)
                .setParameter("empreinte", Jeton.empreinte(jeton)).setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC)));
        return trouvees.stream().findFirst();
    }
}
