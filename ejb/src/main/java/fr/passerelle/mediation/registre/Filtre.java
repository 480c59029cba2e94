package fr.passerelle.mediation.registre;

import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.GroupeSaisissant;
import fr.passerelle.mediation.nomenclature.Libelle;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the registry is filtered by among closed lists; within one filter a case matches any of the chosen values. */
public enum Filtre {

    SITUATION("situation", "Situation", Situation.values()),
    ETAT("etat", "État", EtatSaisine.values()),
    DELAI("delai", "Délai", Urgence.EN_RETARD, Urgence.URGENT, Urgence.BIENTOT, Urgence.DANS_LES_TEMPS),
    ATTENTE("attente", "En attente de", NatureAttente.values()),
    CLOTURE("cloture", "Clôture", Cloture.values()),
    CANAL("canal", "Mode de saisine", CanalSaisine.values()),
    GROUPE("groupe", "Groupe de saisissants", GroupeSaisissant.values()),
    TYPE("type", "Saisissant", TypeSaisissant.values()),
    /** Main or secondary motive (R-MED-23). */
    MOTIF("motif", "Motif", MotifSaisine.values()),
    /** Main or secondary benefit (R-MED-23). */
    PRESTATION("prestation", "Prestation", Prestation.values()),
    POSITION("position", "Position de la Caf", PositionCaf.values()),
    MODE("mode", "Mode de réponse", ModeReponse.values()),
    ORIGINE("origine", "Origine du dysfonctionnement", OrigineDysfonctionnement.values()),
    IRRECEVABILITE("irrecevabilite", "Motif d’irrecevabilité", MotifIrrecevabilite.values());

    private final String parametre;
    private final String libelle;
    private final List<Libelle> valeurs;

    Filtre(String parametre, String libelle, Libelle... valeurs) {
        this.parametre = parametre;
        this.libelle = libelle;
        this.valeurs = List.of(valeurs);
    }

    /** Its name in an address. */
    public String parametre() {
        return parametre;
    }

    public String libelle() {
        return libelle;
    }

    /** What may be chosen, in display order. */
    public List<Libelle> valeurs() {
        return valeurs;
    }

    Optional<Libelle> valeur(String code) {
        return valeurs.stream().filter(v -> v.name().equals(code)).findFirst();
    }

    static Optional<Filtre> de(String parametre) {
        return Arrays.stream(values()).filter(f -> f.parametre.equals(parametre)).findFirst();
    }
}
