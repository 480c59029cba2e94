package fr.passerelle.mediation.tableau;

import jakarta.persistence.Tuple;

/** How many living cases ask for the same act, wait for the same, and are as near to the goal. */
record CompteVivantes(String geste, boolean ouverte, String attendue, boolean sansTitulaire, boolean enRetard, boolean bientot,
        long nombre) {

    static CompteVivantes de(Tuple l) {
        return new CompteVivantes(l.get("geste", String.class), l.get("ouverte", Boolean.class), l.get("attendue", String.class),
                l.get("sans_titulaire", Boolean.class), l.get("en_retard", Boolean.class), l.get("bientot", Boolean.class),
                l.get("nombre", Long.class));
    }
}
