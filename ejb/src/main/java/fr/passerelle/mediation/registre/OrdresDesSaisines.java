package fr.passerelle.mediation.registre;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.listes.Ordre;
import java.util.Arrays;
import java.util.List;

/** What the registry may be sorted by; an address that asks for anything else is not followed. */
public final class OrdresDesSaisines {

    private static final String RECENTES = ", s.date_reception desc, s.id desc";

    /** As its column shows it. */
    private static final String PERSONNE =
            "commun.sans_accent(nullif(trim(coalesce(s.concerne_prenom, '') || ' ' || coalesce(s.concerne_nom, '')), ''))";
    private static final String TITULAIRE = Annuaire.rangDe("s.titulaire");
    private static final String SIGNALE = "commun.sans_accent(nullif(trim(s.urgence), ''))";

    static final List<Ordre> TOUS = List.of(
            Ordre.de("reception", "s.date_reception, s.id", "s.date_reception desc, s.id desc").parIndex("s.id, s.date_reception"),
            Ordre.de("reference", "s.annee, length(s.reference), s.reference", "s.annee desc, length(s.reference) desc, s.reference desc"),
            // what is missing comes last, both ways; the plain order already says so, and only as such meets its index
            Ordre.de("personne", PERSONNE + ", s.id", PERSONNE + " desc nulls last, s.id desc"),
            Ordre.de("numero", "s.numero_allocataire" + RECENTES, "s.numero_allocataire desc nulls last" + RECENTES),
            selonLaListe("attente", "(" + FiltresDesSaisines.ATTENDUE + ")", NatureAttente.values()),
            Ordre.de("signale", SIGNALE + RECENTES, SIGNALE + " desc nulls last" + RECENTES),
            selonLaListe("mode", "s.mode_reponse", ModeReponse.values()),
            selonLaListe("position", "s.position", PositionCaf.values()),
            selonLaListe("origine", "s.origine", OrigineDysfonctionnement.values()),
            selonLaListe("irrecevabilite", "s.motif_irrecevabilite", MotifIrrecevabilite.values()),
            selonLaListe("type", "s.type_saisissant", TypeSaisissant.values()),
            selonLaListe("canal", "s.canal", CanalSaisine.values()),
            selonLaListe("motif", "s.motif", MotifSaisine.values()),
            selonLaListe("prestation", "s.prestation", Prestation.values()),
            selonLaListe("etat", "s.etat", EtatSaisine.values()),
            Ordre.de("titulaire", TITULAIRE + RECENTES, TITULAIRE + " desc nulls last" + RECENTES),
            // the most urgent first: cases still to be answered, those whose clock has run longest before
            Ordre.de("delai", "(" + FiltresDesSaisines.OUVERTE + ") desc, s.horloge_depuis, s.id",
                    "(" + FiltresDesSaisines.OUVERTE + "), s.horloge_depuis desc, s.id desc"),
            Ordre.de("reponse", "s.date_reponse, s.id", "s.date_reponse desc nulls last, s.id desc"));

    private OrdresDesSaisines() {
    }

    /** In SQL, on {@code mediation.saisine s}: the order an address asks for, as {@code motif} or {@code -motif}; the oldest received first when it asks for none. */
    public static String par(String tri) {
        boolean decroissant = tri.startsWith("-");
        Ordre voulu = TOUS.stream().filter(o -> o.code().equals(decroissant ? tri.substring(1) : tri)).findFirst().orElse(TOUS.get(0));
        return decroissant && tri.endsWith(voulu.code()) ? voulu.descendant() : voulu.montant();
    }

    private static Ordre selonLaListe(String code, String colonne, Enum<?>[] valeurs) {
        String rang = "array_position(array[" + FiltresDesSaisines.codes(Arrays.asList(valeurs)) + "], " + colonne + ")";
        return Ordre.de(code, rang + RECENTES, rang + " desc nulls last" + RECENTES);
    }
}
