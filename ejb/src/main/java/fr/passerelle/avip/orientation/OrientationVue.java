package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.OrigineOrientation;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request, whole: for services that have made sure of who asks.
 *
 * @param groupe the same for all the structures asked at once (R-AVIP-26)
 * @param passages the oldest first
 * @param anonymisee when its people were erased, or {@code null}
 */
public record OrientationVue(long id, int version, String reference, UUID groupe, SensOrientation sens, StatutOrientation statut, long structure,
        long prescripteur, TypePrescripteur typePrescripteur, String auteur, OrigineOrientation origine, String referenceDora, Parent parent, Instant informeLe,
        UUID parentCle, Besoin besoin, SuiviVu suivi, List<EnfantVu> enfants, List<PassageVu> passages, Instant anonymisee) implements Serializable {

    public FicheOrientation fiche() {
        return new FicheOrientation(parent, besoin, enfants.stream().map(EnfantVu::dit).toList());
    }

    /** Who owes the answer: whoever passed it on, until the other opens it. */
    public long comptable() {
        return suivi.passeeDe() != null && suivi.ouverte() == null ? suivi.passeeDe() : structure;
    }

    /** Whether the answer is late on that day. */
    public boolean enRetard(LocalDate jour) {
        return suivi.repondue() == null && suivi.pauseDepuis() == null && statut.estOuverte() && jour.isAfter(suivi.echeance());
    }
}
