package fr.passerelle.socle.comptes.motdepasse;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The digest of a secret that could be guessed: salted, and slow on purpose, so that whoever steals it tries few in a second. Few are
 * made at once, whoever asks.
 */
public final class EmpreinteLente {

    /** 19 MiB and two passes: a try costs tens of milliseconds, and as much memory to whoever tries in great number. */
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    /** More than there are processors would only slow those who work. */
    private static final int A_LA_FOIS = Math.min(4, Runtime.getRuntime().availableProcessors());
    private static final int FILE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Guichet CALCULS = new Guichet(A_LA_FOIS, FILE, PATIENCE);
    private static final Guichet SEMBLANTS = new Guichet(A_LA_FOIS, FILE, PATIENCE);

    /** What a check has cost of late, in nanoseconds. */
    private static volatile long cout = Duration.ofMillis(50).toNanos();

    private EmpreinteLente() {
    }

    public static String de(String secret) {
        return CALCULS.passer(() -> Password.hash(secret).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    /** Whether that digest is the secret's, whatever cost it was made at. */
    public static boolean correspond(String secret, String empreinte) {
        return CALCULS.passer(() -> {
            long debut = System.nanoTime();
            boolean juste = Password.check(secret, empreinte).with(Argon2Function.getInstanceFromHash(empreinte));
            cout = (3 * cout + System.nanoTime() - debut) / 4;
            return juste;
        });
    }

    /** Takes the time of a check and does none: whoever is refused beforehand is not told so by a faster answer. */
    public static void faireSemblant() {
        SEMBLANTS.passer(() -> {
            long fin = System.nanoTime() + cout;
            for (long reste = cout; reste > 0; reste = fin - System.nanoTime()) {
                LockSupport.parkNanos(reste);
            }
            return null;
        });
    }
}
