package fr.passerelle.avip.comite;

import fr.passerelle.avip.label.Avis;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** A session held, with its minutes, and one to come: their guests are invented. */
@ApplicationScoped
class ComiteDeDemonstration implements Demonstration {

    private static final String AGENT = "avip";
    private static final String LIEU = "Caf, salle du conseil";

    @Inject
    private EntityManager em;
    @Inject
    private SeanceRepository seances;
    @Inject
    private LectureDesSeances lecture;
    @Inject
    private Minutes minutes;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 212;
    }

    @Override
    @Transactional
    public void jouer() {
        if (em.createQuery("select count(s) from SeanceDuComite s", Long.class).getSingleResult() > 0) {
            return;
        }
        LocalDate jour = LocalDate.now(horloge);
        parStatut("AJOURNE").forEach(label -> tenue(label, jour.minusDays(20)));
        Seance prochaine = prevoir(jour.plusDays(12), "Examen des candidatures, calendrier du bilan annuel.");
        parStatut("COMITE").forEach(label -> seances.inscrire(prochaine.id(), label));
        prochaine.convoquer(horloge.instant().minus(Duration.ofDays(2)));
    }

    private void tenue(long label, LocalDate le) {
        Seance seance = prevoir(le, "Examen d’une candidature.");
        em.createNativeQuery("insert into avip.seance_point (seance_id, label_id, objet) values (:seance, :label, 'CANDIDATURE')").setParameter("seance", seance.id())
                .setParameter("label", label).executeUpdate();
        SeanceRepository.PointLu point = seances.points(seance.id()).get(0);
        seances.aviser(point.id(), "comite", AvisDeMembre.RESERVE, "Le règlement de fonctionnement ne dit rien de la part Avip.", horloge.instant().minus(Duration.ofDays(21)));
        seances.invites(seance.id()).forEach(i -> seances.noterPresence(seance.id(), i.id(), i.compte() == null ? Presence.EXCUSE : Presence.PRESENT));
        seances.conclure(point.id(), Avis.AJOURNEMENT, "À présenter de nouveau, le règlement complété.");
        seance.clore("Prochaine séance fixée dans le mois.", AGENT, horloge.instant().minus(Duration.ofDays(20)), LocalDate.now(horloge));
        em.flush();
        seance.garder(minutes.figer(seance, lecture.lire(seance, new Appelant(AGENT, AGENT, Set.of(), Set.of(), List.of()))));
    }

    private Seance prevoir(LocalDate le, String ordre) {
        Seance seance = seances.ajouter(new Seance(new SeanceSaisie(le, LocalTime.of(14, 0), LIEU, ordre), AGENT, horloge.instant().minus(Duration.ofDays(40))));
        seances.inviter(seance.id(), "Alix Démo-Comité", "Comité de labellisation", "comite@demo.example", "comite");
        seances.inviter(seance.id(), "Sacha Fictif", "France Travail", "sacha@emploi.example", null);
        seances.inviter(seance.id(), "Eden Inventé", "Conseil départemental", "eden@departement.example", null);
        return seance;
    }

    private List<Long> parStatut(String statut) {
        return Lignes.de(em.createNativeQuery("select id from avip.label where statut = :statut and decision is distinct from 'ACCORDER' order by id", Long.class)
                .setParameter("statut", statut));
    }
}
