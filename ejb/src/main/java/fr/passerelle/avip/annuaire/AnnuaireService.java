package fr.passerelle.avip.annuaire;

import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.Ouvert;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The public directory of labelled structures. */
@Stateless
public class AnnuaireService {

    private static final String PUBLIC = "L’annuaire des structures labellisées est public\u202f: il ne dit rien de personne.";
    private static final int PAR_PAGE = 50;

    @Inject
    private LectureDeLAnnuaire lecture;
    @Inject
    private Reglages reglages;

    @Ouvert(PUBLIC)
    public Tranche<StructurePubliee> chercher(Recherche recherche, int page) {
        List<StructurePubliee> toutes = lecture.chercher(recherche);
        int celleCi = Math.min(page, Math.max(1, (toutes.size() + PAR_PAGE - 1) / PAR_PAGE));
        int debut = (celleCi - 1) * PAR_PAGE;
        return new Tranche<>(toutes.subList(debut, Math.min(debut + PAR_PAGE, toutes.size())), toutes.size(), celleCi, PAR_PAGE);
    }

    /** All that the search finds, for its files. */
    @Ouvert(PUBLIC)
    public List<StructurePubliee> toutes(Recherche recherche) {
        return lecture.chercher(recherche);
    }

    /** Whether that commune or postcode is one from which distances can be told. */
    @Ouvert(PUBLIC)
    public boolean connait(String lieu) {
        return lecture.centre(lieu).isPresent();
    }

    @Ouvert(PUBLIC)
    public List<ReseauPublie> reseaux() {
        return lecture.reseaux();
    }

    /** The outline of the department that the settings name; empty when none is kept. */
    @Ouvert(PUBLIC)
    public Optional<Departement> departement() {
        String numero = reglages.texte(ReglagesDeLAnnuaire.DEPARTEMENT);
        return Departement.estDessine(numero) ? Optional.of(Departement.lire(numero)) : Optional.empty();
    }
}
