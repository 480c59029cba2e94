package fr.passerelle.avip.prescripteur;

import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LIRE;

import fr.passerelle.avip.nomenclature.SousTypeHebergement;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.avip.orientation.PrescripteurSaisi;
import fr.passerelle.avip.orientation.Prescripteurs;
import fr.passerelle.avip.orientation.PrescripteurVu;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The bodies that refer parents, as the Caf keeps them: registered among the partners, suspended, let in again (R-AVIP-20). */
@Stateless
public class PrescripteursService {

    @Inject
    private Prescripteurs prescripteurs;
    @Inject
    private Partenaires partenaires;

    @Autorise({AVIP_GERER, AVIP_LIRE})
    public List<PrescripteurVu> tous() {
        return prescripteurs.tous();
    }

    /**
     * Registers the partner of that Siret.
     *
     * @param nom as it is to be shown; that of the partner when it says nothing
     */
    @Autorise(AVIP_GERER)
    public long enregistrer(String siret, String nom, TypePrescripteur type, SousTypeHebergement sousType) {
        Optional<PartenaireVu> partenaire = TextePropre.estVide(siret) ? Optional.empty() : partenaires.parSiret(siret);
        PartenaireVu trouve = partenaire.orElseThrow(() -> new RegleRefusee("E-SIRET", "siret",
                "Aucun partenaire du registre n’a ce Siret\u202f: enregistrez-le d’abord parmi les partenaires, puis ouvrez-lui le service Avip."));
        return prescripteurs.ajouter(new PrescripteurSaisi(trouve.id(), TextePropre.estVide(nom) ? trouve.raisonSociale() : nom, type, sousType));
    }

    /** No new request from it; those under way go on to their answer. */
    @Autorise(AVIP_GERER)
    public void suspendre(long id) {
        prescripteurs.suspendre(id);
    }

    @Autorise(AVIP_GERER)
    public void lever(long id) {
        prescripteurs.lever(id);
    }
}
