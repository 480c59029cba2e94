package fr.passerelle.socle.journal;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the journal, in the transaction of the act it tells: no act without its line, no line without its act.
 * The database seals each line when the act commits. For services only, hence no permission of its own.
 */
@ApplicationScoped
public class Journal {

    @Inject
    private EntityManager em;
    @Inject
    private Provenance provenance;
    @Inject
    private ActesNotes notes;
    @Inject
    private Sujets sujets;
    @Inject
    private Clock horloge;

    /**
     * @param objet the kind of thing, as its capability declares it
     * @param reference which one, or {@code null}
     * @param detail what was done, without personal data, or {@code null}
     * @param motif why, where a reason was asked, or {@code null}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noter(ActeJournal acte, String objet, String reference, String detail, String motif) {
        ecrire(provenance.auteur(), acte, objet, reference, sujets.connait(objet) ? reference : null, detail, motif);
    }

    /** A part of a subject was read by itself: the line says of which, so that "who saw this" finds it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noterLecture(String objet, String reference, String dossier) {
        ecrire(provenance.auteur(), ActeJournal.LECTURE, objet, reference, dossier, null, null);
    }

    /** Several texts were read together, in a list: one line for the whole view, none for an empty one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noterLectures(String objet, Collection<Long> numeros) {
        if (!numeros.isEmpty()) {
            noter(ActeJournal.LECTURE, objet, null, "Lus en liste\u202f: n° " + numeros.stream().map(String::valueOf).collect(Collectors.joining(", ")), null);
        }
    }

    /** One of many acts of one kind. */
    public record Note(String reference, String detail, String motif) {
    }

    /** The same act on each of these, in their order: a line for each, written in one statement however many they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noterTous(ActeJournal acte, String objet, Collection<Note> lignes) {
        if (lignes.isEmpty()) {
            return;
        }
        em.createNativeQuery("""
                insert into journal.acte (le, qui, acte, objet, reference, dossier, detail, motif, adresse)
                select :le, :qui, :acte, :objet, n.reference, case when :sujet then n.reference end, n.detail, n.motif, :adresse
                from unnest(cast(:references as text[]), cast(:details as text[]), cast(:motifs as text[]))
                    with ordinality as n(reference, detail, motif, rang) order by n.rang""")
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("qui", provenance.auteur())
                .setParameter("acte", acte.name()).setParameter("objet", objet).setParameter("sujet", sujets.connait(objet))
                .setParameter("references", lignes.stream().map(Note::reference).toArray(String[]::new))
                .setParameter("details", lignes.stream().map(Note::detail).toArray(String[]::new))
                .setParameter("motifs", lignes.stream().map(Note::motif).toArray(String[]::new))
                .setParameter("adresse", provenance.adresse()).executeUpdate();
        if (!acte.litSeulement()) {
            notes.unDePlus();
        }
    }

    /** For acts done before anyone is signed in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noterPour(String qui, ActeJournal acte, String objet, String reference, String detail, String motif) {
        ecrire(qui, acte, objet, reference, null, detail, motif);
    }

    /** Who last did that on that thing, and when; nobody, when the journal no longer tells. */
    public Optional<Auteur> dernier(ActeJournal acte, String objet, String reference) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select qui, le from journal.acte where acte = :acte and objet = :objet and reference = :reference order by le desc, id desc limit 1""",
                Object[].class).setParameter("acte", acte.name()).setParameter("objet", objet).setParameter("reference", reference));
        return lignes.stream().findFirst().map(l -> new Auteur((String) l[0], l[1] instanceof Instant le ? le : ((OffsetDateTime) l[1]).toInstant()));
    }

    /** Who did something, and when. */
    public record Auteur(String qui, Instant le) {
    }

    private void ecrire(String qui, ActeJournal acte, String objet, String reference, String dossier, String detail, String motif) {
        em.createNativeQuery("""
                insert into journal.acte (le, qui, acte, objet, reference, dossier, detail, motif, adresse)
                values (:le, :qui, :acte, :objet, :reference, :dossier, :detail, :motif, :adresse)""")
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("qui", qui)
                .setParameter("acte", acte.name())
                .setParameter("objet", objet)
                .setParameter("reference", reference)
                .setParameter("dossier", dossier)
                .setParameter("detail", detail)
                .setParameter("motif", motif)
                .setParameter("adresse", provenance.adresse())
                .executeUpdate();
        if (!acte.litSeulement()) {
            notes.unDePlus();
        }
    }
}
