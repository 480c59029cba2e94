package fr.passerelle.avip.reponse.caf;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.reponse.file.DelaiDeReponse;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Lue;
import java.time.Instant;
import java.time.LocalDate;

/** A request as the Caf follows it, without whoever it is about. */
public record LigneSuivie(String reference, String structure, String prescripteur, StatutOrientation statut, DelaiDeReponse delai, String parcours, int demiJournees,
        Instant envoyeeLe, LocalDate echeance, boolean aReprendre) {

    static LigneSuivie de(Lue l, LocalDate jour) {
        StatutOrientation statut = l.code(StatutOrientation.class, "statut");
        TypeParcours parcours = l.code(TypeParcours.class, "parcours");
        LocalDate echeance = l.jour("echeance_le");
        return new LigneSuivie(l.texte("reference"), l.texte("structure"), l.texte("prescripteur"), statut, DelaiDeReponse.de(statut, echeance, l.jour("repere"), jour),
                parcours == null ? "—" : parcours.libelle(), DemiJournee.deSignes(l.texte("demi_journees")).size(),
                l.instant("envoyee_le"), echeance, statut == StatutOrientation.SANS_REPONSE || l.vrai("chez_la_caf") && statut.estOuverte());
    }

    /** « 6 demi-journées ». */
    public String besoin() {
        return Typographie.compte(demiJournees, "demi-journée");
    }
}
