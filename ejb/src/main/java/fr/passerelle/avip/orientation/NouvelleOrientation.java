package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.OrigineOrientation;
import fr.passerelle.avip.nomenclature.SensOrientation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A request about to be made, for one structure or several at once.
 *
 * @param referenceDora only when it began there
 * @param informeLe when the parent was told and agreed; the body certifies at the same time that childcare conditions the parcours (R-AVIP-21)
 * @param parentCle the same parent as in an earlier request, or {@code null}
 * @param enfantsCles the same children, in the order of the sheet; {@code null} for one who is new
 */
public record NouvelleOrientation(PrescripteurVu prescripteur, String auteur, SensOrientation sens, OrigineOrientation origine, String referenceDora,
        FicheOrientation fiche, Instant informeLe, UUID parentCle, List<UUID> enfantsCles) {
}
