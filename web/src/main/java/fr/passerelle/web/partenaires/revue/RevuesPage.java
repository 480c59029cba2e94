package fr.passerelle.web.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.revue.CampagneSaisie;
import fr.passerelle.partenaires.revue.CampagneVue;
import fr.passerelle.partenaires.revue.RevuesService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import fr.passerelle.web.socle.commun.graphique.Barre;
import fr.passerelle.web.socle.commun.graphique.Empilee;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The yearly review seen from the Caf: the campaign and how far it is; opening one. */
@Named
@ViewScoped
public class RevuesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RevuesService service;
    @Inject
    private Clock horloge;
    @Inject
    private HttpServletRequest demande;

    private String libelle;
    private TypePartenaire type;
    private LocalDate echeance;
    private CampagneVue.Portee portee;
    private transient List<CampagneVue> campagnes;

    public List<CampagneVue> getCampagnes() {
        if (campagnes == null) {
            campagnes = service.campagnes();
        }
        return campagnes;
    }

    /** The campaign the address names, or the latest. */
    public CampagneVue getCampagne() {
        String nommee = Recu.texte(demande, "campagne");
        return getCampagnes().stream().filter(c -> String.valueOf(c.id()).equals(nommee)).findFirst()
                .orElseGet(() -> getCampagnes().stream().findFirst().orElse(null));
    }

    /** What its rights have become so far. */
    public Empilee getLignes() {
        CampagneVue c = getCampagne();
        return new Empilee(Stream.of(part("Confirmées", c.confirmees()), part("Changées", c.changees()), part("Retirées", c.retirees()),
                part("Expirées", c.expirees()), part("Déjà finies", c.parties()), part("À revoir ou à signer", c.aRevoir()))
                .filter(b -> b.valeur() > 0).toList());
    }

    private static Barre part(String nom, long nombre) {
        return new Barre(nom, nombre, Long.toString(nombre));
    }

    /** A new campaign, of this year, with time to make it. */
    public void preparer() {
        LocalDate jour = LocalDate.now(horloge);
        libelle = "Revue annuelle " + jour.getYear();
        echeance = jour.plusDays(45);
        portee = service.portee(saisie());
    }

    /** Says anew whom it would concern. */
    public void compter() {
        portee = service.portee(saisie());
    }

    public String lancer() {
        long[] tache = new long[1];
        String suite = Messages.siPermis(() -> tache[0] = service.ouvrir(saisie()), null, "");
        return suite == null ? null : "/taches/tache?id=" + tache[0] + "&faces-redirect=true";
    }

    private CampagneSaisie saisie() {
        return new CampagneSaisie(libelle, type, echeance);
    }

    public LocalDate getExpiration() {
        return service.expiration(echeance);
    }

    public CampagneVue.Portee getPortee() {
        return portee;
    }

    public LocalDate getAujourdhui() {
        return LocalDate.now(horloge);
    }

    public TypePartenaire[] getTypes() {
        return TypePartenaire.values();
    }

    public String getLibelle() {
        return libelle;
    }

    public void setLibelle(String libelle) {
        this.libelle = libelle;
    }

    public TypePartenaire getType() {
        return type;
    }

    public void setType(TypePartenaire type) {
        this.type = type;
    }

    public LocalDate getEcheance() {
        return echeance;
    }

    public void setEcheance(LocalDate echeance) {
        this.echeance = echeance;
    }
}
