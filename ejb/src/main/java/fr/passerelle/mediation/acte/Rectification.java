package fr.passerelle.mediation.acte;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

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

    /** Each difference with what stood before; refuses what is incomplete, what adds or removes an answer, what changes nothing. */
    public List<String> exigerUnChangement(Rectification avant) {
        exiger(canal != null && qualite != null && motif != null && prestation != null, "R-MED-25", null,
                "Mode, qualité, motif et prestation sont tous nécessaires.");
        exiger((avant.reponse == null) == (reponse == null), "R-MED-25", null, "Une rectification n’ajoute ni ne retire une réponse.");
        List<String> changements = changements(avant);
        exiger(!changements.isEmpty(), "R-MED-25", null, "Rien n’est changé\u202f: aucune version du bilan n’est à faire.");
        return changements;
    }

    /** In French: « motif, Autre devient Délai de traitement ». */
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
