package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.TextesDesDemandes;
import fr.passerelle.partenaires.convention.ContratChange;
import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.demande.saisie.AdministrateurDemande;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.demande.saisie.UtilisateurDemande;
import fr.passerelle.partenaires.habilitation.Acteur;
import fr.passerelle.partenaires.habilitation.Administrateurs;
import fr.passerelle.partenaires.habilitation.HabilitationSaisie;
import fr.passerelle.partenaires.habilitation.Habilitations;
import fr.passerelle.partenaires.habilitation.UtilisateurSaisi;
import fr.passerelle.partenaires.habilitation.UtilisateurVu;
import fr.passerelle.partenaires.habilitation.Utilisateurs;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The last contract of a convention is signed: the people its request named are inscribed, within that transaction. What cannot be
 * done for one of them is said on the request, and never undoes a signature.
 */
@ApplicationScoped
class Aboutissement {

    private static final int ADMINISTRATEURS = 2;

    @Inject
    private DemandeRepository demandes;
    @Inject
    private Contrats contrats;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private Administrateurs administrateurs;
    @Inject
    private Habilitations habilitations;
    @Inject
    private QuiEstQui gens;
    @Inject
    private AvisDeDemande avis;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    void apres(@Observes ContratChange fait) {
        if (fait.apres() != EtatConvention.ACTIVE) {
            return;
        }
        demandes.tenirCelleDe(fait.convention()).filter(d -> d.etat() == EtatDemande.ETABLIE).ifPresent(d -> {
            List<ContratVu> siens = contrats.deLaConvention(fait.convention()).stream()
                    .filter(c -> !c.etat().estFinal() && d.contenu().services().contains(c.service())).toList();
            if (siens.stream().allMatch(ContratVu::estOuvert)) {
                aboutir(d, siens);
            }
        });
    }

    private void aboutir(DemandeDAcces demande, List<ContratVu> ouverts) {
        DemandeSaisie s = demande.contenu();
        List<InscriptionVue> faites = new ArrayList<>();
        s.administrateurs().forEach(a -> faites.add(administrateur(demande, a)));
        if (!s.utilisateursPlusTard()) {
            s.utilisateurs().forEach(u -> faites.add(utilisateur(demande, u, ouverts)));
        }
        demande.aboutir(demande.agent(), horloge.instant());
        demandes.noterInscriptions(demande, faites);
        journal.noter(ActeJournal.MODIFICATION, AvisDeDemande.OBJET, demande.reference(), "État\u202f: " + demande.etat().libelle(), null);
        avis.surLaFiche(demande);
        avis.auPartenaire(TextesDesDemandes.OUVERTE, demande);
        avis.auSecretariat(TextesDesDemandes.CLOSE, demande, null);
    }

    private InscriptionVue administrateur(DemandeDAcces demande, AdministrateurDemande a) {
        UtilisateurSaisi saisi = new UtilisateurSaisi(a.prenom(), a.nom(), a.courriel(), a.fonction(), false);
        Optional<UtilisateurVu> qui = inscrire(demande, saisi);
        String nom = saisi.prenom() + " " + saisi.nom();
        if (qui.isEmpty()) {
            return pasInscrit(nom);
        }
        if (qui.get().administrateur()) {
            return new InscriptionVue(nom, "Administre déjà les comptes.", true);
        }
        long assis = utilisateurs.duPartenaire(demande.partenaire()).stream().filter(UtilisateurVu::administrateur).count();
        if (assis >= ADMINISTRATEURS) {
            return new InscriptionVue(nom, "Compte ouvert\u202f; deux administrateurs étaient déjà nommés (R-PART-5).", false);
        }
        administrateurs.nommer(qui.get().id(), demande.agent());
        return new InscriptionVue(nom, "Compte ouvert, administre les comptes.", true);
    }

    private InscriptionVue utilisateur(DemandeDAcces demande, UtilisateurDemande u, List<ContratVu> ouverts) {
        UtilisateurSaisi saisi = new UtilisateurSaisi(u.prenom(), u.nom(), u.courriel(), u.fonction(), false);
        Optional<UtilisateurVu> qui = inscrire(demande, saisi);
        String nom = saisi.prenom() + " " + saisi.nom();
        if (qui.isEmpty()) {
            return pasInscrit(nom);
        }
        List<String> donnes = new ArrayList<>();
        ouverts.stream().filter(c -> u.services().contains(c.service())).forEach(c -> donner(demande, qui.get(), c, u).ifPresent(donnes::add));
        return new InscriptionVue(nom, donnes.isEmpty() ? "Compte ouvert, sans nouveau droit." : "Compte ouvert, droits donnés\u202f: " + String.join(", ", donnes) + ".", true);
    }

    private Optional<String> donner(DemandeDAcces demande, UtilisateurVu qui, ContratVu contrat, UtilisateurDemande u) {
        String profil = u.profil(contrat.service());
        boolean dejaLa = habilitations.de(qui.compte()).stream().anyMatch(h -> h.service() == contrat.service() && h.profil().equals(profil)
                && (h.etat() == EtatHabilitation.ACTIVE || h.etat() == EtatHabilitation.DEMANDEE || h.etat() == EtatHabilitation.SUSPENDUE));
        if (dejaLa) {
            return Optional.empty();
        }
        habilitations.donner(new HabilitationSaisie(qui.id(), contrat.id(), profil, Set.of(), null, null, demande.contenu().mission()),
                Acteur.caf(demande.agent()));
        return Optional.of(contrat.service().avecProfil(profil));
    }

    /** The person of that address there, or a new one; nobody when the address is that of someone elsewhere, or of someone closed. */
    private Optional<UtilisateurVu> inscrire(DemandeDAcces demande, UtilisateurSaisi saisi) {
        Optional<UtilisateurVu> deja = utilisateurs.parCourriel(demande.partenaire(), saisi.courriel());
        if (deja.isPresent()) {
            return deja.filter(u -> u.compte() != null && (u.etat() == EtatUtilisateur.CREE || u.etat() == EtatUtilisateur.ACTIF));
        }
        if (!gens.prisesAilleurs(demande.partenaire(), List.of(TextePropre.code(saisi.courriel()).toLowerCase(Locale.ROOT))).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(utilisateurs.trouver(utilisateurs.inscrire(demande.partenaire(), saisi, demande.agent())));
    }

    private static InscriptionVue pasInscrit(String nom) {
        return new InscriptionVue(nom, "Pas inscrit\u202f: cette adresse est celle de quelqu’un d’un autre partenaire, ou d’un compte qui n’est pas ouvert.", false);
    }
}
