package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.bilans.Ventilation;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The cases a figure counts, as an SQL condition on {@code mediation.saisine s}: the same sets and the same expressions as
 * the count itself, so that a list never disagrees with its figure. Binds {@code :annee}, and {@code :le} for the stock.
 */
public final class CasDerriere {

    private final Seuils seuils;

    public CasDerriere(Seuils seuils) {
        this.seuils = seuils;
    }

    /** Empty when no case stands behind that figure, or when there is no such figure. */
    public Optional<String> condition(String code) {
        if (code.equals(Definition.STOCK.code()) || code.equals(Definition.AGE_STOCK.code())) {
            return Optional.of("s.id in (select o.id from (" + Stocks.OUVERTES_LE + ") o)");
        }
        return simple(code).or(() -> ligne(code)).map(condition -> Ensembles.R + " and " + condition);
    }

    /** What each of those cases adds to a sum of money, as an SQL expression; empty for a figure that is not one. */
    public static Optional<String> montant(String code) {
        return Arrays.stream(Definition.values()).filter(d -> d.code().equals(code)).findFirst().map(d -> switch (d) {
            case RAPPELS -> "s.montant_rappel";
            case INDUS_ANNULES -> "s.montant_indu_annule";
            case INDUS_DETECTES -> "s.montant_indu_detecte";
            default -> null;
        });
    }

    private Optional<String> simple(String code) {
        return Arrays.stream(Definition.values()).filter(d -> d.code().equals(code)).findFirst().map(this::simple);
    }

    private String simple(Definition definition) {
        return switch (definition) {
            case RECUES -> "true";
            case IRRECEVABILITE -> Ensembles.I;
            case DIRECTES -> "s.type_saisissant in " + codes(TypeSaisissant.values(), TypeSaisissant::estDirect);
            case TIERS -> "s.type_saisissant not in " + codes(TypeSaisissant.values(), TypeSaisissant::estDirect);
            case CONFIRMEE -> Dimension.POSITION.sql() + " = 'CONFIRMEE'";
            case REVISEE -> Dimension.POSITION.sql() + " in "
                    + codes(PositionCaf.values(), PositionCaf::estUneRevision);
            case ECRITE -> Dimension.MODE.sql() + " in " + codes(ModeReponse.values(), ModeReponse::estEcrit);
            case DELAI_MOYEN, DELAI_MEDIAN, DELAI_DECILE -> Ensembles.P;
            case DELAI_MAXIMUM -> enJours("= (select max(m.date_premiere_reponse - m.date_reception) from mediation.saisine m where "
                    + (Ensembles.R + " and " + Ensembles.P).replace("s.", "m.") + ")");
            case OBJECTIF_LOCAL -> enJours("< " + seuils.retard());
            case OBJECTIF_NATIONAL -> enJours("< " + seuils.national());
            case PRISE_EN_CHARGE ->
                    "least(s.date_accuse, s.date_recevabilite) - s.date_reception < " + seuils.national();
            case DELAI_ACCUSE -> "s.date_accuse is not null";
            case DELAI_RECEVABILITE -> "s.recevable and s.date_recevabilite is not null";
            case INTERROMPUES -> Ensembles.INTERROMPUES;
            case RAPPELS -> "s.montant_rappel > 0";
            case INDUS_ANNULES -> "s.montant_indu_annule > 0";
            case INDUS_DETECTES -> "s.montant_indu_detecte > 0";
            case EQUITE_FAITES -> "(s.equite_reprise or " + equite("true") + ")";
            case EQUITE_ACCEPTEES, EQUITE_TAUX -> equite("e.acceptee");
            case REOUVERTURES -> "s.cycle > 1";
            case REPETEES -> """
                    exists (select 1 from mediation.saisine m
                        where coalesce(m.pseudonyme, m.numero_allocataire) = coalesce(s.pseudonyme, s.numero_allocataire)
                        and m.annee = s.annee and (m.date_reception, m.id) < (s.date_reception, s.id)
                        and m.motif_cloture is distinct from 'ERREUR_ENREGISTREMENT'
                        and m.motif_cloture is distinct from 'DOUBLON')""";
            case PRECO_EMISES, PRECO_FAITES, PRECO_RETARD, PRECO_TAUX, STOCK, AGE_STOCK -> null;
        };
    }

    private static Optional<String> ligne(String code) {
        String repartition = TrameDeMediation.TRAME.ventilationDe(code).map(Ventilation::code).orElse(null);
        if (repartition == null) {
            return Optional.empty();
        }
        String valeur = code.substring(repartition.length() + 1);
        if (repartition.equals("I-06")) {
            return Optional.of(Dimension.TRIMESTRE.sql() + " = '" + valeur + "'");
        }
        if (repartition.equals("I-04.GROUPE")) {
            return Optional.of("s.type_saisissant in " + codes(TypeSaisissant.values(), t -> t.groupe().name().equals(valeur)));
        }
        return Arrays.stream(Axe.values()).filter(v -> v.ventilation().code().equals(repartition)).findFirst()
                .map(v -> v.dimension().sql() + " = '" + valeur + "'");
    }

    private static String enJours(String comparaison) {
        return Ensembles.P + " and s.date_premiere_reponse - s.date_reception " + comparaison;
    }

    private static String equite(String laquelle) {
        return "exists (select 1 from mediation.proposition_equite e where e.saisine_id = s.id and " + laquelle + ")";
    }

    private static <E extends Enum<E>> String codes(E[] valeurs, Predicate<E> lesquelles) {
        return Arrays.stream(valeurs).filter(lesquelles).map(v -> "'" + v.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
