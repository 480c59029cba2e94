package fr.passerelle.socle.comptes.motdepasse;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** The digest of a secret that could be guessed: salted, and slow on purpose, so that whoever steals it tries few in a second. */
public final class EmpreinteLente {

    /** 19 MiB and two passes: a try costs tens of milliseconds, and as much memory to whoever tries in great number. */
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private EmpreinteLente() {
    }

    public static String de(String secret) {
        return Password.hash(secret).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    /** Whether that digest is the secret's, whatever cost it was made at. */
    public static boolean correspond(String secret, String empreinte) {
        return Password.check(secret, empreinte).with(Argon2Function.getInstanceFromHash(empreinte));
    }
}
