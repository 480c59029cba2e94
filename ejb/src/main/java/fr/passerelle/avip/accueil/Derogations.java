package fr.passerelle.avip.accueil;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.orientation.TexteLibre;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What the Caf allows past the age, with its reason, child by child (R-AVIP-12, 13). For services only. */
@ApplicationScoped
public class Derogations {

    /** Nobody is received in a crèche past the sixth birthday. */
    private static final int ANS_AU_PLUS = 6;

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Transactional(Transactional.TxType.MANDATORY)
    public void accorder(long orientation, long enfant, LocalDate jusquAu, String motif, String auteur) {
        Tuple trouve = Lignes.<Tuple>de(em.createNativeQuery("""
                select o.reference, e.naissance, e.rang from avip.enfant e join avip.orientation o on o.id = e.orientation_id
                where e.id = :enfant and o.id = :orientation""", Tuple.class).setParameter("enfant", enfant).setParameter("orientation", orientation))
                .stream().findFirst().orElseThrow(() -> new Introuvable("enfant " + enfant));
        Lue lu = new Lue(trouve);
        exiger(lu.jour("naissance") != null, "R-AVIP-13", "jusquAu", "L’enfant n’est pas encore né\u202f: rien à déroger.");
        String propre = TextePropre.ouNul(motif);
        Exigences exigences = new Exigences("R-AVIP-13");
        exigences.exiger(jusquAu != null && jusquAu.isAfter(LocalDate.now(horloge)), "jusquAu", "Indiquez jusqu’à quand, après aujourd’hui.");
        exigences.exiger(jusquAu == null || jusquAu.isBefore(lu.jour("naissance").plusYears(ANS_AU_PLUS)), "jusquAu", "Au plus tard avant les 6 ans de l’enfant.");
        exigences.exiger(propre != null, "motifDerogation", "Écrivez pourquoi.");
        exigences.exiger(propre == null || TexteLibre.refus(propre) == null, "motifDerogation", propre == null ? "" : TexteLibre.refus(propre));
        exigences.refuser();
        em.createNativeQuery("insert into avip.derogation (enfant_id, jusqu_au, motif, accordee_le, accordee_par) values (:enfant, :jusquAu, :motif, :le, :par)")
                .setParameter("enfant", enfant).setParameter("jusquAu", jusquAu).setParameter("motif", propre)
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("par", auteur).executeUpdate();
        journal.noter(ActeJournal.CREATION, "orientation", lu.texte("reference"), "Dérogation d’âge pour l’enfant " + lu.entier("rang") + ", jusqu’au "
                + Typographie.date(jusquAu), null);
    }

    /** The latest given for that child. */
    public Optional<DerogationVue> de(long enfant) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("""
                select jusqu_au, motif, accordee_le, accordee_par from avip.derogation where enfant_id = :enfant order by jusqu_au desc, id desc limit 1""",
                Tuple.class).setParameter("enfant", enfant));
        return lues.stream().map(Lue::new).findFirst().map(l -> new DerogationVue(l.jour("jusqu_au"), l.texte("motif"), l.instant("accordee_le"),
                annuaire.noms(List.of(l.texte("accordee_par"))).get(l.texte("accordee_par"))));
    }
}
