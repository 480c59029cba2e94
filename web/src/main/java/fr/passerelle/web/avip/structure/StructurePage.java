package fr.passerelle.web.avip.structure;

import fr.passerelle.avip.structure.AgrementSaisi;
import fr.passerelle.avip.structure.FicheStructure;
import fr.passerelle.avip.structure.Ouverture;
import fr.passerelle.avip.structure.StructuresService;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.Heure;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheet of one structure, and the two forms that are open on it: its capacity, its closing. */
@Named
@ViewScoped
public class StructurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StructuresService service;
    @Inject
    private Clock horloge;

    private Long id;
    private int version;
    private transient FicheStructure fiche;
    private Integer places;
    private LocalDate depuis;
    private String decision;
    private LocalDate fermeeLe;

    /** One day of the week, in words. */
    public record Jour(String nom, String heures) implements Serializable {
    }

    public void ouvrir() {
        fiche = service.fiche(id == null ? 0 : id);
        version = fiche.version();
    }

    /** Reads it again, after something was refused. */
    public FicheStructure getFiche() {
        if (fiche == null) {
            ouvrir();
        }
        return fiche;
    }

    public String agreer() {
        return Messages.siPermis(() -> service.agreer(id, new AgrementSaisi(places, depuis, decision)), "L’agrément est noté.", ici());
    }

    public String fermer() {
        return Messages.siPermis(() -> service.fermer(id, version, fermeeLe == null ? LocalDate.now(horloge) : fermeeLe), this::ouvrir,
                "La structure est fermée.", ici());
    }

    public String rouvrir() {
        return Messages.siPermis(() -> service.fermer(id, version, null), this::ouvrir, "La structure est rouverte.", ici());
    }

    /** Monday to Saturday; the days it is closed say so, Saturday only when it is open. */
    public List<Jour> getSemaine() {
        return Arrays.stream(DayOfWeek.values()).map(j -> new Jour(nom(j), heures(j))).filter(j -> j.heures() != null).toList();
    }

    private String heures(DayOfWeek jour) {
        Optional<Ouverture> ouverture = getFiche().ouvertures().stream().filter(o -> o.jour() == jour).findFirst();
        return ouverture.map(o -> new Heure(o.ouvre()).enClair() + " – " + new Heure(o.ferme()).enClair()).orElse(jour.getValue() > 5 ? null : "Fermée");
    }

    static String nom(DayOfWeek jour) {
        String nom = jour.getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return Character.toUpperCase(nom.charAt(0)) + nom.substring(1);
    }

    /** Its coordinates with how precise they are, or nothing. */
    public String getPoint() {
        return getFiche().saisie().latitude() == null ? null : getFiche().saisie().latitude().toPlainString().replace('.', ',') + "\u202f; "
                + getFiche().saisie().longitude().toPlainString().replace('.', ',') + " (" + Typographie.minuscule(getFiche().saisie().precision().libelle()) + ")";
    }

    private String ici() {
        return "/avip/structure?id=" + id;
    }

    public LocalDate getAujourdhui() {
        return LocalDate.now(horloge);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public LocalDate getDepuis() {
        return depuis;
    }

    public void setDepuis(LocalDate depuis) {
        this.depuis = depuis;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public LocalDate getFermeeLe() {
        return fermeeLe;
    }

    public void setFermeeLe(LocalDate fermeeLe) {
        this.fermeeLe = fermeeLe;
    }
}
