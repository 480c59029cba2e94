package fr.passerelle.partenaires.suivi;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SUSPENDRE;
import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.ConventionDetail;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.convention.CoursDesConventions;
import fr.passerelle.partenaires.convention.Echeance;
import fr.passerelle.partenaires.convention.EvenementVu;
import fr.passerelle.partenaires.convention.Explication;
import fr.passerelle.partenaires.convention.ServiceConvenu;
import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.ProfilDeService;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A convention on its page: what it is today, what may be done to it, what that would carry away, and the doing of it. */
@Stateless
public class ConventionsService {

    @Inject
    private Conventions conventions;
    @Inject
    private CoursDesConventions cours;
    @Inject
    private Contrats contrats;
    @Inject
    private LecteurDesConventions lecteur;
    @Inject
    private AvisAuPartenaire avis;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise(PARTENAIRE_LIRE)
    public FicheConvention lire(String reference) {
        ConventionDetail detail = conventions.detail(reference);
        Terme terme = detail.vue().signeeLe() == null ? null : detail.vue().terme();
        LocalDate aujourdhui = LocalDate.now(horloge);
        journal.noter(ActeJournal.LECTURE, "convention", reference, null, null);
        return new FicheConvention(detail, lecteur.raisonSociale(detail.vue().partenaire()), terme == null ? null : terme.au(aujourdhui),
                terme == null ? "" : Explication.clause(terme), terme == null ? "" : Explication.de(terme, aujourdhui), actes(detail, terme),
                nommes(detail.evenements()));
    }

    /** What hangs on it now. */
    @Autorise({CONVENTION_INSTRUIRE, CONVENTION_SUSPENDRE})
    public Consequences consequences(String reference) {
        return lecteur.consequences(conventions.numero(reference));
    }

    /** What a denunciation received that day would make of it, in a sentence. */
    @Autorise(CONVENTION_INSTRUIRE)
    public String sIlEtaitDenonce(String reference, LocalDate recueLe) {
        Terme terme = conventions.detail(reference).vue().terme();
        Echeance echeance = terme.denoncee(recueLe).au(LocalDate.now(horloge));
        return echeance.finLe() == null ? "" : "Reçue le " + Typographie.date(recueLe) + ", elle ferait finir la convention le "
                + Typographie.date(echeance.finLe()) + (echeance.reconductionLe() == null ? "." : ", après une reconduction le "
                + Typographie.date(echeance.reconductionLe()) + "\u202f: elle arrive trop tard pour le terme en cours.");
    }

    /** Returns until when the partner may answer. */
    @Autorise(CONVENTION_SUSPENDRE)
    public LocalDate suspendre(String reference, int version, MotifSuspension motif, String texte) {
        return cours.suspendre(conventions.numero(reference), version, motif, texte);
    }

    @Autorise(CONVENTION_SUSPENDRE)
    public void lever(String reference, int version, String motif) {
        cours.lever(conventions.numero(reference), version, motif);
    }

    /** Returns its last day. */
    @Autorise(CONVENTION_INSTRUIRE)
    public LocalDate denoncer(String reference, int version, LocalDate recueLe, boolean parLaCaf, String motif) {
        long id = conventions.numero(reference);
        Echeance echeance = cours.denoncer(id, version, recueLe, parLaCaf, motif);
        if (!echeance.etat().estFini()) {
            avis.denoncee(conventions.trouver(id), echeance.finLe());
        }
        return echeance.finLe();
    }

    @Autorise(CONVENTION_INSTRUIRE)
    public void rompre(String reference, int version, String motif) {
        cours.rompre(conventions.numero(reference), version, motif);
    }

    /** Returns its new last day. */
    @Autorise(CONVENTION_INSTRUIRE)
    public LocalDate renouveler(String reference, int version, int mois) {
        long id = conventions.numero(reference);
        LocalDate fin = cours.renouveler(id, version, mois);
        avis.renouvelee(conventions.trouver(id), fin);
        return fin;
    }

