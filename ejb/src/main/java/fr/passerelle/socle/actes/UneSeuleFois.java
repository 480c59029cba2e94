package fr.passerelle.socle.actes;

import fr.passerelle.socle.commun.EnMemeTemps;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.journal.ActesNotes;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * Around every service (declared once, in {@code ejb-jar.xml}): the same form sent again, at once or an hour later, does not do its
 * act again, and is given the first result. What was sent is kept in the transaction of the act, and only of an act: one the journal
 * tells, for a reading may be done again.
 */
public class UneSeuleFois {

    @Inject
    private Envoi envoi;
    @Inject
    private EnvoisFaits faits;
    @Inject
    private ActesNotes notes;
    @Inject
    private EntityManager em;
    @Resource
    private EJBContext contexte;

    @AroundInvoke
    Object faire(InvocationContext appel) throws Exception {
        if (!envoi.attendUnActe() || !em.isJoinedToTransaction()) {
            return appel.proceed();
        }
        String cle = envoi.cle(appel);
        Optional<String> deja = faits.resultat(cle);
        if (deja.isPresent()) {
            return rendre(appel, deja.get());
        }
        envoi.entrer();
        try {
            return garder(appel, cle);
        } catch (EnMemeTemps rencontre) {
            throw rencontre;
        } catch (RegleRefusee | VersionPerimee refus) {
            // refused perhaps because the same sending was being done meanwhile
            Optional<String> entreTemps = faits.resultatAPart(cle);
            if (entreTemps.isEmpty()) {
                throw refus;
            }
            contexte.setRollbackOnly();
            return rendre(appel, entreTemps.get());
        } finally {
            envoi.sortir();
        }
    }

    private Object garder(InvocationContext appel, String cle) throws Exception {
        int avant = notes.nombre();
        Object resultat = appel.proceed();
        if (notes.nombre() == avant) {
            return resultat;
        }
        if (!faits.garder(cle, seRedonne(appel.getMethod().getReturnType()) && resultat != null ? resultat.toString() : "")) {
            String premier = faits.resultat(cle).orElseThrow();
            contexte.setRollbackOnly();
            return rendre(appel, premier);
        }
        envoi.compter();
        return resultat;
    }

    /** Whether its first result can be given again: a reference, a number; not a whole record. */
    private static boolean seRedonne(Class<?> genre) {
        return genre == String.class || genre == long.class || genre == int.class;
    }

    private Object rendre(InvocationContext appel, String premier) {
        envoi.compter();
        Class<?> genre = appel.getMethod().getReturnType();
        if (genre == void.class) {
            return null;
        }
        if (!seRedonne(genre)) {
            throw new DejaFait();
        }
        return genre == String.class ? premier : genre == long.class ? (Object) Long.valueOf(premier) : Integer.valueOf(premier);
    }
}
