package fr.passerelle.avip.label;

import fr.passerelle.avip.engagement.Situation;
import fr.passerelle.avip.engagement.Situations;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads the dossier of a label whole, as one page shows it. */
@ApplicationScoped
class LectureDesLabels {

    @Inject
    private EntityManager em;
    @Inject
    private LabelRepository labels;
    @Inject
    private Situations situations;
    @Inject
    private Criteres criteres;
    @Inject
    private LettresDeLabel lettres;
    @Inject
    private Revues revues;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Annuaire annuaire;

    /** @param peut whether who reads holds a permission: only what they may do is offered */
    DossierDeLabel lire(long id, Predicate<String> peut) {
        Label label = labels.get(id);
        EtatDuLabel e = label.lu();
        LocalDate jour = dossiers.aujourdhui();
        Situation s = situations.de(e.structure(), e.attendSonDebut() && e.debut().isAfter(jour) ? e.debut() : jour);
        List<Integer> manquants = dossiers.bilansManquants(e);
        List<String> manques = manques(label, e, s, manquants, jour);
        return new DossierDeLabel(e, situations.structure(e.structure()), s, e.decideePar() == null ? null : nom(e.decideePar()), criteres.de(id),
                criteres.pieces(id).stream().filter(p -> p.critere() == null).toList(), histoire(id), lettres.de(id), bilans(e, manquants, jour), revues.de(id),
                seance(id, jour), EnClair.suite(e, jour), manques, portee(e.structure()), ActeLabel.possibles(e, peut, !manquants.isEmpty()));
    }

    /** What keeps it from its next step. */
    private List<String> manques(Label label, EtatDuLabel e, Situation s, List<Integer> bilansManquants, LocalDate jour) {
        List<String> manques = new ArrayList<>();
        switch (e.statut()) {
            case CANDIDATURE -> manques.addAll(EnClair.manques(e.placesProposees() != null, "les places engagées", e.projetMentionne(),
                    "la part Avip inscrite au projet d’accueil", e.charteAccepteeLe() != null, "l’acceptation de la charte nationale"));
            case INSTRUCTION -> manques.addAll(criteres.manques(e.id()));
            case COMITE -> {
                if (e.attendSonDebut()) {
                    manques.addAll(label.manqueAvantDeCommencer(s, jour));
                }
            }
            case A_RENOUVELER -> {
                if (!bilansManquants.isEmpty()) {
                    manques.add("le bilan de " + EnClair.annees(bilansManquants));
                }
            }
            default -> { }
        }
        engagement(e, s, manques);
        return manques;
    }

    private static void engagement(EtatDuLabel e, Situation s, List<String> manques) {
        if (e.estUneCandidature() && e.placesEngagees() == null && e.placesProposees() != null && !s.tient(e.placesProposees())) {
            manques.add("un engagement suffisant" + Typographie.FINE + ": " + s.calcul());
        }
        if (e.statut().estEnVigueur() && !s.referent()) {
            manques.add("un référent Avip\u202f: sans lui, aucune demande ne peut être envoyée");
        }
    }

    private List<PassageVu> histoire(long id) {
        List<PassageVu> lus = labels.passages(id);
        Map<String, String> noms = annuaire.noms(lus.stream().map(PassageVu::auteur).toList());
        return lus.stream().map(p -> p.par(noms.get(p.auteur()))).toList();
    }

    private List<DossierDeLabel.BilanVu> bilans(EtatDuLabel e, List<Integer> manquants, LocalDate jour) {
        if (e.debut() == null) {
            return List.of();
        }
        return IntStream.rangeClosed(e.debut().getYear(), Math.min(jour.getYear() - 1, e.fin().getYear())).boxed()
                .map(a -> new DossierDeLabel.BilanVu(a, !manquants.contains(a))).toList();
    }

    private DossierDeLabel.SeancePrevue seance(long id, LocalDate jour) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select s.id, s.le from avip.seance_point p join avip.seance s on s.id = p.seance_id where p.label_id = :label and s.etat = 'PREVUE' order by s.le limit 1""")
                .setParameter("label", id)).stream().findFirst()
                .map(l -> new DossierDeLabel.SeancePrevue(((Number) l[0]).longValue(), ((Date) l[1]).toLocalDate())).orElse(null);
    }

    private DossierDeLabel.Portee portee(long structure) {
        Object[] l = Lignes.<Object[]>de(em.createNativeQuery("""
                select (select count(*) from avip.orientation o where o.structure_id = :structure
                        and o.statut in ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE', 'SANS_REPONSE')),
                    (select count(*) from avip.accueil a where a.structure_id = :structure and a.statut in ('SIGNE', 'EN_COURS', 'SUSPENDU'))""")
                .setParameter("structure", structure)).get(0);
        return new DossierDeLabel.Portee(((Number) l[0]).intValue(), ((Number) l[1]).intValue());
    }

    private String nom(String identifiant) {
        return annuaire.noms(List.of(identifiant)).get(identifiant);
    }
}
