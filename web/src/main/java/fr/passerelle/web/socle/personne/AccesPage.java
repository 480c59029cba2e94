package fr.passerelle.web.socle.personne;

import fr.passerelle.mediation.dossier.DossierTrouve;
import fr.passerelle.reports.socle.personne.AccesPdf;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.personne.DonneesDetenues;
import fr.passerelle.socle.personne.DroitsService;
import fr.passerelle.socle.personne.PersonneCherchee;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;

/**
 * Finds a person's cases and makes the document that answers their request. The number, the name and what was found live in
 * the form alone: an address is kept by browsers and servers.
 */
@Named
@ViewScoped
public class AccesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CHOIX = "choix";

    @Inject
    private transient DroitsService droits;
    @Inject
    private transient Moi moi;
    @Inject
    private transient Organisme organisme;
    @Inject
    private transient FacesContext faces;

    private String numero;
    private String nom;
    private String motif;
    private List<DossierTrouve> trouves;

    /** Refused to others at the address itself, before anything is typed. */
    public void ouvrir() {
        if (!moi.peut("DROITS_REPONDRE")) {
            throw new Introuvable("droits");
        }
    }

    /** Stays on the page: what was found is the answer to this very request. */
    public void chercher() {
        try {
            trouves = droits.chercher(personne());
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
    }

    public void produire() throws IOException {
        try {
            DonneesDetenues donnees = droits.reunir(personne(), choisies());
            Faces.sendFile(AccesPdf.rendre(donnees, organisme.nom()), "donnees-personnelles-" + donnees.le() + ".pdf", true);
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
    }

    private PersonneCherchee personne() {
        return new PersonneCherchee(numero, nom, motif);
    }

    private Collection<String> choisies() {
        String[] choix = faces.getExternalContext().getRequestParameterValuesMap().get(CHOIX);
        return Set.copyOf(Arrays.asList(Optional.ofNullable(choix).orElse(new String[0])));
    }

    /** The cases found by the search just asked for; {@code null} before it. */
    public List<DossierTrouve> getTrouves() {
        return trouves;
    }

    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
