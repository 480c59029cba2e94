package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.habilitation.tenue.DroitsFinis;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.Observations;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.confies.ComptesConfies;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The rights of partners' people, and what is done with one. For services only, which have made sure of who acts. */
@ApplicationScoped
public class Habilitations {

    static final String OBJET = "habilitation";
    static final String DEJA = "Cette personne a déjà ce droit, ou l’attend, à ces dates.";

    @Inject
    private EntityManager em;
    @Inject
    private HabilitationRepository depot;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private ComptesConfies comptes;
    @Inject
    private Event<DroitsFinis> finis;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** All that account holds, awaits or has held. */
    public List<HabilitationVue> de(String compte) {
        return depot.deCompte(compte);
    }

    /** Asks for a right, which opens nothing until someone gives it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long demander(HabilitationSaisie saisie, String auteur) {
        return demander(saisie, depot.tenirCadre(saisie.contrat()), depot.tenirUtilisateur(saisie.utilisateur()), auteur).id();
    }

    /** Gives a right at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long donner(HabilitationSaisie saisie, Acteur acteur) {
        acteur.refuserPourLuiMeme(saisie.utilisateur(), "le donner");
        CadreTenu cadre = depot.tenirCadre(saisie.contrat());
        cadre.exigerOuvert();
        Utilisateur qui = depot.tenirUtilisateur(saisie.utilisateur());
        Habilitation nouvelle = demander(saisie, cadre, qui, acteur.identifiant());
        nouvelle.valider(cadre, qui, acteur, horloge.instant());
        utilisateurs.ouvrirSonCompte(qui);
        noter(nouvelle.id(), "Droit donné", saisie.pourquoi());
        return nouvelle.id();
    }

    private Habilitation demander(HabilitationSaisie saisie, CadreTenu cadre, Utilisateur qui, String auteur) {
        exiger(qui.partenaire() == cadre.partenaire(), "R-PART-8", "utilisateur", "Cette personne n’est pas de ce partenaire.");
        exiger(qui.peutAvoirUnDroit(), "R-PART-8", "utilisateur", "Cette personne n’est plus active\u202f: aucun droit ne peut lui être donné.");
        Habilitation nouvelle = new Habilitation(saisie, cadre, auteur, horloge.instant(), LocalDate.now(horloge));
        exiger(!depot.chevauche(new HabilitationVue(0, saisie.utilisateur(), cadre.contrat(), cadre.service(), saisie.profil(), Set.of(),
                saisie.debut() == null ? LocalDate.now(horloge) : saisie.debut(), saisie.fin(), nouvelle.etat())), "R-PART-7", "profil", DEJA);
        exiger(cadre.utilisateursMax() == null || depot.autresUtilisateurs(cadre.contrat(), qui.id()) < cadre.utilisateursMax(), "R-PART-8", "utilisateur",
                tousPris(cadre));
        depot.ajouter(nouvelle);
        journal.noter(ActeJournal.CREATION, OBJET, String.valueOf(nouvelle.id()),
                cadre.service().avecProfil(saisie.profil()) + ", personne " + qui.id(), saisie.pourquoi());
        return nouvelle;
    }

    static String tousPris(CadreTenu cadre) {
        return "Le contrat permet " + Typographie.compte(cadre.utilisateursMax() == null ? 0 : cadre.utilisateursMax(), "personne au plus, qui a son droit\u202f: retirez-le d’abord.",
                "personnes au plus, qui ont toutes leur droit\u202f: retirez-en un d’abord.");
    }

    /** What was asked for is given. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void valider(long id, Acteur acteur) {
        CadreTenu cadre = depot.tenirCadre(depot.contratDe(id));
        Utilisateur qui = depot.tenirUtilisateur(utilisateurDe(id));
        changer(id, "Droit donné", null, h -> h.valider(cadre, qui, acteur, horloge.instant()));
        utilisateurs.ouvrirSonCompte(qui);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void refuser(long id, String motif, Acteur acteur) {
        changer(id, "Demande refusée", motif, h -> h.refuser(motif, acteur, horloge.instant()));
    }

    /** At once: the sessions of the person end, and their next click is refused (R-PART-11). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void suspendre(long id, MotifSuspension motif, String texte, Acteur acteur) {
        Habilitation suspendue = changer(id, "Droit suspendu", motif == null ? texte : motif.libelle() + (texte == null ? "" : " – " + texte),
                h -> h.suspendre(motif, texte, acteur, horloge.instant()));
        finirLesSessions(suspendue);
    }

    /** What the partner has to say of it (R-PART-11). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void repondre(long id, Observations dites, String auteur) {
        changer(id, "Réponse à la suspension", null, h -> h.repondre(horloge.instant()));
        dites.exigerNouvelles(depot.aReponduAinsi(id, dites.texte()));
        depot.garderLaReponse(id, dites.texte(), auteur, horloge.instant());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void retablir(long id, String motif, Acteur acteur) {
        CadreTenu cadre = depot.tenirCadre(depot.contratDe(id));
        Utilisateur qui = depot.tenirUtilisateur(utilisateurDe(id));
        changer(id, "Droit rétabli", motif, h -> h.retablir(cadre, qui, motif, acteur, horloge.instant()));
    }

    /** Ends it for good, whatever it is: what was only asked for is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void retirer(long id, String motif, Acteur acteur) {
        finirLesSessions(changer(id, "Droit retiré", motif, h -> h.clore(motif, acteur, horloge.instant())));
    }

    /** Its time is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void expirer(long id, String motif, Acteur acteur) {
        finirLesSessions(changer(id, "Droit expiré", motif, h -> h.expirer(motif, acteur, horloge.instant())));
    }

    /** Reviewed today, and kept (R-PART-12). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirmer(long id, Acteur acteur) {
        changer(id, "Droit confirmé", null, h -> h.confirmer(acteur, LocalDate.now(horloge)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void changerFin(long id, LocalDate fin, Acteur acteur) {
        CadreTenu cadre = depot.tenirCadre(depot.contratDe(id));
        changer(id, "Fin du droit changée\u202f: " + (fin == null ? "sans terme" : fin), null, h -> h.changerFin(fin, cadre, acteur, LocalDate.now(horloge)));
    }

    /**
     * That account opens that service: noted once a day, so that the last use of a right is known. Whoever else notes the same right at
     * that instant does it for both.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void utiliser(String compte, ServicePartenaire service) {
        em.createNativeQuery("""
                update partenaires.habilitation set derniere_utilisation = :maintenant
                where id in (select h.id from partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id
                    where u.compte = :compte and h.service = :service and h.etat = 'ACTIVE'
                        and (h.derniere_utilisation is null or h.derniere_utilisation < :aujourdhui)
                    order by h.id for no key update of h skip locked)""")
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("compte", compte)
                .setParameter("service", service.name())
                .setParameter("aujourdhui", LocalDate.now(horloge).atStartOfDay(Horloge.PARIS).toOffsetDateTime()).executeUpdate();
    }

    private Habilitation changer(long id, String quoi, String motif, Consumer<Habilitation> acte) {
        Habilitation habilitation = depot.tenir(id);
        acte.accept(habilitation);
        noter(id, quoi, motif);
        return habilitation;
    }

    private long utilisateurDe(long id) {
        return em.createQuery("select h.utilisateur from Habilitation h where h.id = :id", Long.class).setParameter("id", id).getSingleResult();
    }

    private void finirLesSessions(Habilitation habilitation) {
        finis.fire(new DroitsFinis(Set.of(new DroitsFinis.Fini(habilitation.contrat(), habilitation.service(), habilitation.profil()))));
        UtilisateurVu qui = depot.vu(habilitation.utilisateur());
        if (qui.compte() != null) {
            comptes.finirLesSessions(List.of(qui.compte()));
        }
    }

    private void noter(long id, String detail, String motif) {
        journal.noter(ActeJournal.MODIFICATION, OBJET, String.valueOf(id), detail, motif);
    }
}
