package fr.passerelle.socle.journal.lecture;

import fr.passerelle.socle.commun.Horloge;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A search of the journal as a condition in SQL, with the values it binds. */
final class Filtre {

    private final StringBuilder condition = new StringBuilder(" where true");
    private final Map<String, Object> parametres = new LinkedHashMap<>();

    /** @param nommes the sign-in names of those whose name answers the search */
    Filtre(RechercheJournal r, List<String> nommes) {
        ajouter("(qui like :qui or qui in (:nommes))", "qui", contenant(r.qui()));
        if (r.qui() != null) {
            parametres.put("nommes", nommes);
        }
        ajouter("acte = :acte", "acte", r.acte() == null ? null : r.acte().name());
        ajouter("objet = :objet", "objet", r.objet());
        ajouter("(reference ilike :reference or dossier ilike :reference)", "reference", contenant(r.reference()));
        ajouter("dossier in (:dossiers)", "dossiers", r.dossiers());
        ajouter("le >= :du", "du", debut(r.du()));
        ajouter("le < :apres", "apres", r.au() == null ? null : debut(r.au().plusDays(1)));
    }

    Query requete(EntityManager em, String quoi, String suite) {
        Query requete = em.createNativeQuery(quoi + " from journal.acte" + condition + suite);
        parametres.forEach(requete::setParameter);
        return requete;
    }

    private void ajouter(String voulu, String nom, Object valeur) {
        if (valeur != null) {
            condition.append(" and ").append(voulu);
            parametres.put(nom, valeur);
        }
    }

    private static String contenant(String cherche) {
        return cherche == null ? null : "%" + cherche.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static OffsetDateTime debut(LocalDate jour) {
        return jour == null ? null : jour.atStartOfDay(Horloge.PARIS).toOffsetDateTime();
    }
}
