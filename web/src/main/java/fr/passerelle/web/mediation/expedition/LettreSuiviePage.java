package fr.passerelle.web.mediation.expedition;

import fr.passerelle.mediation.acte.ChoixDEnvoi;
import fr.passerelle.mediation.expedition.EnvoiService;
import fr.passerelle.mediation.expedition.LettreEnRoute;
import fr.passerelle.mediation.lettre.Correspondant;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.documents.envoi.EtatDEnvoi;
import fr.passerelle.socle.documents.envoi.Voie;
import fr.passerelle.web.mediation.LettreImprimee;
import fr.passerelle.web.socle.commun.Ecriture;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One letter on its way: sent, sent otherwise, come back. */
@Named
@ViewScoped
public class LettreSuiviePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Voie> VOIES = List.of(Voie.COURRIER, Voie.COURRIEL, Voie.MAIN_PROPRE, Voie.MON_COMPTE);
    private static final List<Voie> VOIES_DU_SERVICE = List.of(Voie.INTERNE, Voie.COURRIEL, Voie.MAIN_PROPRE);

    @Inject
    private EnvoiService envois;
    @Inject
    private Organisme organisme;
    @Inject
    private Clock horloge;

    private long id;
    private transient LettreEnRoute lettre;
    private LocalDate remise;
    private boolean confirme;
    private Voie voie;
    private LocalDate retour;
    private String motif;
    private String adresse;
    private String courriel;
    private boolean memeAdresse;
    private boolean deService;

    public void ouvrir() {
        lettre = envois.lettre(id);
        remise = LocalDate.now(horloge);
        retour = remise;
        if (isARenvoyer()) {
            proposer(envois.destinataire(id));
        }
    }

    private void proposer(Correspondant qui) {
        deService = lettre.envoi().voie() == Voie.INTERNE;
        voie = lettre.envoi().voie();
        adresse = String.join("\n", qui == null ? List.of(lettre.adresse().split(", ")) : qui.a().adresse());
        courriel = qui == null ? lettre.envoi().courriel() : qui.a().courriel();
        confirme = qui != null && qui.a().confirme();
    }

    public LettreEnRoute getLettre() {
        if (lettre == null) {
            lettre = envois.lettre(id);
        }
        return lettre;
    }

    public boolean isAExpedier() {
        return getLettre().envoi().etat() == EtatDEnvoi.A_EXPEDIER;
    }

    public boolean isExpediee() {
        return getLettre().envoi().etat() == EtatDEnvoi.EXPEDIEE;
    }

    /** Whether it came back, and nobody has sent it again. */
    public boolean isARenvoyer() {
        return getLettre().envoi().aRenvoyer();
    }

    /** The ways a letter come back may leave by. */
    public List<Voie> getVoies() {
        return deService ? VOIES_DU_SERVICE : VOIES;
    }

    public boolean isParCourriel() {
        return getLettre().envoi().voie() == Voie.COURRIEL;
    }

    public String getTon() {
        return isExpediee() ? "succes" : "attention";
    }

    /** The other ways it may leave by. */
    public List<Voie> getAutresVoies() {
        return Arrays.stream(Voie.values()).filter(v -> v != getLettre().envoi().voie()).toList();
    }

    public String remettre() {
        return faire(() -> envois.remettre(id, remise), "La lettre est marquée " + getLettre().envoi().voie().faite() + Ecriture.date(remise) + ".");
    }

    public String envoyer() {
        return faire(() -> envois.envoyer(id, confirme, l -> LettreImprimee.rendre(l, organisme.nom())), "La lettre est confiée à la messagerie.");
    }

    public String changer() {
        return faire(() -> envois.changerDeVoie(id, voie), "La lettre partira autrement.");
    }

    public String noterLeRetour() {
        return faire(() -> envois.noterLeRetour(id, retour, motif), "Le retour est noté, le titulaire de la saisine est prévenu.");
    }

    public String renvoyer() {
        long[] nouvelle = new long[1];
        String suite = Messages.siPermis(() -> nouvelle[0] = envois.renvoyer(id, new ChoixDEnvoi(0, voie, adresse, courriel, confirme), memeAdresse),
                "La lettre est prête à partir de nouveau\u202f; celle qui est revenue reste au dossier.",
                "/mediation/lettre-suivie?id=" + id);
        return suite == null || nouvelle[0] == 0 ? suite : "/mediation/lettre-suivie?id=" + nouvelle[0] + "&faces-redirect=true";
    }

    private String faire(Runnable acte, String fait) {
        return Messages.siPermis(acte, fait, "/mediation/lettre-suivie?id=" + id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getRemise() {
        return remise;
    }

    public void setRemise(LocalDate remise) {
        this.remise = remise;
    }

    public boolean isConfirme() {
        return confirme;
    }

    public void setConfirme(boolean confirme) {
        this.confirme = confirme;
    }

    public Voie getVoie() {
        return voie;
    }

    public void setVoie(Voie voie) {
        this.voie = voie;
    }

    public LocalDate getRetour() {
        return retour;
    }

    public void setRetour(LocalDate retour) {
        this.retour = retour;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public boolean isMemeAdresse() {
        return memeAdresse;
    }

    public void setMemeAdresse(boolean memeAdresse) {
        this.memeAdresse = memeAdresse;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
