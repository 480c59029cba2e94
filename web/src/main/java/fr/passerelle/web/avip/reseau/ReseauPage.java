package fr.passerelle.web.avip.reseau;

import fr.passerelle.avip.reseau.ReseauService;
import fr.passerelle.avip.reseau.TableauDuReseau;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.personnes.Choix;
import fr.passerelle.web.socle.personnes.Repertoire;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One network: its dashboard, and who joins or leaves it. */
@Named
@ViewScoped
public class ReseauPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Repertoire.Mots STRUCTURES = new Repertoire.Mots("structure", "Nom ou commune", "Aucune structure hors réseau ne répond à");

    @Inject
    private ReseauService service;
    @Inject
    private Clock horloge;

    private Long id;
    private Long adhesion;
    private int version;
    private String nom;
    private boolean mutualise;
    private Long structure;
    private LocalDate du;
    private LocalDate au;
    private transient TableauDuReseau tableau;
    private transient Boolean resteSansReseau;

    public void ouvrir() {
        relire();
        nom = tableau.nom();
        mutualise = tableau.mutualise();
        du = LocalDate.now(horloge);
        au = du;
    }

    private void relire() {
        tableau = null;
        version = getTableau().version();
    }

    public TableauDuReseau getTableau() {
        if (tableau == null) {
            tableau = service.lire(id == null ? 0 : id);
        }
        return tableau;
    }

    /** The member about to leave, if it is one. */
    public TableauDuReseau.Membre getPartant() {
        return getTableau().membres().stream().filter(m -> adhesion != null && m.adhesion() == adhesion && m.au() == null).findFirst().orElse(null);
    }

    public boolean isResteSansReseau() {
        if (resteSansReseau == null) {
            resteSansReseau = service.enResteSansReseau();
        }
        return resteSansReseau;
    }

    /** What may join: looked for, they are too many for a list. */
    public Repertoire getStructures() {
        return new Repertoire(STRUCTURES, List.of(), mots -> choix(service.sansReseau(mots)),
                cles -> choix(service.sansReseau(cles.stream().map(Long::valueOf).toList())));
    }

    private static List<Choix> choix(List<ReseauService.Structure> structures) {
        return structures.stream().map(s -> new Choix(String.valueOf(s.id()), s.nom(), null)).toList();
    }

    public String adherer() {
        return faire(() -> service.adherer(id, version, structure, du), "La structure entre dans le réseau.");
    }

    public String quitter() {
        return faire(() -> service.quitter(id, version, adhesion == null ? 0 : adhesion, au), "Le départ est enregistré.");
    }

    public String corriger() {
        return faire(() -> service.corriger(id, version, nom, mutualise), "Le réseau est enregistré.");
    }

    public String dissoudre() {
        return faire(() -> service.dissoudre(id, version), "Le réseau est dissous.");
    }

    private String faire(Runnable acte, String fait) {
        return Messages.siPermis(acte, this::relire, fait, "/avip/reseau?id=" + id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getAdhesion() {
        return adhesion;
    }

    public void setAdhesion(Long adhesion) {
        this.adhesion = adhesion;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public boolean isMutualise() {
        return mutualise;
    }

    public void setMutualise(boolean mutualise) {
        this.mutualise = mutualise;
    }

    public Long getStructure() {
        return structure;
    }

    public void setStructure(Long structure) {
        this.structure = structure;
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
}
