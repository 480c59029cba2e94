package fr.passerelle.web.avip.places;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.places.Atteinte;
import fr.passerelle.avip.places.LigneDePlaces;
import fr.passerelle.avip.places.SuiviDesPlacesService;
import fr.passerelle.avip.places.TableauDesPlaces;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The live view of places: one week, its half-days, the weeks after, and the year against the engagement. */
@Named
@RequestScoped
public class PlacesPage {

    private static final int ONGLETS_AU_PLUS = 6;

    @Inject
    private SuiviDesPlacesService service;
    @Inject
    private Clock horloge;

    private LocalDate semaine;
    private Long reseau;
    private String tri;
    private TableauDesPlaces tableau;
    private List<LigneDePlaces> structures;
    private SuiviDesPlacesService.ASuivre aSuivre;

    public void ouvrir() {
        try {
            tableau = service.tableau(semaine, reseau);
        } catch (RegleRefusee tropLoin) {
            Messages.refuser(tropLoin);
            tableau = service.tableau(null, reseau);
        }
    }

    public TableauDesPlaces getTableau() {
        return tableau;
    }

    /** Those of the week, in the order asked for: by name at first. Put in order once: the page asks for them at each cell. */
    public List<LigneDePlaces> getStructures() {
        if (structures == null) {
            structures = rangees();
        }
        return structures;
    }

    private List<LigneDePlaces> rangees() {
        String cle = getTri().startsWith("-") ? getTri().substring(1) : getTri();
        Comparator<LigneDePlaces> ordre = switch (cle) {
            case "engagees" -> Comparator.comparing(LigneDePlaces::engagees, Comparator.nullsFirst(Comparator.naturalOrder()));
            case "libres" -> Comparator.comparing(LigneDePlaces::libres);
            case "places" -> Comparator.comparing(LigneDePlaces::mot, Comparator.nullsFirst(Comparator.naturalOrder()));
            default -> Comparator.comparing(l -> TextePropre.clef(l.nom()));
        };
        return tableau.structures().stream().sorted(getTri().startsWith("-") ? ordre.reversed() : ordre).toList();
    }

    public String getTri() {
        return tri == null || !tri.matches("-?(structure|engagees|libres|places)") ? "structure" : tri;
    }

    public void setTri(String tri) {
        this.tri = tri;
    }

    /** What the Caf should look at, on its home page. */
    public SuiviDesPlacesService.ASuivre getSuivi() {
        if (aSuivre == null) {
            aSuivre = service.aSuivre();
        }
        return aSuivre;
    }

    /** The engagements that may be missed, first. */
    public List<Atteinte> getAtteintes() {
        return tableau.atteintes().stream().sorted(Comparator.comparing(a -> !a.menacee())).toList();
    }

    public long getMenacees() {
        return tableau.atteintes().stream().filter(Atteinte::menacee).count();
    }

    public List<LigneDePlaces.Nombre> matins(LigneDePlaces ligne) {
        return ligne.demiJournees().stream().filter(n -> n.demiJournee().estLeMatin()).toList();
    }

    public List<LigneDePlaces.Nombre> apresMidis(LigneDePlaces ligne) {
        return ligne.demiJournees().stream().filter(n -> !n.demiJournee().estLeMatin()).toList();
    }

    /** How a cell is shaded: its words say the same. */
    public String chaleur(LigneDePlaces.Nombre nombre) {
        return nombre.degre() < 0 ? "chaleur-rien" : "chaleur-" + nombre.degre();
    }

    public List<DemiJournee> getDemiJournees() {
        return Arrays.asList(DemiJournee.values());
    }

    /** « Lu m. » at the head of a column. */
    public String abrege(DemiJournee d) {
        return d.libelle().substring(0, 2) + (d.estLeMatin() ? " m." : " a.-m.");
    }

    public LocalDate getAvant() {
        return tableau.lundi().minusWeeks(1);
    }

    public LocalDate getApres() {
        return tableau.lundi().plusWeeks(1);
    }

    public int getAnnee() {
        return LocalDate.now(horloge).getYear();
    }

    public LocalDate getSemaine() {
        return semaine;
    }

    public void setSemaine(LocalDate semaine) {
        this.semaine = semaine;
    }

    /** A few networks are one click away each. */
    public boolean isReseauxEnOnglets() {
        int combien = tableau.choixDeReseaux().size();
        return combien > 0 && combien <= ONGLETS_AU_PLUS;
    }

    /** More of them are chosen in a list, where one types the first letters; none when they are tabs. */
    public List<SelectItem> getReseauxAuChoix() {
        return tableau.choixDeReseaux().size() <= ONGLETS_AU_PLUS ? List.of()
                : tableau.choixDeReseaux().stream().map(r -> new SelectItem(r.id(), r.nom())).toList();
    }

    public Long getReseau() {
        return reseau;
    }

    public void setReseau(Long reseau) {
        this.reseau = reseau;
    }
}
