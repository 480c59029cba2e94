package fr.passerelle.socle.conservation;

import java.util.List;

/** Where a room keeps text, and what becomes of it: one bean for each room. A column that nobody declares fails a test. */
public interface EcritsGardes {

    List<EcritGarde> ecrits();
}
