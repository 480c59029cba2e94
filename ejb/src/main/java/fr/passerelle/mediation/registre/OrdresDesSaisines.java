package fr.passerelle.mediation.registre;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.listes.Ordre;
import java.util.Arrays;
import java.util.List;

/** What the registry may be sorted by; an address that asks for anything else is not followed. */
final class OrdresDesSaisines {

    private static final String RECENTES = ", s.date_reception desc, s.id desc";

    static final List<Ordre> TOUS = List.of(
            Ordre.de("reception", "s.date_reception, s.id", "s.date_reception desc, s.id desc").parIndex("s.id, s.date_reception"),
            Ordre.de("reference", "s.annee, length(s.reference), s.reference", "s.annee desc, length(s.reference) desc, s.reference desc"),
            // what is missing comes last, both ways; the plain order already says so, and only as such meets its index
            Ordre.de("personne", "commun.sans_accent(s.concerne_nom), commun.sans_accent(s.concerne_prenom), s.id",
                    "commun.sans_accent(s.concerne_nom) desc nulls last, commun.sans_accent(s.concerne_prenom) desc nulls last, s.id desc"),
            selonLaListe("type", "s.type_saisissant", TypeSaisissant.values()),
            selonLaListe("canal", "s.canal", CanalSaisine.values()),
            selonLaListe("motif", "s.motif", MotifSaisine.values()),
            selonLaListe("prestation", "s.prestation", Prestation.values()),
            selonLaListe("etat", "s.etat", EtatSaisine.values()),
            Ordre.de("titulaire", "s.titulaire" + RECENTES, "s.titulaire desc nulls last" + RECENTES),
            // the most urgent first: cases still to be answered, those whose clock has run longest before
            Ordre.de("delai", "(" + FiltresDesSaisines.OUVERTE + ") desc, s.horloge_depuis, s.id",
                    "(" + FiltresDesSaisines.OUVERTE + "), s.horloge_depuis desc, s.id desc"),
            Ordre.de("reponse", "s.date_reponse, s.id", "s.date_reponse desc nulls last, s.id desc"));

    private OrdresDesSaisines() {
    }

    private static Ordre selonLaListe(String code, String colonne, Enum<?>[] valeurs) {
        String rang = "array_position(array[" + FiltresDesSaisines.codes(Arrays.asList(valeurs)) + "], " + colonne + ")";
        return Ordre.de(code, rang + RECENTES, rang + " desc" + RECENTES);
    }
}
