package fr.passerelle.web.socle.personne;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.reports.socle.personne.AccesPdf;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.personne.Choix;
import fr.passerelle.socle.personne.DonneesDetenues;
import fr.passerelle.socle.personne.DroitsService;
import fr.passerelle.socle.personne.MotsDuDossier;
import fr.passerelle.socle.personne.PersonneCherchee;
import fr.passerelle.socle.personne.Trouves;
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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/**
 * Finds what is a person's and makes the document that answers their request. The number, the name and what was found live in
 * the form alone: an address is kept by browsers and servers.
 */
@Named
@ViewScoped
public class AccesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CHOIX = "choix-";

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
    private List<Trouves> trouves;

    /** Refused to others at the address itself, before anything is typed. */
    public void ouvrir() {
        if (!moi.peut(DROITS_REPONDRE)) {
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
            DonneesDetenues donnees = droits.reunir(personne(), choisis());
            Faces.sendFile(AccesPdf.rendre(donnees, organisme.nom()), "donnees-personnelles-" + donnees.le() + ".pdf", true);
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
    }

    private PersonneCherchee personne() {
        return new PersonneCherchee(numero, nom, motif);
    }

    private Collection<Choix> choisis() {
        Map<String, String[]> choix = faces.getExternalContext().getRequestParameterValuesMap();
        return choix.entrySet().stream().filter(c -> c.getKey().startsWith(CHOIX))
                .flatMap(c -> Arrays.stream(c.getValue()).map(r -> new Choix(c.getKey().substring(CHOIX.length()), r)))
                .collect(Collectors.toSet());
    }

    /** What is looked for, kind by kind, as a list: commas, then « et ». */
    public String getSiens() {
        List<String> siens = droits.mots().stream().map(m -> "ses " + m.pluriel()).toList();
        int dernier = siens.size() - 1;
        return dernier < 1 ? String.join("", siens) : String.join(", ", siens.subList(0, dernier)) + " et " + siens.get(dernier);
    }

    /** What the document will hold, and what it will not. */
    public String getAnnonce() {
        List<MotsDuDossier> mots = droits.mots();
        return "Le document réunit " + mots.stream().map(m -> m.choisis() + ", " + m.autour()).collect(Collectors.joining(", "))
                + " et les dates de chaque consultation."
                + mots.stream().map(MotsDuDossier::absent).filter(Objects::nonNull).map(a -> " " + a).collect(Collectors.joining());
    }

    /** What was found, kind by kind, by the search just asked for; {@code null} before it. */
    public List<Trouves> getTrouves() {
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
