package fr.passerelle.partenaires.portail;

import static fr.passerelle.partenaires.Permissions.PORTAIL_ADMINISTRER;
import static fr.passerelle.partenaires.Permissions.PORTAIL_SIGNER;

import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.portail.SuspensionEnCours.Genre;
import fr.passerelle.partenaires.portail.SuspensionEnCours.Reponse;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.listes.Condition;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that the Caf suspended of one's own body and that still stands: its convention, a contract, a right; and what was answered. */
@Stateless
public class MesSuspensionsService {

    /** What stands, one line each. */
    private static final String EN_COURS = """
            select 'CONVENTION' as genre, v.id, v.reference as quoi, null as qui, v.suspension_motif as motif, v.suspendue_le as depuis, v.reponse_avant, v.reponse_le
            from partenaires.convention v where v.partenaire_id = :organisme and v.etat = 'SUSPENDUE'
            union all
            select 'CONTRAT', k.id, k.service, null, k.suspension_motif, k.suspendu_le, k.reponse_avant, k.reponse_le
            from partenaires.contrat k join partenaires.convention v on v.id = k.convention_id where v.partenaire_id = :organisme and k.etat = 'SUSPENDUE'
            union all
            select 'DROIT', h.id, h.service, u.prenom || ' ' || u.nom, h.suspension_motif, h.suspendue_le, h.reponse_avant, h.reponse_le
            from partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id
            where u.partenaire_id = :organisme and h.etat = 'SUSPENDUE' and h.suspendue_niveau = 'CAF'""";
    private static final String REPONSES = """
            select s.genre || '-' || s.id, r.le, r.par, r.texte from s
            join lateral (select e.le, e.par, e.texte from partenaires.convention_evenement e
                    where s.genre = 'CONVENTION' and e.convention_id = s.id and e.contrat_id is null and e.genre = 'REPONDUE'
                union all select e.le, e.par, e.texte from partenaires.convention_evenement e join partenaires.contrat k on k.convention_id = e.convention_id
                    where s.genre = 'CONTRAT' and k.id = s.id and e.contrat_id = s.id and e.genre = 'REPONDUE'
                union all select h.le, h.par, h.texte from partenaires.habilitation_reponse h where s.genre = 'DROIT' and h.habilitation_id = s.id) r on r.le >= s.depuis
            order by r.le desc""";

    @Inject
    private EntityManager em;
    @Inject
    private Membres membres;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;

    /** The convention first, then contracts, then rights. */
    @Autorise({PORTAIL_SIGNER, PORTAIL_ADMINISTRER})
    public List<SuspensionEnCours> lire() {
        Membre moi = membres.de(appelants.courant().identifiant());
        journal.noter(ActeJournal.LECTURE, "partenaire", moi.reference(), "Suspensions consultées au portail", null);
        List<Object[]> lues = Lignes.de(em.createNativeQuery(EN_COURS, Object[].class).setParameter("organisme", moi.partenaire()));
        Map<String, List<Reponse>> reponses = lues.isEmpty() ? Map.of() : reponses(moi.partenaire());
        return lues.stream().map(l -> suspension(l, reponses)).toList();
    }

    /** How many stand that nobody answered, as a part of a query that asks more. */
    static Condition sansReponse(long organisme) {
        return Condition.de("select count(*) from (" + EN_COURS + ") s where s.reponse_le is null", "organisme", organisme);
    }

    private Map<String, List<Reponse>> reponses(long organisme) {
        return Lignes.<Object[]>de(em.createNativeQuery("with s as (" + EN_COURS + ") " + REPONSES, Object[].class).setParameter("organisme", organisme)).stream()
                .collect(Collectors.groupingBy(l -> (String) l[0], Collectors.mapping(l -> new Reponse((Instant) l[1], (String) l[2], (String) l[3]), Collectors.toList())));
    }

    private static SuspensionEnCours suspension(Object[] l, Map<String, List<Reponse>> reponses) {
        Genre genre = Genre.valueOf((String) l[0]);
        long id = (Long) l[1];
        return new SuspensionEnCours(genre, id, enClair(genre, (String) l[2], (String) l[3]), l[4] == null ? null : MotifSuspension.valueOf((String) l[4]),
                (Instant) l[5], LecteurDuPortail.jour(l[6]), reponses.getOrDefault(genre + "-" + id, List.of()));
    }

    private static String enClair(Genre genre, String quoi, String qui) {
        return switch (genre) {
            case CONVENTION -> "Convention " + quoi;
            case CONTRAT -> "Contrat de service " + ServicePartenaire.valueOf(quoi).libelle();
            case DROIT -> "Droit de " + qui + ", " + ServicePartenaire.valueOf(quoi).libelle();
        };
    }
}
