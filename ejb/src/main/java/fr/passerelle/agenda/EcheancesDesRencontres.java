package fr.passerelle.agenda;

import static fr.passerelle.agenda.Permissions.AGENDA_LIRE;

import fr.passerelle.socle.calendrier.Devoir;
import fr.passerelle.socle.calendrier.Echeances;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The meetings, on the calendar of all that is due. */
@ApplicationScoped
class EcheancesDesRencontres implements Echeances {

    @Inject
    private EntityManager em;

    @Override
    public String permission() {
        return AGENDA_LIRE;
    }

    @Override
    public List<Devoir> entre(LocalDate du, LocalDate au) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("""
                select id, titre, debut from agenda.seance where etat <> 'ANNULEE' and debut >= :du and debut < :apres""", Tuple.class)
                .setParameter("du", du.atStartOfDay(Horloge.PARIS).toOffsetDateTime()).setParameter("apres", au.plusDays(1).atStartOfDay(Horloge.PARIS).toOffsetDateTime()));
        return lues.stream().map(l -> new Devoir("rencontre-" + l.get("id"), l.get("debut", Instant.class).atZone(Horloge.PARIS).toLocalDate(), "Rencontre",
                l.get("titre", String.class), "/agenda/rencontre?id=" + l.get("id"), "users")).toList();
    }
}
