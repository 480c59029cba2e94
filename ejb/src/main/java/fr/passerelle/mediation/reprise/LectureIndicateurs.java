package fr.passerelle.mediation.reprise;

import fr.passerelle.mediation.bilan.calcul.TrameDeMediation;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.imports.Cellules;
import fr.passerelle.socle.imports.Colonne;
import fr.passerelle.socle.imports.Colonnes;
import fr.passerelle.socle.imports.Lecteur;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code indicateurs_AAAA.csv}: figures of a year known only because they were published. */
final class LectureIndicateurs implements Lecteur<IndicateurPublie> {

    static final Colonnes COLONNES = Colonnes.de(
            Colonne.entier("annee", "L’année du fichier", Colonne.ANNEE),
            indicateurs(),
            Colonne.nombre("valeur", "La valeur publiée, dans l’unité de l’indicateur", "2,1").ayantPourExemple("79"),
            Colonne.selon("precision", "Combien de décimales ont été publiées", "Un chiffre, de 0 à 4", "0"),
            Colonne.texte("source", "Où et quand elle a été publiée", "Rapport annuel"),
            new Colonne("portee", "Si elle est de cette Caf ou de tout le pays", "Une de ces valeurs", List.of(new Colonne.Valeur("LOCAL", "Cette Caf"),
                    new Colonne.Valeur("NATIONAL", "Tout le pays")), false, false, "LOCAL"));
    private static final Set<String> CODES =
            TrameDeMediation.TRAME.citables().stream().map(Ligne::code).collect(Collectors.toUnmodifiableSet());

    /** Every figure of the bilan may have been published. */
    private static Colonne indicateurs() {
        return new Colonne("code_indicateur", "L’indicateur du bilan", "Un de ces codes",
                TrameDeMediation.TRAME.citables().stream().map(l -> new Colonne.Valeur(l.code(), l.libelle())).toList(), true, true, "I-04");
    }

    private final int annee;
    private final Set<String> dejaVus = new HashSet<>();

    LectureIndicateurs(int annee) {
        this.annee = annee;
    }

    @Override
    public IndicateurPublie ligne(Cellules c) {
        IndicateurPublie lu = lu(c);
        if (!dejaVus.add(lu.code() + lu.national())) {
            c.refuser("code_indicateur", "Indicateur déjà présent plus haut dans le fichier.");
        }
        return lu;
    }

    private IndicateurPublie lu(Cellules c) {
        if (!c.brut("annee").equals(String.valueOf(annee))) {
            c.refuser("annee", "L’année doit être " + annee + ", celle du fichier.");
        }
        String code = c.brut("code_indicateur");
        if (!CODES.contains(code)) {
            c.refuser("code_indicateur", "Indicateur inconnu.");
        }
        if (c.estVide("valeur")) {
            c.refuser("valeur", "Valeur obligatoire.");
        }
        BigDecimal valeur = c.nombre("valeur", "Nombre attendu (ex. 2,1).");
        int precision = precision(c);
        if (valeur != null && precision >= 0 && valeur.stripTrailingZeros().scale() > precision) {
            c.refuser("valeur", "La valeur a plus de décimales que la précision annoncée.");
        }
        String portee = c.brut("portee");
        if (!portee.isEmpty() && !portee.equals("LOCAL") && !portee.equals("NATIONAL")) {
            c.refuser("portee", "LOCAL ou NATIONAL attendu.");
        }
        return new IndicateurPublie(annee, code, valeur, precision, c.texte("source", 300), portee.equals("NATIONAL"));
    }

    private static int precision(Cellules c) {
        String precision = c.brut("precision");
        if (!precision.matches("[0-4]")) {
            c.refuser("precision", "Nombre de décimales publiées attendu, de 0 à 4.");
            return -1;
        }
        return Integer.parseInt(precision);
    }
}
