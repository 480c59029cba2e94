package fr.passerelle.web.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.portail.ConventionLue;
import fr.passerelle.partenaires.portail.MesContratsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The conventions and contracts of one's body. */
@Named
@RequestScoped
public class MesContratsPage {

    @Inject
    private MesContratsService service;
    private List<ConventionLue> conventions;

    public void ouvrir() {
        getConventions();
    }

    public List<ConventionLue> getConventions() {
        if (conventions == null) {
            conventions = service.lire();
        }
        return conventions;
    }

    public String ton(EtatConvention etat) {
        return switch (etat) {
            case ACTIVE -> "succes";
            case A_SIGNER -> "attention";
            case SUSPENDUE -> "erreur";
            case BROUILLON, RESILIEE, EXPIREE -> "neutre";
        };
    }

    public String icone(EtatConvention etat) {
        return switch (etat) {
            case ACTIVE -> "circle-check";
            case A_SIGNER -> "pencil";
            case SUSPENDUE -> "circle-pause";
            case BROUILLON -> "clock";
            case RESILIEE, EXPIREE -> "circle-x";
        };
    }

    /** What that state asks of the reader's body. */
    public String suite(EtatConvention etat) {
        return switch (etat) {
            case BROUILLON -> "La Caf la prépare\u202f: rien à faire.";
            case A_SIGNER -> "À signer par votre représentant légal et par la Caf.";
            case ACTIVE -> "";
            case SUSPENDUE -> "La Caf l’a suspendue\u202f: personne n’entre dans les services. Elle a dit pourquoi à votre représentant légal, qui peut répondre.";
            case RESILIEE, EXPIREE -> "Elle a pris fin\u202f; tous les droits qui en dépendaient aussi.";
        };
    }
}
