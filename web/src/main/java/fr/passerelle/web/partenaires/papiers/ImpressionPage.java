package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.masse.ImpressionService;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicLong;

/** Printing the conventions in force of a kind of partners, in the background. */
@Named
@ViewScoped
public class ImpressionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImpressionService service;

    private TypePartenaire type;

    public void ouvrir() {
        getCombien();
    }

    /** How many there are of all kinds. */
    public int getCombien() {
        return service.enVigueur(null).size();
    }

    public TypePartenaire[] getTypes() {
        return TypePartenaire.values();
    }

    public String demander() {
        AtomicLong tache = new AtomicLong();
        String suite = Messages.siPermis(() -> tache.set(service.demander(type)), null, "/taches");
        return suite == null ? null : "/taches/tache?id=" + tache.get() + "&faces-redirect=true";
    }

    public TypePartenaire getType() {
        return type;
    }

    public void setType(TypePartenaire type) {
        this.type = type;
    }
}
