package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.ChoixDEnvoi;
import fr.passerelle.mediation.expedition.EnvoiService;
import fr.passerelle.mediation.lettre.Correspondant;
import fr.passerelle.socle.documents.envoi.Voie;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How the letter that an act makes will reach its reader: said before the act, completed there when something misses. */
@Named
@ViewScoped
public class EnvoiForm extends ActeForm {

    private static final long serialVersionUID = 1L;
    private static final List<Voie> VOIES = List.of(Voie.COURRIER, Voie.COURRIEL, Voie.MAIN_PROPRE, Voie.MON_COMPTE);

    @Inject
    private EnvoiService envois;

    private transient List<Correspondant> correspondants;
    private int rang;
    private Voie voie;
    private String adresse;
    private String courriel;
    private boolean confirme;

    @PostConstruct
    void proposer() {
        getCorrespondants().stream().filter(c -> c.manque() != null).findFirst().or(() -> getCorrespondants().stream().findFirst())
                .ifPresent(this::proposer);
    }

    private void proposer(Correspondant c) {
        rang = c.rang();
        voie = c.a().voie();
        adresse = String.join("\n", c.a().adresse());
        courriel = c.a().courriel();
        confirme = c.a().confirme();
    }

    /** Those this act writes to: all of them when it answers, whoever wrote first otherwise. */
    public List<Correspondant> getCorrespondants() {
        if (correspondants == null) {
            List<Correspondant> tous = service().correspondants(saisine().getRef());
            correspondants = "REPONDRE".equals(saisine().getActe()) ? tous : tous.subList(0, Math.min(1, tous.size()));
        }
        return correspondants;
    }

    public boolean isPlusieurs() {
        return getCorrespondants().size() > 1;
    }

    /** Whether something is to be completed before the letter can leave. */
    public boolean isIncomplet() {
        return getCorrespondants().stream().anyMatch(c -> c.manque() != null || c.a().voie() == Voie.COURRIEL && !c.a().confirme());
    }

    /** What the house has not set, or {@code null}. */
    public String getCoordonneesManquantes() {
        return envois.coordonneesManquantes();
    }

    public List<Voie> getVoies() {
        return VOIES;
    }

    public String enregistrer() {
        return faireEnPassant("L’envoi des lettres est noté.", (ref, version) -> service().ecrirePar(ref, version,
                new ChoixDEnvoi(rang, voie, adresse, courriel, confirme)));
    }

    public int getRang() {
        return rang;
    }

    public void setRang(int rang) {
        this.rang = rang;
    }

    public Voie getVoie() {
        return voie;
    }

    public void setVoie(Voie voie) {
        this.voie = voie;
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

    public boolean isConfirme() {
        return confirme;
    }

    public void setConfirme(boolean confirme) {
        this.confirme = confirme;
    }
}
