package fr.passerelle.socle.personne;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierTrouve;
import fr.passerelle.mediation.dossier.DossiersPersonneService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.lecture.JournalService;
import fr.passerelle.socle.journal.lecture.LigneJournal;
import fr.passerelle.socle.journal.lecture.RechercheJournal;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Answers a person who asks what is held on them. The data protection officer, who opens no case, finds which cases are the
 * person's, then has the document made; each step is journaled with the request it answers. Neither the number nor the name
 * looked for is written there.
 */
@Stateless
public class DroitsService {

    private static final int ACCES_AU_PLUS = 1_000;

    @EJB
    private DossiersPersonneService dossiers;
    @EJB
    private JournalService lecture;
    @Inject
    private Courriels courriels;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** The cases that may be the person's, the latest first: the officer says which are. */
    @Autorise(DROITS_REPONDRE)
    public List<DossierTrouve> chercher(PersonneCherchee personne) {
        personne.verifier();
        List<DossierTrouve> trouves = dossiers.trouver(personne.numero(), personne.nom());
        journal.noter(ActeJournal.LECTURE, "droits", null, "Personne cherchée : " + Typographie.compte(trouves.size(), "saisine"),
                personne.motif());
        return trouves;
    }

    /** Everything held in those of the cases found, to be handed over to the person. */
    @Autorise(DROITS_REPONDRE)
    public DonneesDetenues reunir(PersonneCherchee personne, Collection<String> choisies) {
        personne.verifier();
        List<String> references = dossiers.trouver(personne.numero(), personne.nom()).stream().map(DossierTrouve::reference)
                .filter(choisies::contains).toList();
        if (references.size() != choisies.size()) {
            throw new RegleRefusee("DROITS", null, "La recherche ne rend plus ces saisines\u202f: relancez-la.");
        }
        List<DossierSaisine> saisines = references.stream().map(dossiers::pourLaPersonne).toList();
        List<CourrielEnvoye> envoyes = references.isEmpty() ? List.of() : courriels.deposesPour("saisine", references);
        Tranche<LigneJournal> acces = lecture.chercher(RechercheJournal.TOUT.surDossiers(references), 1, ACCES_AU_PLUS);
        references.forEach(r -> journal.noter(ActeJournal.EXPORT, "saisine", r, "Droit d’accès de la personne", personne.motif()));
        if (references.isEmpty()) {
            journal.noter(ActeJournal.EXPORT, "droits", null, "Droit d’accès : rien n’est détenu", personne.motif());
        }
        return new DonneesDetenues(LocalDate.now(horloge), personne.enClair(), saisines, envoyes, acces.lignes(), acces.total());
    }
}
