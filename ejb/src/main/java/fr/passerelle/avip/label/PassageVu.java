package fr.passerelle.avip.label;

import fr.passerelle.avip.nomenclature.StatutLabel;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Instant;

/** A step of a label, with who took it. */
public record PassageVu(Instant quand, String auteur, String fait, StatutLabel statut, String detail) implements Serializable {

    static PassageVu de(Tuple l) {
        return new PassageVu(l.get("le", Instant.class), l.get("auteur", String.class), l.get("fait", String.class),
                StatutLabel.valueOf(l.get("statut", String.class)), l.get("detail", String.class));
    }

    PassageVu par(String nom) {
        return new PassageVu(quand, nom, fait, statut, detail);
    }
}
