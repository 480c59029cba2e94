package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.registre.PartenaireVu;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A request as those who fill it follow it.
 *
 * @param points what the Caf asked again, the oldest first
 * @param convention the reference of the one drawn up, or {@code null}
 * @param sous the reference of the one that stands, to which it adds services, or {@code null}
 * @param dejaOuverts the services that one has already
 * @param signatures those of its documents once they are sent; empty before
 * @param papier whether the caller fills it from a paper, for the partner
 * @param aRemplir whether the caller may write in it now
 */
public record DemandeSuivie(DemandeVue demande, PartenaireVu partenaire, SignataireVu signataire, List<PointVu> points, List<PassageVu> passages,
        List<InscriptionVue> inscriptions, String convention, String sous, List<ServicePartenaire> dejaOuverts, List<Signature> signatures, boolean papier, boolean aRemplir) implements Serializable {

    /** Who signs for the partner; without an account as long as none was opened. */
    public record SignataireVu(long id, String prenom, String nom, String courriel, String compte) implements Serializable {

        public String enClair() {
            return prenom + " " + nom;
        }
    }

    /**
     * One of those who sign what was drawn up.
     *
     * @param quand {@code null} as long as it is awaited
     */
    public record Signature(String qui, Instant quand) implements Serializable {

        public boolean estDonnee() {
            return quand != null;
        }
    }

    public List<PointVu> pointsOuverts() {
        return points.stream().filter(PointVu::estOuvert).toList();
    }
}
