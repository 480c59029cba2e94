package fr.passerelle.web.socle.journal;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Sujets;
import fr.passerelle.socle.journal.conservation.Conservation;
import fr.passerelle.socle.journal.conservation.ConservationService;
import fr.passerelle.socle.journal.conservation.Gel;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long the journal is kept, what is held, and what a purge would remove, before it does. */
@Named
@RequestScoped
public class ConservationPage {

    private static final String ADRESSE = "/journal/conservation";

    @Inject
    private ConservationService conservation;
    @Inject
    private Sujets sujets;
    @Inject
    private HttpServletRequest demande;

    private List<Conservation> actes;
    private List<Gel> gels;
    private final Map<String, String> motifs = new HashMap<>();
    private String dossier;
    private ActeJournal acte;
    private Integer mois;

    public void ouvrir() {
        actes = conservation.apercu();
        gels = conservation.gels();
    }

    public List<Conservation> getActes() {
        if (actes == null) {
            ouvrir();
        }
        return actes;
    }

    public List<Gel> getGels() {
        if (gels == null) {
            ouvrir();
        }
        return gels;
    }

    public long getPurgeables() {
        return getActes().stream().mapToLong(Conservation::purgeables).sum();
    }

    public String getPurgeablesEnClair() {
        return Typographie.compte(getPurgeables(), "ligne");
    }

    /** The acts whose lines may leave one day. */
    public List<ActeJournal> getReglables() {
        return Arrays.stream(ActeJournal.values()).filter(ActeJournal::sePurge).toList();
    }

    /** The hold whose end is being prepared, named by the address, or {@code null}. */
    public Gel getGelALever() {
        long id = nombre("lever");
        return getGels().stream().filter(g -> g.id() == id).findFirst().orElse(null);
    }

    /** The form carries how many lines were announced: another number is another decision. */
    public String purger() {
        return Messages.siPermis(() -> conservation.purger(nombre("annoncees"), motifs.get("purge")), this::ouvrir,
                "Les lignes qui avaient fait leur temps sont retirées.", ADRESSE);
    }

    public String geler() {
        return Messages.siPermis(aCote("motifGel", () -> conservation.geler(dossier, motifs.get("gel"))), "Le gel est posé.", ADRESSE);
    }

    public String lever() {
        return Messages.siPermis(aCote("motifLevee", () -> conservation.lever(nombre("lever"), motifs.get("levee"))), "Le gel est levé.", ADRESSE);
    }

    public String fixer() {
        return Messages.siPermis(aCote("motifDuree", () -> conservation.fixer(acte, mois == null ? 0 : mois, motifs.get("duree"))), "La durée est changée.", ADRESSE);
    }

    /** Each form of the page has its own field for its reason. */
    private static Runnable aCote(String motif, Runnable acte) {
        return () -> {
            try {
                acte.run();
            } catch (RegleRefusee refus) {
                throw "motif".equals(refus.champ()) ? refus.surLeChamp(motif) : refus;
            }
        };
    }

    private long nombre(String parametre) {
        String valeur = Recu.texte(demande, parametre);
        return valeur.matches("\\d{1,15}") ? Long.parseLong(valeur) : -1;
    }

    /** What may be held, and how it is written. */
    public Sujets getSujets() {
        return sujets;
    }

    /** The reason of each act, by the form it is typed in. */
    public Map<String, String> getMotifs() {
        return motifs;
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }

    public ActeJournal getActe() {
        return acte;
    }

    public void setActe(ActeJournal acte) {
        this.acte = acte;
    }

    public Integer getMois() {
        return mois;
    }

    public void setMois(Integer mois) {
        this.mois = mois;
    }
}
