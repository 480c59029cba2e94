package fr.passerelle.web.socle.bilans;

import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Bilan.Paru;
import fr.passerelle.socle.bilans.Unite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Collection;

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
            return "";
        }
        return Affichage.precedente(i) + " en " + anneePrecedente + (i.n1().estConnue() ? ", " + Affichage.ecart(i) : "");
    }

    /** A value known only because it was published. */
    public String parue(Indicateur i) {
        return Affichage.parue(i);
    }

    /** Whether columns for the year before would say anything of these. */
    public boolean compare(Collection<Indicateur> lignes) {
        return Affichage.compare(lignes);
    }

    /** The same of figures that were only published. */
    public boolean compareDesParus(Collection<Paru> parus) {
        return Affichage.compare(parus.stream().map(Paru::chiffre).toList());
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
