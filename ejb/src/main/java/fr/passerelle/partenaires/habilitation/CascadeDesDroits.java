package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.convention.ContratChange;
import fr.passerelle.partenaires.convention.ConventionChangee;
import fr.passerelle.partenaires.habilitation.tenue.DroitsFinis;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.NiveauSuspension;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.confies.ComptesConfies;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of the rights under a convention or a contract when it is frozen, comes back or ends: in its transaction, in one
 * statement however many they are, the people's sessions ended with them (R-PART-3). What comes back gives back only what went with it.
 */
@ApplicationScoped
class CascadeDesDroits {

    private static final String DU_CONTRAT = "h.contrat_id = :quoi";
    private static final String DE_LA_CONVENTION = "h.contrat_id in (select c.id from partenaires.contrat c where c.convention_id = :quoi)";

    private static final String QUI = "(select u.compte from partenaires.utilisateur u where u.id = h.utilisateur_id), h.contrat_id, h.service, h.profil";

    private static final String SUSPENDRE = """
            update partenaires.habilitation h set etat = 'SUSPENDUE', suspendue_le = :maintenant, suspendue_par = :auteur, suspendue_niveau = :niveau,
                suspension_motif = null, suspension_texte = :motif, reponse_avant = null, reponse_le = null, etat_le = :maintenant, etat_par = :auteur, etat_motif = :motif, version = version + 1
            where h.etat = 'ACTIVE' and %s returning\s""" + QUI;
    /** Frozen at the other level too, it stays so, by that level alone. */
    private static final String RETABLIR = """
            update partenaires.habilitation h set etat = case when c.etat = 'ACTIVE' and v.etat = 'ACTIVE' then 'ACTIVE' else 'SUSPENDUE' end,
                suspendue_niveau = case when c.etat = 'ACTIVE' and v.etat = 'ACTIVE' then null when c.etat = 'ACTIVE' then 'CONVENTION' else 'CONTRAT' end,
                etat_le = :maintenant, etat_par = :auteur, etat_motif = :motif, version = h.version + 1
            from partenaires.contrat c join partenaires.convention v on v.id = c.convention_id
            where c.id = h.contrat_id and h.etat = 'SUSPENDUE' and h.suspendue_niveau = :niveau and %s returning\s""" + QUI;
    private static final String FINIR = """
            update partenaires.habilitation h set etat = case when h.etat = 'DEMANDEE' then 'REFUSEE' when h.etat = 'ACTIVE' then :fin else 'RETIREE' end,
                suspendue_niveau = null, finie_le = :maintenant, finie_par = :auteur, fin_motif = :motif,
                etat_le = :maintenant, etat_par = :auteur, etat_motif = :motif, version = version + 1
            where h.etat in ('DEMANDEE', 'ACTIVE', 'SUSPENDUE') and %s returning\s""" + QUI;

    @Inject
    private EntityManager em;
    @Inject
    private ComptesConfies comptes;
    @Inject
    private Event<DroitsFinis> finis;
    @Inject
    private Journal journal;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    void suivre(@Observes ConventionChangee fait) {
        suivre(fait.avant(), fait.apres(), new Dessus(fait.convention(), DE_LA_CONVENTION, NiveauSuspension.CONVENTION, "la convention"), fait.motif());
    }

    void suivre(@Observes ContratChange fait) {
        suivre(fait.avant(), fait.apres(), new Dessus(fait.contrat(), DU_CONTRAT, NiveauSuspension.CONTRAT, "le contrat"), fait.motif());
    }

    /** What is above. */
    private record Dessus(long id, String lesquels, NiveauSuspension niveau, String mot) {
    }

    private void suivre(EtatConvention avant, EtatConvention apres, Dessus dessus, String motif) {
        if (apres == EtatConvention.SUSPENDUE) {
            deconnecter(changer(SUSPENDRE, dessus, dessus.niveau().name(), null, motif(motif, "Suspension de " + dessus.mot())), dessus, "suspendus");
        } else if (avant == EtatConvention.SUSPENDUE && apres == EtatConvention.ACTIVE) {
            noter(changer(RETABLIR, dessus, dessus.niveau().name(), null, motif(motif, "Retour de " + dessus.mot())).size(), dessus, "rétablis");
        } else if (apres.estFinal()) {
            String fin = apres == EtatConvention.EXPIREE ? "EXPIREE" : "RETIREE";
            deconnecter(changer(FINIR, dessus, null, fin, motif(motif, "Fin de " + dessus.mot())), dessus, "finis");
        }
    }

    private static String motif(String motif, String sinon) {
        return TextePropre.estVide(motif) ? sinon : motif;
    }

    /** The rights that changed: the account of who holds each, {@code null} for someone who has none, its contract, its service, its profile. */
    private List<Object[]> changer(String ordre, Dessus dessus, String niveau, String fin, String motif) {
        var requete = em.createNativeQuery(ordre.formatted(dessus.lesquels()), Object[].class).setParameter("quoi", dessus.id())
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("auteur", provenance.auteur()).setParameter("motif", motif);
        if (niveau != null) {
            requete.setParameter("niveau", niveau);
        }
        if (fin != null) {
            requete.setParameter("fin", fin);
        }
        return Lignes.de(requete);
    }

    private void deconnecter(List<Object[]> leurs, Dessus dessus, String quoi) {
        finis.fire(new DroitsFinis(leurs.stream().map(l -> new DroitsFinis.Fini(((Number) l[1]).longValue(), ServicePartenaire.valueOf((String) l[2]), (String) l[3])).collect(Collectors.toSet())));
        Set<String> distincts = leurs.stream().map(l -> (String) l[0]).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!distincts.isEmpty()) {
            comptes.finirLesSessions(distincts);
        }
        noter(leurs.size(), dessus, quoi);
    }

    private void noter(int nombre, Dessus dessus, String quoi) {
        if (nombre > 0) {
            journal.noter(ActeJournal.MODIFICATION, Habilitations.OBJET, null,
                    Typographie.compte(nombre, "droit") + " " + quoi + " avec " + dessus.mot() + " n° " + dessus.id(), null);
        }
    }
}
