package fr.passerelle.socle.capacites;

import java.util.List;

/** What hangs on an account in one room: told before it is suspended or closed; found by CDI. */
public interface Charges {

    /** What that account has in charge now; empty when nothing hangs on it. */
    List<Charge> de(String compte);
}
