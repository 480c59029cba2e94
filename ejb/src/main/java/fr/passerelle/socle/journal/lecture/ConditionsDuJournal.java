package fr.passerelle.socle.journal.lecture;

import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.listes.Condition;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What may be asked of a line of the journal, on {@code journal.acte j}. */
final class ConditionsDuJournal {

    private ConditionsDuJournal() {
    }

    /** @param nommes the sign-in names of those whose name answers the search */
    static Condition qui(String texte, Collection<String> nommes) {
        Condition parLeCompte = Condition.de("j.qui like :qui", "qui", Condition.contenant(texte));
        return nommes.isEmpty() ? parLeCompte : parLeCompte.ou(Condition.parmi("j.qui", "nommes", nommes));
    }

    static Condition reference(String texte) {
        return Condition.de("j.reference ilike :reference or j.dossier ilike :reference", "reference", Condition.contenant(TextePropre.code(texte)));
    }

    static Condition dossiers(Collection<String> references) {
        return Condition.parmi("j.dossier", "dossiers", references);
    }

    /** All that is asked; {@code null} asks nothing. */
    static Condition de(RechercheJournal r, List<String> nommes) {
        List<Condition> conditions = new ArrayList<>();
        if (r.qui() != null) {
            conditions.add(qui(r.qui(), nommes));
        }
        if (r.acte() != null) {
            conditions.add(Condition.de("j.acte = :acte", "acte", r.acte().name()));
        }
        if (r.objet() != null) {
            conditions.add(Condition.de("j.objet = :objet", "objet", r.objet()));
        }
        if (r.reference() != null) {
            conditions.add(reference(r.reference()));
        }
        if (r.dossiers() != null) {
            conditions.add(dossiers(r.dossiers()));
        }
        if (r.du() != null) {
            conditions.add(Condition.de("j.le >= :du", "du", debut(r.du())));
        }
        if (r.au() != null) {
            conditions.add(Condition.de("j.le < :au", "au", debut(r.au().plusDays(1))));
        }
        return Condition.toutes(conditions);
    }

    private static OffsetDateTime debut(LocalDate jour) {
        return jour.atStartOfDay(Horloge.PARIS).toOffsetDateTime();
    }
}