    /** Returns until when the partner may answer. */
    @Autorise(CONVENTION_SUSPENDRE)
    public LocalDate suspendreContrat(String reference, long contrat, MotifSuspension motif, String texte) {
        return contrats.suspendre(sous(reference, contrat), motif, texte);
    }

    @Autorise(CONVENTION_SUSPENDRE)
    public void leverContrat(String reference, long contrat, String motif) {
        contrats.lever(sous(reference, contrat), motif);
    }

    /** What hangs on that contract now. */
    @Autorise(CONVENTION_INSTRUIRE)
    public Consequences consequencesDuContrat(String reference, long contrat) {
        return lecteur.consequencesDuContrat(sous(reference, contrat));
    }

    /** Returns its last day. */
    @Autorise(CONVENTION_INSTRUIRE)
    public LocalDate denoncerContrat(String reference, long contrat, LocalDate recueLe, boolean parLaCaf, String motif, boolean fauteGrave) {
        ContratVu apres = contrats.denoncer(sous(reference, contrat), recueLe, parLaCaf, motif, fauteGrave);
        if (!apres.etat().estFinal()) {
            avis.denonce(apres);
        }
        return apres.finitLe();
    }

    /** A draft contract for one service more, at the version of the convention that was read. */
    @Autorise(CONVENTION_INSTRUIRE)
    public void ajouterService(String reference, ServicePartenaire service, List<String> profils, Integer utilisateursMax) {
        Exigences exigences = new Exigences("E-OBLIGATOIRE");
        exigences.exiger(service != null, "service", "Choisissez le service.");
        exigences.exiger(service == null || !service.aPlusieursProfils() || !profils.isEmpty(), "profils" + service, "Choisissez les profils que le contrat permet.");
        exigences.exiger(utilisateursMax == null || utilisateursMax >= 1 && utilisateursMax <= 10_000, "utilisateursMax", "De 1 à 10 000 personnes, ou rien.");
        exigences.refuser();
        List<String> permis = service.profils().stream().map(ProfilDeService::code).filter(profils::contains).toList();
        contrats.ajouter(conventions.numero(reference), new ServiceConvenu(service, service.aPlusieursProfils() ? permis : List.of(), utilisateursMax));
    }

    private long sous(String reference, long contrat) {
        if (!lecteur.estSous(reference, contrat)) {
            throw new Introuvable("contrat " + contrat);
        }
        return contrat;
    }

    private List<ActeConvention> actes(ConventionDetail detail, Terme terme) {
        Appelant moi = appelants.courant();
        EtatConvention etat = detail.vue().etat();
        List<ActeConvention> actes = new ArrayList<>();
        if (terme == null || etat != EtatConvention.ACTIVE && etat != EtatConvention.SUSPENDUE) {
            return actes;
        }
        if (moi.peut(CONVENTION_SUSPENDRE)) {
            actes.add(etat == EtatConvention.ACTIVE ? ActeConvention.SUSPENDRE : ActeConvention.LEVER);
        }
        if (moi.peut(CONVENTION_INSTRUIRE)) {
            if (etat == EtatConvention.ACTIVE && !ServicePartenaire.sauf(detail.contrats().stream().filter(c -> !c.etat().estFinal()).map(ContratVu::service).toList()).isEmpty()) {
                actes.add(ActeConvention.AJOUTER);
            }
            boolean denoncable = terme.denonciationPossible(LocalDate.now(horloge));
            if (denoncable || terme.denonceeLe() == null) {
                actes.add(denoncable ? ActeConvention.DENONCER : ActeConvention.RENOUVELER);
            }
            actes.add(ActeConvention.ROMPRE);
        }
        return actes;
    }

    private List<EvenementVu> nommes(List<EvenementVu> evenements) {
        Map<String, String> noms = annuaire.noms(evenements.stream().map(EvenementVu::par).toList());
        return evenements.stream().map(e -> new EvenementVu(e.genre(), e.titre(), e.texte(),
                "systeme".equals(e.par()) ? "Passerelle" : noms.get(e.par()), e.quand(), e.contrat())).toList();
    }
}
