package fr.passerelle.web.avip.structure;

import fr.passerelle.avip.structure.HorairesSaisis;
import fr.passerelle.avip.structure.Ouverture;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.StructuresService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The hours of a structure, day by day. */
@Named
@ViewScoped
public class HorairesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StructuresService service;

    private Long id;
    private StructureVue structure;
    private List<Jour> jours = List.of();

    public void ouvrir() {
        structure = service.tenue(id == null ? 0 : id);
        List<Ouverture> connues = service.horaires(structure.id());
        jours = Arrays.stream(DayOfWeek.values()).filter(j -> j != DayOfWeek.SUNDAY)
                .map(j -> new Jour(j, connues.stream().filter(o -> o.jour() == j).findFirst())).toList();
    }

    public String enregistrer() {
        return Messages.siPermis(() -> service.ouvrir(id, new HorairesSaisis(jours.stream().map(j -> new HorairesSaisis.Jour(j.jour, j.ouvre, j.ferme)).toList())),
                "Les horaires sont enregistrés.", "/avip/structure?id=" + id);
    }

    /** Monday’s hours, for the four days that follow. */
    public String recopier() {
        jours.stream().skip(1).limit(4).forEach(j -> {
            j.ouvre = jours.get(0).ouvre;
            j.ferme = jours.get(0).ferme;
        });
        return null;
    }

    public StructureVue getStructure() {
        return structure;
    }

    public List<Jour> getJours() {
        return jours;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** One day, as typed. */
    public static class Jour implements Serializable {

        private static final long serialVersionUID = 1L;

        private final DayOfWeek jour;
        private String ouvre;
        private String ferme;

        Jour(DayOfWeek jour, Optional<Ouverture> ouverture) {
            this.jour = jour;
            ouvre = ouverture.map(Ouverture::ouvre).map(LocalTime::toString).orElse(null);
            ferme = ouverture.map(Ouverture::ferme).map(LocalTime::toString).orElse(null);
        }

        public int getRang() {
            return jour.getValue();
        }

        public String getNom() {
            return StructurePage.nom(jour);
        }

        public String getOuvre() {
            return ouvre;
        }

        public void setOuvre(String ouvre) {
            this.ouvre = ouvre;
        }

        public String getFerme() {
            return ferme;
        }

        public void setFerme(String ferme) {
            this.ferme = ferme;
        }
    }
}
