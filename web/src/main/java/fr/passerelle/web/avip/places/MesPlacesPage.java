package fr.passerelle.web.avip.places;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.places.DeclarationVue;
import fr.passerelle.avip.places.DisponibilitesService;
import fr.passerelle.avip.places.Offre;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.StructuresService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a structure offers, half-day by half-day: confirmed in one click, or said anew in one grid. */
@Named
@ViewScoped
public class MesPlacesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisponibilitesService service;
    @Inject
    private StructuresService structures;
    @Inject
    private Moi moi;
    @Inject
    private Clock horloge;

    private Long structure;
    private LocalDate modele;
    private List<StructureVue> miennes = List.of();
    private DeclarationVue declaration;
    private LocalDate du;
    private LocalDate au;
    private List<Case> cases = List.of();

    public void ouvrir() {
        miennes = moi.peut(AVIP_ACCUEILLIR) ? structures.lesMiennes() : List.of();
        if (structure == null && !miennes.isEmpty()) {
            structure = miennes.get(0).id();
        }
        if (structure != null || !moi.peut(AVIP_ACCUEILLIR)) {
            declaration = service.declaration(structure == null ? 0 : structure);
            proposer();
        }
    }

    /** The grid starts from what was said last, or from the period asked for, beginning next Monday. */
    private void proposer() {
        Offre depart = declaration.enCours().stream().filter(o -> o.du().equals(modele)).findFirst()
                .orElseGet(() -> declaration.enCours().stream().findFirst().orElse(null));
        du = LocalDate.now(horloge).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        au = depart != null && depart.au().isAfter(du) ? depart.au() : finDAnneeScolaire(du);
        cases = Arrays.stream(DemiJournee.values()).map(d -> new Case(d, depart == null ? null : depart.places().get(d.ordinal()),
                declaration.prises().get(d.ordinal()))).toList();
    }

    private static LocalDate finDAnneeScolaire(LocalDate jour) {
        LocalDate fin = LocalDate.of(jour.getYear(), Month.AUGUST, 31);
        return fin.isAfter(jour.plusMonths(1)) ? fin : fin.plusYears(1);
    }

    public String confirmer() {
        return Messages.siPermis(() -> service.confirmer(structure), "Merci\u202f: vos places sont à jour.", ici());
    }

    public String declarer() {
        return Messages.siPermis(() -> service.declarer(structure, du, au, new ArrayList<>(cases.stream().map(Case::getPlaces).toList())), "Vos places sont déclarées.", ici());
    }

    /** Monday morning’s number, everywhere. */
    public String recopier() {
        cases.forEach(c -> c.setPlaces(cases.get(0).getPlaces()));
        return null;
    }

    private String ici() {
        return "/avip/mes-places?structure=" + structure;
    }

    public DeclarationVue getDeclaration() {
        return declaration;
    }

    public List<StructureVue> getMiennes() {
        return miennes;
    }

    public List<Case> getCases() {
        return cases;
    }

    /** The mornings, Monday first. */
    public List<Case> getMatins() {
        return cases.stream().filter(c -> c.demiJournee.estLeMatin()).toList();
    }

    public List<Case> getApresMidis() {
        return cases.stream().filter(c -> !c.demiJournee.estLeMatin()).toList();
    }

    public Long getStructure() {
        return structure;
    }

    public void setStructure(Long structure) {
        this.structure = structure;
    }

    public LocalDate getModele() {
        return modele;
    }

    public void setModele(LocalDate modele) {
        this.modele = modele;
    }

    public LocalDate getDu() {
        return du;
    }

    public void setDu(LocalDate du) {
        this.du = du;
    }

    public LocalDate getAu() {
        return au;
    }

    public void setAu(LocalDate au) {
        this.au = au;
    }

    /** One half-day of the grid. */
    public static class Case implements Serializable {

        private static final long serialVersionUID = 1L;

        private final DemiJournee demiJournee;
        private final int prises;
        private Integer places;

        Case(DemiJournee demiJournee, Integer places, int prises) {
            this.demiJournee = demiJournee;
            this.places = places;
            this.prises = prises;
        }

        public String getLibelle() {
            return demiJournee.libelle();
        }

        public int getPrises() {
            return prises;
        }

        public Integer getPlaces() {
            return places;
        }

        public void setPlaces(Integer places) {
            this.places = places;
        }
    }
}
