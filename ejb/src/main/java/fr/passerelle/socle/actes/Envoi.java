package fr.passerelle.socle.actes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.InvocationContext;

/** What this request was sent with: whoever shows forms says it, and each act done meanwhile is done once for it. */
@RequestScoped
public class Envoi {

    private String jeton;
    private int actes;
    private boolean dansUnActe;

    /**
     * The acts that follow are those of this sending, until {@link #finir}.
     *
     * @param propre the same for the same form sent again, for nothing else; {@code null} when it does not say
     */
    public void commencer(String propre) {
        jeton = propre;
        actes = 0;
    }

    public void finir() {
        jeton = null;
    }

    /** Whether a call is the act itself; what the act calls in turn is part of it. */
    boolean attendUnActe() {
        return jeton != null && !dansUnActe;
    }

    /** Of this act among those of the sending. */
    String cle(InvocationContext appel) {
        return jeton + ' ' + actes + ' ' + appel.getMethod().getDeclaringClass().getName() + '.' + appel.getMethod().getName();
    }

    void entrer() {
        dansUnActe = true;
    }

    void sortir() {
        dansUnActe = false;
    }

    void compter() {
        actes++;
    }
}
