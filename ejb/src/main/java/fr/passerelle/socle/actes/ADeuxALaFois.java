package fr.passerelle.socle.actes;

import fr.passerelle.socle.commun.EnMemeTemps;
import fr.passerelle.socle.essai.EssaiImpossible;
import fr.passerelle.socle.essai.Essais;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;

/**
 * Around every service (declared once, in {@code ejb-jar.xml}): what it changed is written before it returns, and what the
 * database then refuses because somebody else was first is a refusal with its own name, never an incident. What cannot be undone is
 * not done while an act is only tried.
 */
public class ADeuxALaFois {

    @Inject
    private EntityManager em;
    @Resource
    private EJBContext contexte;

    @AroundInvoke
    Object ecrire(InvocationContext appel) throws Exception {
        if (Essais.enCours() && !em.isJoinedToTransaction()) {
            // out of the transaction that will be undone: what it writes would stay
            throw new EssaiImpossible();
        }
        try {
            Object resultat = appel.proceed();
            if (em.isJoinedToTransaction() && !contexte.getRollbackOnly()) {
                em.flush();
            }
            return resultat;
        } catch (RuntimeException echec) {
            if (!(echec instanceof EnMemeTemps) && EnMemeTemps.estLaRaisonDe(echec)) {
                throw new EnMemeTemps(echec);
            }
            throw echec;
        }
    }
}
