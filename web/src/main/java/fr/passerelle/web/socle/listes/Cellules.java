package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Colonne;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Values as a list writes them; what is missing reads « — ». */
@ApplicationScoped
class Cellules {

    @SuppressWarnings("unchecked")
    <L> Cellule de(Colonne<L> colonne, Object ligne) {
        L une = (L) ligne;
        return new Cellule(texte(colonne.valeur().apply(une)), colonne.lien() == null ? null : colonne.lien().apply(une));
    }

    private static String texte(Object valeur) {
        if (valeur == null || valeur.toString().isEmpty()) {
            return "—";
        }
        if (valeur instanceof LocalDate jour) {
            return Typographie.dateCourte(jour);
        }
        if (valeur instanceof Instant instant) {
            return Typographie.instantCourt(instant);
        }
        if (valeur instanceof Boolean vrai) {
            return vrai ? "Oui" : "Non";
        }
        if (valeur instanceof BigDecimal montant) {
            return Typographie.nombre(montant, 2);
        }
        return valeur instanceof Long || valeur instanceof Integer ? Typographie.entier(((Number) valeur).longValue()) : valeur.toString();
    }
}
