package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.masse.ClausePourTousService;
import fr.passerelle.partenaires.masse.Concernee;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A clause for all the conventions of a kind: which ones are concerned, then the task that does it. */
@Named
@ViewScoped
public class ClausePourTousPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClausePourTousService service;

    private String code;
    private String type;
    private String objet;
    private LocalDate effetLe;
    private transient List<Concernee> concernees;

    public void ouvrir() {
        service.clauses();
    }

    public List<SelectItem> getClauses() {
        return service.clauses().stream().map(c -> new SelectItem(c.code(), c.rubrique() + ", " + c.titre())).toList();
    }

    public List<SelectItem> getTypes() {
        return Stream.of(TypePartenaire.values()).map(t -> new SelectItem(t.name(), t.libelle())).toList();
    }

    public boolean isChoisie() {
        return !TextePropre.estVide(code);
    }

    public String getTitre() {
        return service.clauses().stream().filter(c -> c.code().equals(code)).map(Texte::titre).findFirst().orElse(code);
    }

    public String getMaison() {
        return service.maison(code);
    }

    public List<Concernee> getConcernees() {
        if (concernees == null) {
            concernees = service.concernees(code, leType());
        }
        return concernees;
    }

    public String demander() {
        AtomicLong tache = new AtomicLong();
        String suite = Messages.siPermis(() -> tache.set(service.demander(code, leType(), objet, effetLe)), null, "/taches");
        return suite == null ? null : "/taches/tache?id=" + tache.get() + "&faces-redirect=true";
    }

    private TypePartenaire leType() {
        return Stream.of(TypePartenaire.values()).filter(t -> t.name().equals(type)).findFirst().orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getObjet() {
        return objet;
    }

    public void setObjet(String objet) {
        this.objet = objet;
    }

    public LocalDate getEffetLe() {
        return effetLe;
    }

    public void setEffetLe(LocalDate effetLe) {
        this.effetLe = effetLe;
    }
}
