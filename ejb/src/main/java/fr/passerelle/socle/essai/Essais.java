package fr.passerelle.socle.essai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Tries an act: it is done whole, by the very code that will do it, and undone. What it would refuse is refused; what it would write to
 * people is told; nothing is kept, sent, journaled or counted. What a person confirms or previews is thus what happens, with no second
 * way of writing it.
 */
@ApplicationScoped
public class Essais {

    /** What the act being tried by this thread has written so far. */
    private static final ThreadLocal<List<APartir>> EN_COURS = new ThreadLocal<>();

    @Inject
    private UserTransaction transaction;

    /** Does it, and undoes it, whatever it does or throws. */
    public <T> Essaye<T> essayer(Callable<T> acte) throws Exception {
        List<APartir> ecrits = new ArrayList<>();
        transaction.begin();
        EN_COURS.set(ecrits);
        try {
            return new Essaye<>(acte.call(), List.copyOf(ecrits));
        } finally {
            EN_COURS.remove();
            transaction.rollback();
        }
    }

    /** The same, of an act that gives nothing. */
    public List<APartir> essayer(Runnable acte) {
        try {
            return essayer(() -> {
                acte.run();
                return null;
            }).ecrits();
        } catch (NotSupportedException | SystemException panne) {
            throw new IllegalStateException(panne);
        } catch (RuntimeException refus) {
            throw refus;
        } catch (Exception imprevu) {
            throw new IllegalStateException(imprevu);
        }
    }

    /** @param ecrits in the order they were written */
    public record Essaye<T>(T resultat, List<APartir> ecrits) {
    }

    /** Whether what is being done will be undone. */
    public static boolean enCours() {
        return EN_COURS.get() != null;
    }

    /** Tells what an act writes to someone, if it is being tried. For whoever keeps documents or sends mails. */
    public static void noter(APartir ecrit) {
        if (enCours()) {
            EN_COURS.get().add(ecrit);
        }
    }
}
