package fr.passerelle.mediation.lettre;

import fr.passerelle.mediation.Permissions;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.socle.capacites.Texte;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where to turn, by ground of inadmissibility: proposed to the mediator, who may change it for one case, or for all in <em>Textes</em>. */
final class Orientations {

    private static final Map<MotifIrrecevabilite, Texte> TOUTES = new EnumMap<>(MotifIrrecevabilite.class);

    static {
        Stream.of(MotifIrrecevabilite.values()).forEach(Orientations::vers);
    }

    private Orientations() {
    }

    static Texte de(MotifIrrecevabilite motif) {
        return TOUTES.get(motif);
    }

    static Collection<Texte> toutes() {
        return TOUTES.values();
    }

    private static void vers(MotifIrrecevabilite motif) {
        TOUTES.put(motif, Texte.clause("mediation.orientation." + motif.name().toLowerCase(Locale.ROOT), motif.libelle(),
                "Proposée quand la demande est irrecevable pour ce motif.", "Vers qui se tourner, par motif d’irrecevabilité", Permissions.TEXTES_MEDIATION,
                motif.orientation()));
    }
}
