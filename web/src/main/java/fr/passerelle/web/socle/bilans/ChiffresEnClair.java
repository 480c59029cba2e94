package fr.passerelle.web.socle.bilans;

import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Unite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** The figures of a bilan as pages write them: {@code #{chiffres.valeur(i)}}. */
@Named("chiffres")
@ApplicationScoped
public class ChiffresEnClair {

    public String valeur(Indicateur i) {
        return Affichage.valeur(i);
    }

    public String valeurEnClair(Indicateur i) {
        return Affichage.valeurEnClair(i);
    }

    /** What is counted, « — » where the notion does not apply. */
    public String numerateur(Indicateur i) {
        return Affichage.nombre(i.numerateur());
    }

    public String denominateur(Indicateur i) {
        return Affichage.nombre(i.denominateur());
    }

    public String precedente(Indicateur i) {
        return Affichage.precedente(i);
    }

    public String ecart(Indicateur i) {
        return Affichage.ecart(i);
    }

    /** The year before in one line, for a tile: « ≈ 79 % en 2024, ≈ −6 points ». */
    public String comparaison(Indicateur i, int anneePrecedente) {
        if (i.n1().precedente() == null) {
            return anneePrecedente + "\u00a0: " + Affichage.NON_COMMUNIQUE;
        }
        return Affichage.precedente(i) + " en " + anneePrecedente + ", " + Affichage.ecart(i);
    }

    public String pourcent(BigDecimal taux) {
        return taux == null ? Affichage.AUCUN : Affichage.nombre(taux, 0) + "\u202f%";
    }

    public String arrondi(Indicateur i) {
        String decimales = i.decimales() == 0 ? "à l’unité" : i.decimales() == 1 ? "au dixième" : "au centième";
        return i.unite() != Unite.POURCENT ? decimales : i.decimales() == 0 ? "au point" : decimales + " de point";
    }

    public boolean cache(Indicateur i) {
        return i.estCache();
    }
}
