package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.partenaires.nomenclature.Reconduction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * On what terms the convention of a request is drawn up.
 *
 * @param effetLe its first day; {@code null} for that of the last signature
 * @param profilsCdap what its people may be on the consultation of files, when it is asked for
 */
public record ConditionsDeConvention(LocalDate effetLe, int dureeMois, Reconduction reconduction, Integer dureeReconductionMois, Integer reconductionsMax,
        int preavisMois, List<String> profilsCdap) implements Serializable {

    /** The profiles there are (dossier §4). */
    public static final List<String> PROFILS_CDAP = List.of("T1", "T2", "T3", "T4", "T5");

    public ConditionsDeConvention {
        profilsCdap = profilsCdap == null ? List.of() : profilsCdap.stream().distinct().sorted().toList();
    }
}
