package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Where the services are that have no room here. */
@ApplicationScoped
class ReglagesDuPortail implements Declaration {

    private static final Reglage CDAP = adresse("cdap", ServicePartenaire.CDAP);
    private static final Reglage AFAS = adresse("afas", ServicePartenaire.AFAS);
    private static final Reglage BAILLEURS = adresse("bailleurs", ServicePartenaire.BAILLEURS);
    private static final Reglage ADONIS = adresse("adonis", ServicePartenaire.ADONIS);
    private static final Reglage RSA = adresse("rsa", ServicePartenaire.RSA);
    private static final Reglage ESAT = adresse("esat", ServicePartenaire.ESAT);
    private static final Reglage MONENFANT = adresse("monenfant", ServicePartenaire.MONENFANT);
    private static final Reglage DGFIP = adresse("dgfip", ServicePartenaire.DGFIP);
    private static final Reglage FILOUE = adresse("filoue", ServicePartenaire.FILOUE);

    private static Reglage adresse(String nom, ServicePartenaire service) {
        return Reglage.texte("passerelle.partenaires.adresse-" + nom, "", "L’adresse où s’ouvre «\u202f" + service.libelle()
                + "\u202f» tant que ce service n’a pas de page ici\u202f; vide, il est dit s’ouvrir bientôt.");
    }

    /** None for one whose room is always here. */
    static Optional<Reglage> adresse(ServicePartenaire service) {
        return Optional.ofNullable(switch (service) {
            case CDAP -> CDAP;
            case AFAS -> AFAS;
            case BAILLEURS -> BAILLEURS;
            case ADONIS -> ADONIS;
            case RSA -> RSA;
            case ESAT -> ESAT;
            case MONENFANT -> MONENFANT;
            case DGFIP -> DGFIP;
            case FILOUE -> FILOUE;
            case AVIP -> null;
        });
    }

    @Override
    public String titre() {
        return "Portail des partenaires";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(CDAP, AFAS, BAILLEURS, ADONIS, RSA, ESAT, MONENFANT, DGFIP, FILOUE);
    }
}
