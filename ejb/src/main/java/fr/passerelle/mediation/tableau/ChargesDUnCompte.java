package fr.passerelle.mediation.tableau;

import fr.passerelle.socle.capacites.Charge;
import fr.passerelle.socle.capacites.Charges;
import fr.passerelle.socle.commun.Typographie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** The cases an account holds, and the questions it has yet to answer. */
@ApplicationScoped
class ChargesDUnCompte implements Charges {

    @Inject
    private EntityManager em;

    @Override
    public List<Charge> de(String compte) {
        Object[] comptes = (Object[]) em.createNativeQuery("""
                select (select count(*) from mediation.saisine s where s.titulaire = :compte
                        and s.etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE', 'REPONDUE')),
                    (select count(*) from mediation.question q where q.identifiant = :compte and q.repondue_le is null)""")
                .setParameter("compte", compte).getSingleResult();
        List<Charge> charges = new ArrayList<>();
        ajouter(charges, "titulaire de ", (Long) comptes[0], "saisine en cours", "saisines en cours");
        ajouter(charges, "attendu pour répondre à ", (Long) comptes[1], "question", "questions");
        return charges;
    }

    private static void ajouter(List<Charge> charges, String comment, long combien, String un, String plusieurs) {
        if (combien > 0) {
            charges.add(new Charge(comment + Typographie.entier(combien) + "\u00a0" + (combien > 1 ? plusieurs : un)));
        }
    }
}
