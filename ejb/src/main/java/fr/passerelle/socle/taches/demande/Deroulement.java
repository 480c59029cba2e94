package fr.passerelle.socle.taches.demande;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a task being done is given, and how it tells where it stands. Told in transactions apart, progress is seen while the task's own
 * transaction goes on, and what was said of a line outlives its undoing.
 */
public final class Deroulement {

    private static final Duration SOUFFLE = Duration.ofMillis(400);

    private final Prise prise;
    private final Etapes etapes;
    private final Clock horloge;
    private final List<LigneDeRapport> aDire = new ArrayList<>();
    private Integer total;
    private FichierRendu rendu;
    private Instant dernierMot = Instant.EPOCH;
    private boolean conclue;

    Deroulement(Prise prise, Etapes etapes, Clock horloge) {
        this.prise = prise;
        this.etapes = etapes;
        this.horloge = horloge;
    }

    /** The sign-in name of whoever asked. */
    public String demandeur() {
        return prise.demandeur();
    }

    public String parametre(String nom) {
        return Objects.requireNonNull(prise.parametres().get(nom), nom);
    }

    /** The file it was given. */
    public FichierDeTache fichier() {
        return etapes.fichier(prise);
    }

    /** How much there is to do. */
    public void total(int combien) {
        total = combien;
        dire(0);
        dernierMot = Instant.EPOCH;
    }

    /**
     * Says how much is done. May be called for each line: it is written now and then.
     *
     * @throws TacheArretee when the task is to stop: cancelled, or its asker no longer may
     */
    public void avancer(int faits) {
        if (!conclue && Duration.between(dernierMot, horloge.instant()).compareTo(SOUFFLE) >= 0) {
            dire(faits);
        }
    }

    /** Says something of one line. */
    public void signaler(LigneDeRapport ligne) {
        aDire.add(ligne);
    }

    /** Gives a file back, to be fetched once the task is done: written as it comes, as long as it may be. */
    public OutputStream rendre(String nom, String type) {
        oublierLeBrouillon();
        rendu = FichierRendu.nouveau(nom, type);
        return rendu.ecrire();
    }

    /**
     * For a task that writes everything in one transaction: says it done in that very transaction, so that neither is ever true
     * without the other. Nothing may be said of it afterwards.
     */
    public void conclure(String issue) {
        etapes.faire(prise, issue, this);
        conclue = true;
    }

    private void dire(int faits) {
        etapes.avancer(prise, faits, total, aDire);
        aDire.clear();
        dernierMot = horloge.instant();
    }

    boolean estConclue() {
        return conclue;
    }

    List<LigneDeRapport> aDire() {
        return aDire;
    }

    FichierRendu rendu() {
        return rendu;
    }

    /** However the task ended; of one that was cut short nobody is given half a file. */
    void oublierLeBrouillon() {
        if (rendu != null) {
            rendu.oublier();
            rendu = null;
        }
    }
}
