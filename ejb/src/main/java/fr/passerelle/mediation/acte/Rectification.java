package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a bilan counts of one case, as it stands or as it should have been (R-MED-25).
 *
 * @param reponse {@code null} for a case without an answer
 */
public record Rectification(CanalSaisine canal, TypeSaisissant qualite, MotifSaisine motif, Prestation prestation,
        Reponse reponse) {

    /** What is counted of the answer; {@code premiere} is the day it was first given, from which the delay is told. */
    public record Reponse(LocalDate premiere, PositionCaf position, ModeReponse mode, OrigineDysfonctionnement origine) {
    }

    /** Each difference with what stood before, in French: « motif, Autre devient Délai de traitement ». */
    public List<String> changements(Rectification avant) {
        List<String> changements = new ArrayList<>();
        comparer(changements, "mode de saisine", avant, Rectification::canal, CanalSaisine::libelle);
        comparer(changements, "qualité du saisissant", avant, Rectification::qualite, TypeSaisissant::libelle);
        comparer(changements, "motif", avant, Rectification::motif, MotifSaisine::libelle);
        comparer(changements, "prestation", avant, Rectification::prestation, Prestation::libelle);
        if (reponse != null && avant.reponse != null) {
            comparer(changements, "date de la réponse", avant, r -> r.reponse.premiere, Typographie::date);
            comparer(changements, "position", avant, r -> r.reponse.position, PositionCaf::libelle);
            comparer(changements, "mode de réponse", avant, r -> r.reponse.mode, ModeReponse::libelle);
            comparer(changements, "origine", avant, r -> r.reponse.origine, OrigineDysfonctionnement::libelle);
        }
        return changements;
    }

    private <T> void comparer(List<String> changements, String nom, Rectification avant, Function<Rectification, T> lire,
            Function<T, String> dire) {
        T ancien = lire.apply(avant);
        T nouveau = lire.apply(this);
        if (!Objects.equals(ancien, nouveau)) {
            changements.add(nom + ", " + (ancien == null ? "non renseigné" : dire.apply(ancien)) + " devient "
                    + (nouveau == null ? "non renseigné" : dire.apply(nouveau)));
        }
    }
}
