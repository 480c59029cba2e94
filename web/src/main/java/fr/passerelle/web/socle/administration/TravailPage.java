package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.taches.EtatTravail;
import fr.passerelle.socle.taches.Execution;
import fr.passerelle.socle.taches.suivi.TravauxService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One background job: where it stands, the times it was done, and running it now. */
@Named
@ViewScoped
public class TravailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LIGNES = 50;

    @Inject
    private transient TravauxService service;
    @Inject
    private transient HttpServletRequest demande;

    private String code;
    private String motif;
    private EtatTravail travail;
    private Tranche<Execution> historique;

    public void ouvrir() {
        travail = service.travail(code);
        historique = service.historique(code, Recu.page(demande), LIGNES);
    }

    public String lancer() {
        Execution[] faite = new Execution[1];
        String suite = Messages.siPermis(() -> faite[0] = service.lancer(code, motif), null, "/administration/travail?code=" + code);
        if (faite[0] != null) {
            dire(faite[0]);
        }
        return suite;
    }

    private static void dire(Execution faite) {
        Messages.garder();
        if (!faite.finie()) {
            Messages.attention("Le travail est commencé et continue sans vous.");
        } else if (faite.echouee()) {
            Messages.erreur("Le travail a échoué\u202f: " + faite.erreur());
        } else {
            Messages.succes("Le travail est fait\u202f: " + faite.resultat() + ".");
        }
    }

    public EtatTravail getTravail() {
        return travail;
    }

    public Tranche<Execution> getHistorique() {
        return historique;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
