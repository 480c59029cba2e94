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
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The bodies that refer parents, as the Caf keeps them: registered among the partners, suspended, let in again (R-AVIP-20). */
@Stateless
public class PrescripteursService {

    /** What stands for the name of a partner that was not found, while the rest is looked at. */
    private static final String INCONNU = "?";

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
        PrescripteurSaisi saisi = new PrescripteurSaisi(partenaire.map(PartenaireVu::id).orElse(null),
                TextePropre.estVide(nom) ? partenaire.map(PartenaireVu::raisonSociale).orElse(INCONNU) : nom, type, sousType);
        Exigences exigences = new Exigences("R-AVIP-20");
        exigences.exiger(!TextePropre.estVide(siret), "E-SIRET", "siret", "Donnez le Siret du partenaire.");
        exigences.exiger(TextePropre.estVide(siret) || partenaire.isPresent(), "E-SIRET", "siret",
                "Aucun partenaire du registre n’a ce Siret\u202f: enregistrez-le d’abord parmi les partenaires, puis ouvrez-lui le service Avip.");
        saisi.exiger(exigences);
        exigences.refuser();
        return prescripteurs.ajouter(saisi);
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
