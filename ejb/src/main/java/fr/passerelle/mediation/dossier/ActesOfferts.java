package fr.passerelle.mediation.dossier;

import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_GERER;
import static fr.passerelle.mediation.nomenclature.Acte.*;

import fr.passerelle.mediation.acte.Gardes;
import fr.passerelle.mediation.acte.SituationSaisine;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.comptes.Appelant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Exactly the acts a reader may do now on a case: by the state, by the right, and by who holds it (R-MED-18). */
record ActesOfferts(Appelant lecteur, String titulaire, Gardes gardes) {

    /** Acts of anyone who keeps the case going; all the others are the holder's alone. */
    private static final Set<Acte> DE_GESTION = EnumSet.of(ACCUSER_RECEPTION, RECEVOIR_COMPLEMENT, RECEVOIR_REPONSE);

    List<DossierSaisine.ActePropose> pour(SituationSaisine situation) {
        return situation.etat().actes().stream()
                .filter(this::estPermis)
                .filter(acte -> acte != ACCUSER_RECEPTION || situation.dateAccuse() == null)
                .filter(acte -> acte != RECEVOIR_REPONSE || situation.questionOuverte())
                .map(acte -> new DossierSaisine.ActePropose(acte,
                        gardes.empechement(acte, situation).map(RuntimeException::getMessage).orElse(null)))
                .toList();
    }

    /** Why this reader can do nothing decisive, or {@code null}. */
    String lectureSeule() {
        if (!lecteur.peut(SAISINE_DECIDER) || estTitulaire()) {
            return null;
        }
        return titulaire == null ? "Cette saisine n’a pas encore de titulaire\u202f: prenez-la en charge pour y agir."
                : "Seul le titulaire agit sur cette saisine\u202f; vous pouvez la lire.";
    }

    private boolean estPermis(Acte acte) {
        if (acte == DEPORTER) {
            return lecteur.peut(SAISINE_DECIDER) || lecteur.peut(SAISINE_GERER);
        }
        if (DE_GESTION.contains(acte)) {
            return lecteur.peut(SAISINE_GERER);
        }
        return lecteur.peut(SAISINE_DECIDER) && estTitulaire();
    }

    private boolean estTitulaire() {
        return lecteur.identifiant().equals(titulaire);
    }
}
