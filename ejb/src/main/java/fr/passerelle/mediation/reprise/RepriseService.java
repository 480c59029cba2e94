package fr.passerelle.mediation.reprise;

import static fr.passerelle.mediation.Permissions.REPRISE_IMPORTER;

import fr.passerelle.mediation.saisine.AnneesArretees;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Import of past years: a trial that leaves nothing behind, then the real thing in one transaction, then its undo. */
@Stateless
public class RepriseService {

    @Inject
    private Reprise reprise;
    @Inject
    private Lots lots;
    @Inject
    private AnneesArretees annees;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;
    @Resource
    private EJBContext contexte;

    /** Does all that the import would do, tells it, and takes it back: what the database itself refuses is told too. */
    @Autorise(REPRISE_IMPORTER)
    public RapportReprise verifier(String nomFichier, byte[] octets) {
        RapportReprise rapport = reprendre(nomFichier, octets);
        contexte.setRollbackOnly();
        return new RapportReprise(rapport.fichier(), rapport.annee(), rapport.lignes(), rapport.erreurs(),
                rapport.avertissements(), rapport.chiffres(), null);
    }

    /** Imports the whole file, or nothing when a single line is wrong. */
    @Autorise(REPRISE_IMPORTER)
    public RapportReprise importer(String nomFichier, byte[] octets) {
        return reprendre(nomFichier, octets);
    }

    /** The batches imported so far, the latest first. */
    @Autorise(REPRISE_IMPORTER)
    public List<LotReprise> lots() {
        return lots.liste();
    }

    /** Takes a whole batch back, while its year is not frozen. */
    @Autorise(REPRISE_IMPORTER)
    public void annuler(long lot) {
        LotReprise annule = lots.lot(lot);
        annees.reserver(annule.annee());
        lots.effacer(lot);
        journal.noter(ActeJournal.IMPORT, "lot de reprise", String.valueOf(lot), annule.fichier() + " annulé", null);
    }

    private RapportReprise reprendre(String nomFichier, byte[] octets) {
        try {
            return reprise.reprendre(nomFichier, TexteUtf8.lire(octets), appelants.courant().identifiant());
        } catch (FichierRefuse e) {
            return Reprise.refuse(nomFichier, 0, e.getMessage());
        }
    }
}
