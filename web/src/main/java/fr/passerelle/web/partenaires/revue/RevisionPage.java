package fr.passerelle.web.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.revue.DecisionSaisie;
import fr.passerelle.partenaires.revue.LigneVue;
import fr.passerelle.partenaires.revue.RevueVue;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reviewing rights line by line, then signing: what the partner's page and the Caf's share. */
public abstract class RevisionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SIGNER = "signer";

    @Inject
    private Clock horloge;

    private String etape;
    private String nom;
    private List<LigneForm> lignes = List.of();
    private transient RevueVue revue;
    private transient Map<Long, LigneVue> vues;

    /** The review, or {@code null} when there is none. */
    protected abstract RevueVue lire();

    protected abstract int garder(List<DecisionSaisie> choix);

    protected abstract int toutGarder();

    protected abstract String attestation();

    protected abstract int signerLesChoix(String nomTape);

    /** Of this page, without the context. */
    protected abstract String adresse();

    public void ouvrir() {
        List<LigneForm> formees = new ArrayList<>();
        if (getRevue() != null) {
            getRevue().aMoi().forEach(l -> formees.add(new LigneForm(l, formees.size())));
        }
        lignes = formees;
    }

    /** Keeps what is chosen, to go on later. */
    public String enregistrer() {
        return Messages.siPermis(() -> {
            int nouveaux = garder(choix());
            Messages.succes(nouveaux == 0 ? "Rien n’avait changé." : nouveaux + "\u00a0choix"
                    + (nouveaux > 1 ? " sont gardés" : " est gardé") + "\u202f: rien n’est fait tant que vous n’avez pas signé.");
        }, null, adresse());
    }

    /** Keeps what is chosen, and every right not looked at yet. */
    public String garderTout() {
        return Messages.siPermis(() -> {
            garder(choix());
            Messages.succes(Typographie.compte(toutGarder(), "droit") + " de plus à garder. Retirez maintenant ceux de qui est parti, puis signez.");
        }, null, adresse());
    }

    /** Keeps what is chosen and goes on to the statement, unless a line remains to look at. */
    public String versLaSignature() {
        boolean[] prete = new boolean[1];
        String suite = Messages.siPermis(() -> {
            garder(choix());
            revue = null;
            prete[0] = getRevue() != null && getRevue().prete();
        }, null, "");
        if (suite == null) {
            return null;
        }
        if (!prete[0]) {
            long restent = getRevue() == null ? 0 : getRevue().restentAChoisir();
            Messages.garder();
            Messages.attention(restent == 0 ? "Il n’y a rien à signer." : Typographie.compte(restent, "ligne") + (restent > 1 ? " restent" : " reste") + " à choisir avant de signer.");
        }
        return adresse(prete[0] ? SIGNER : null) + "faces-redirect=true";
    }

    public String signer() {
        return Messages.siPermis(() -> {
            int reglees = signerLesChoix(nom);
            Messages.succes("Votre attestation est signée\u202f: " + Typographie.compte(reglees, "ligne") + (reglees > 1 ? " sont réglées." : " est réglée."));
        }, null, adresse());
    }

    private String adresse(String vers) {
        String ici = adresse() + (adresse().contains("?") ? "&" : "?");
        return vers == null ? ici : ici + "etape=" + vers + "&";
    }

    private List<DecisionSaisie> choix() {
        return lignes.stream().filter(LigneForm::change).map(LigneForm::saisie).toList();
    }

    public RevueVue getRevue() {
        if (revue == null) {
            revue = lire();
        }
        return revue;
    }

    /** What is known of the right in that row. */
    public LigneVue vue(LigneForm ligne) {
        if (vues == null) {
            vues = new HashMap<>();
            getRevue().lignes().forEach(l -> vues.put(l.id(), l));
        }
        return ligne == null ? null : vues.get(ligne.getId());
    }

    /** Whether the right has not served for long, or ever: a word of advice, no more. */
    public boolean dort(LigneVue ligne) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return ligne.derniereUtilisation() == null ? ligne.debut().isBefore(aujourdhui.minusDays(90))
                : ligne.derniereUtilisation().isBefore(horloge.instant().minus(90, ChronoUnit.DAYS));
    }

    /** Whether the row begins another person. */
    public boolean debute(int rang) {
        return rang == 0 || !lignes.get(rang).getPersonne().equals(lignes.get(rang - 1).getPersonne());
    }

    public boolean isEnSignature() {
        return SIGNER.equals(etape) && getRevue() != null && getRevue().prete();
    }

    /** Back to the choices. */
    public String getRetour() {
        return adresse();
    }

    public String getAttestation() {
        return attestation();
    }

    public DecisionRevue[] getDecisions() {
        return DecisionRevue.values();
    }

    public LocalDate getAujourdhui() {
        return LocalDate.now(horloge);
    }

    public long getJoursRestants() {
        return ChronoUnit.DAYS.between(LocalDate.now(horloge), getRevue().echeance());
    }

    public List<LigneForm> getLignes() {
        return lignes;
    }

    public String getEtape() {
        return etape;
    }

    public void setEtape(String etape) {
        this.etape = etape;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }
}
