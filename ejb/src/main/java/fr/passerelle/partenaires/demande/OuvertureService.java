package fr.passerelle.partenaires.demande;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.habilitation.UtilisateurSaisi;
import fr.passerelle.partenaires.habilitation.UtilisateurVu;
import fr.passerelle.partenaires.habilitation.Utilisateurs;
import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.partenaires.registre.PartenaireSaisi;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Siret;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a partner comes in: the secretariat registers or finds it, opens the account of its signatory, and takes its paper if there is one. */
@Stateless
public class OuvertureService {

    private static final String REGLE = "R-PART-1";

    @Inject
    private Composition composition;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private AvisDeDemande avis;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** The last day a paper may have come on. */
    @Autorise(CONVENTION_INSTRUIRE)
    public LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** What is known of the body of that Siret; refused when it is none. */
    @Autorise(CONVENTION_INSTRUIRE)
    public Optional<PartenaireAOuvrir> chercher(String siret) {
        Siret lu;
        try {
            lu = new Siret(siret);
        } catch (RegleRefusee mauvais) {
            throw mauvais.surLeChamp("siret");
        }
        return partenaires.parSiret(lu.valeur()).map(p -> new PartenaireAOuvrir(p, signataires(p.id()), composition.empechement(p.id())));
    }

    /** Registers a body nobody knew. */
    @Autorise(CONVENTION_INSTRUIRE)
    public PartenaireVu enregistrer(PartenaireSaisi saisi) {
        return partenaires.trouver(partenaires.ajouter(saisi));
    }

    /** Opens the account of who signs, and invites them to fill a request. */
    @Autorise(CONVENTION_INSTRUIRE)
    public void inviter(String siret, Signataire signataire) {
        PartenaireVu p = connu(siret);
        UtilisateurVu qui = signataire(p, signataire);
        avis.inviter(qui.courriel(), p.reference());
        journal.noter(ActeJournal.MODIFICATION, "partenaire", p.reference(), "Signataire invité à demander l’accès", null);
    }

    /** Begins the entry of a paper; gives its reference. */
    @Autorise(CONVENTION_INSTRUIRE)
    public String saisirLePapier(String siret, Signataire signataire, LocalDate recueLe) {
        exiger(recueLe != null && !recueLe.isAfter(aujourdhui()), REGLE, "recueLe", "Indiquez le jour où la demande est arrivée\u202f: aujourd’hui ou avant.");
        PartenaireVu p = connu(siret);
        String empechement = composition.empechement(p.id());
        exiger(empechement == null, "R-PART-2", null, empechement);
        UtilisateurVu qui = signataire(p, signataire);
        DemandeDAcces demande = composition.nouvelle(p, qui.id(), recueLe, moi(), horloge.instant());
        journal.noter(ActeJournal.CREATION, AvisDeDemande.OBJET, demande.reference(), "Demande sur papier, saisie commencée", null);
        return demande.reference();
    }

    private PartenaireVu connu(String siret) {
        return partenaires.parSiret(TextePropre.compact(siret)).orElseThrow(() -> new Introuvable("partenaire"));
    }

    private List<UtilisateurVu> signataires(long partenaire) {
        return utilisateurs.duPartenaire(partenaire).stream().filter(u -> u.signataire() && u.etat() != EtatUtilisateur.CLOTURE).toList();
    }

    private UtilisateurVu signataire(PartenaireVu p, Signataire s) {
        if (s.connu() != null) {
            return signataires(p.id()).stream().filter(u -> u.id() == s.connu()).findFirst().orElseThrow(() -> new Introuvable("signataire"));
        }
        return utilisateurs.trouver(utilisateurs.inscrire(p.id(), new UtilisateurSaisi(s.prenom(), s.nom(), s.courriel(), s.fonction(), true), moi()));
    }

    private String moi() {
        return appelants.courant().identifiant();
    }

    /**
     * Who signs for the partner.
     *
     * @param connu one already known, by their number; {@code null} for someone new
     */
    public record Signataire(Long connu, String prenom, String nom, String courriel, String fonction) {
    }

    /**
     * A body the register knows.
     *
     * @param empechement why no request may begin, or {@code null}
     */
    public record PartenaireAOuvrir(PartenaireVu partenaire, List<UtilisateurVu> signataires, String empechement) {
    }
}
