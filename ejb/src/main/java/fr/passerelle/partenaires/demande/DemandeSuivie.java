package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.registre.PartenaireVu;
import java.io.Serializable;
import java.util.List;

/**
 * A request as those who fill it follow it.
 *
 * @param points what the Caf asked again, the oldest first
 * @param papier whether the caller fills it from a paper, for the partner
 * @param aRemplir whether the caller may write in it now
 */
public record DemandeSuivie(DemandeVue demande, PartenaireVu partenaire, SignataireVu signataire, List<PointVu> points, List<PassageVu> passages,
        List<InscriptionVue> inscriptions, boolean papier, boolean aRemplir) implements Serializable {

    public List<PointVu> pointsOuverts() {
        return points.stream().filter(PointVu::estOuvert).toList();
    }
}
