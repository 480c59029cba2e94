package fr.passerelle.web.avip.annuaire;

import fr.passerelle.avip.annuaire.AnnuaireService;
import fr.passerelle.avip.annuaire.Recherche;
import fr.passerelle.avip.annuaire.StructurePubliee;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The directory that anyone may open: cards, a map, and which professionals may refer. */
@Named
@RequestScoped
public class AnnuaireAvipPage {

    @Inject
    private AnnuaireService service;
    @Inject
    private HttpServletRequest demande;

    private Recherche recherche = Recherche.tout();
    private Tranche<StructurePubliee> tranche;
    private List<Fiche> fiches = List.of();
    private Carte carte;

    public void chercher() {
        recherche = RechercheLue.de(demande);
        tranche = service.chercher(recherche, Recu.page(demande));
        fiches = IntStream.range(0, tranche.lignes().size()).mapToObj(i -> new Fiche((int) tranche.premiere() + i, tranche.lignes().get(i))).toList();
        carte = service.departement().map(d -> Carte.de(d, fiches)).orElse(null);
    }

    public Recherche getRecherche() {
        return recherche;
    }

    public Tranche<StructurePubliee> getTranche() {
        return tranche;
    }

    public List<Fiche> getFiches() {
        return fiches;
    }

    public Carte getCarte() {
        return carte;
    }

    /** Distances are asked from a commune that nobody here is in. */
    public boolean isLieuInconnu() {
        return recherche.rayon() != null && !service.connait(recherche.lieu());
    }

    public List<SelectItem> getRayons() {
        return Recherche.RAYONS.stream().sorted().map(r -> new SelectItem(r, r + "\u00a0km")).toList();
    }

    public TypeStructure[] getTypes() {
        return TypeStructure.values();
    }

    public MotDePlaces[] getPlaces() {
        return MotDePlaces.values();
    }

    public List<SelectItem> getReseaux() {
        return service.reseaux().stream().map(r -> new SelectItem(r.id(), r.nom())).toList();
    }

    public List<TypePrescripteur> getPrescripteurs() {
        return Arrays.stream(TypePrescripteur.values()).filter(t -> t != TypePrescripteur.AUTRE_PARTENAIRE).toList();
    }
}
