package fr.passerelle.avip.structure;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Champs;
import java.io.Serializable;
import java.time.LocalDate;

/** A capacity newly decided, as typed. @param decision the paper that says so, or {@code null} */
public record AgrementSaisi(Integer places, LocalDate depuis, String decision) implements Serializable {

    private static final int DECISION_AU_PLUS = 200;

    AgrementSaisi verifie() {
        Champs champs = new Champs();
        champs.exiger(places != null && places >= 1 && places <= StructureSaisie.AGREMENT_AU_PLUS, "E-AGREMENT", "places",
                "De 1 à " + StructureSaisie.AGREMENT_AU_PLUS + " places.");
        champs.exiger(depuis != null, "E-OBLIGATOIRE", "depuis", "Indiquez depuis quand.");
        String lue = champs.texte("decision", TextePropre.ligne(decision), DECISION_AU_PLUS);
        champs.refuser();
        return new AgrementSaisi(places, depuis, lue);
    }
}
