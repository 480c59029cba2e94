package fr.passerelle.partenaires.portail;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that waits for someone on the portal, whatever room asks it, read in one query. */
@ApplicationScoped
class Attendu {

    /** A value by its name, and not a change of type. */
    private static final Pattern NOM = Pattern.compile("(?<!:):(\\w+)");

    @Inject
    private EntityManager em;
    @Inject
    private Instance<Rappels> rappels;

    /** A room, and what it asks of the database. */
    private record Demande(Rappels de, Condition quoi) {
    }

    List<Rappel> de(Membre membre) {
        List<Demande> demandes = new ArrayList<>();
        for (Rappels r : rappels) {
            Optional<Condition> question = r.question(membre);
            question.ifPresent(q -> demandes.add(new Demande(r, q)));
        }
        if (demandes.isEmpty()) {
            return List.of();
        }
        Object[] lu = lire(demandes.stream().map(Demande::quoi).toList());
        return IntStream.range(0, demandes.size()).boxed().flatMap(i -> demandes.get(i).de().dire((String) lu[i]).stream()).toList();
    }

    /** A last column, so that it always is a row of several. */
    private Object[] lire(List<Condition> questions) {
        String sql = IntStream.range(0, questions.size()).mapToObj(i -> "cast((" + distincte(questions.get(i), i) + ") as text)").collect(Collectors.joining(", "));
        Query requete = em.createNativeQuery("select " + sql + ", 'fin'", Object[].class);
        for (int i = 0; i < questions.size(); i++) {
            int rang = i;
            questions.get(i).valeurs().forEach((nom, valeur) -> requete.setParameter(nom + "_" + rang, valeur));
        }
        return Lignes.<Object[]>de(requete).get(0);
    }

    /** Two rooms may call different things by one name. */
    static String distincte(Condition question, int rang) {
        return NOM.matcher(question.sql()).replaceAll(m -> question.valeurs().containsKey(m.group(1)) ? m.group() + "_" + rang : m.group());
    }
}
