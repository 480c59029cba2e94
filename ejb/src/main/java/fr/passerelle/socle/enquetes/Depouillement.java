package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was answered, as figures only. For services only, that know who may read them. */
@ApplicationScoped
public class Depouillement {

    @Inject
    private EntityManager em;
    @Inject
    private Journal journal;

    /** The years in which someone was invited or answered, the latest first. */
    public List<Integer> annees(Enquete enquete) {
        return Lignes.de(em.createNativeQuery("""
                select annee from enquetes.envoi where enquete = :enquete
                union select annee from enquetes.reponse where enquete = :enquete order by annee desc""", Integer.class)
                .setParameter("enquete", enquete.code()));
    }

    /** What was answered that year. */
    public ResultatsEnquete resultats(Enquete enquete, int annee) {
        Map<Enquete.Question, Map<Appreciation, Long>> parQuestion = compter(enquete, annee);
        long reponses = parQuestion.values().stream().findFirst().stream().flatMap(m -> m.values().stream()).mapToLong(Long::longValue).sum();
        Number invitations = (Number) em.createNativeQuery("""
                select coalesce(sum(invitations), 0) from enquetes.envoi where enquete = :enquete and annee = :annee""")
                .setParameter("enquete", enquete.code()).setParameter("annee", annee).getSingleResult();
        return ResultatsEnquete.de(annee, invitations.longValue(), enquete.seuil(), reponses, parQuestion);
    }

    /** Writes what the page shows: below the threshold, only how many were invited. */
    public void exporter(Enquete enquete, int annee, Tableur sortie) throws IOException {
        ResultatsEnquete resultats = resultats(enquete, annee);
        journal.noter(ActeJournal.EXPORT, "enquete", String.valueOf(annee), null, null);
        sortie.titres(List.of("Année", "Question", "Réponse", "Nombre"));
        sortie.ligne(Arrays.asList(annee, "Personnes invitées", null, resultats.invitations()));
        if (resultats.tropPeu()) {
            sortie.ligne(Arrays.asList(annee, "Réponses", "moins de " + resultats.seuil(), null));
            return;
        }
        sortie.ligne(Arrays.asList(annee, "Réponses", null, resultats.reponses()));
        for (Map.Entry<Enquete.Question, Map<Appreciation, Long>> question : resultats.parQuestion().entrySet()) {
            for (Map.Entry<Appreciation, Long> reponse : question.getValue().entrySet()) {
                sortie.ligne(List.of(annee, question.getKey().libelle(), reponse.getKey().libelle(), reponse.getValue()));
            }
        }
    }

    private Map<Enquete.Question, Map<Appreciation, Long>> compter(Enquete enquete, int annee) {
        Map<Enquete.Question, Map<Appreciation, Long>> parQuestion = new LinkedHashMap<>();
        enquete.questions().forEach(question -> {
            Map<Appreciation, Long> nombres = new EnumMap<>(Appreciation.class);
            Arrays.stream(Appreciation.values()).forEach(a -> nombres.put(a, 0L));
            parQuestion.put(question, nombres);
        });
        List<Object[]> lus = Lignes.de(em.createNativeQuery("""
                select question, appreciation, count(*) from enquetes.reponse where enquete = :enquete and annee = :annee
                group by question, appreciation""", Object[].class).setParameter("enquete", enquete.code()).setParameter("annee", annee));
        lus.forEach(l -> parQuestion.forEach((question, nombres) -> {
            if (question.code().equals(l[0])) {
                nombres.put(Appreciation.valueOf((String) l[1]), (Long) l[2]);
            }
        }));
        return parQuestion;
    }
}
