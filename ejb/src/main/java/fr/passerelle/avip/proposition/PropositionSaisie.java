package fr.passerelle.avip.proposition;

import fr.passerelle.avip.orientation.TexteLibre;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.NomDePersonne;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A parent a structure proposes to a prescriber: no more of them than it takes to be called (dossier §3.3).
 *
 * @param initiale the first letter of the last name
 * @param naissance the month the child was born
 * @param accordLe the day the parent agreed to be called
 */
public record PropositionSaisie(long structure, long prescripteur, String prenom, String initiale, String telephone, YearMonth naissance, LocalDate accordLe,
        String message) implements Serializable {

    private static final int TROIS_ANS = 36;

    /** @throws fr.passerelle.socle.commun.RegleRefusee for all that is wrong at once */
    PropositionSaisie verifiee(LocalDate aujourdhui) {
        Exigences e = new Exigences("R-AVIP-10");
        String lettre = TextePropre.compact(initiale);
        e.exiger(structure > 0, "structure", "Choisissez votre structure.");
        e.exiger(prescripteur > 0, "prescripteur", "Choisissez à qui proposer ce parent.");
        e.exiger(NomDePersonne.estUn(prenom), "prenom", "Donnez le prénom du parent.");
        e.exiger(lettre.matches("\\p{L}"), "initiale", "Une seule lettre\u202f: le nom ne se dit qu’une fois le parent confirmé.");
        e.exiger(Telephone.estUn(telephone), "E-TELEPHONE", "telephone", "Ce numéro de téléphone n’existe pas.");
        e.exiger(naissance != null && !naissance.isAfter(YearMonth.from(aujourdhui)) && naissance.isAfter(YearMonth.from(aujourdhui).minusMonths(TROIS_ANS)),
                "naissance", "Donnez le mois de naissance d’un enfant de moins de trois ans.");
        e.exiger(accordLe != null && !accordLe.isAfter(aujourdhui), "accord", "Dites quand le parent a accepté d’être appelé.");
        String libre = TexteLibre.refus(message);
        e.exiger(libre == null, "E-TEXTE", "message", libre);
        e.refuser();
        return new PropositionSaisie(structure, prescripteur, TextePropre.nom(prenom), lettre, new Telephone(telephone).valeur(), naissance, accordLe,
                TextePropre.ouNul(message));
    }
}
