package fr.passerelle.mediation.enquete;

import static fr.passerelle.mediation.Permissions.AGREGATS_LIRE;

import fr.passerelle.mediation.bilan.calcul.ReglagesBilan;
import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The answers to the survey: given once, by whoever holds an invitation; read as figures only. */
@Stateless
public class EnqueteService {

    private static final String REGLE = "ENQUETE";

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Reglages reglages;
    @Inject
    private Frein frein;
    @Inject
    private Provenance provenance;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Whether that invitation may still serve. */
    @Ouvert("qui suit un lien reçu n’est pas connecté")
    public boolean valable(String jeton) {
        frein.passer(provenance.adresse());
        boolean valable = jeton != null && !Lignes.de(em.createNativeQuery("""
                select 1 from mediation.invitation_enquete where empreinte = :empreinte and expire_le >= :jour""")
                .setParameter("empreinte", Jeton.empreinte(jeton)).setParameter("jour", LocalDate.now(horloge))).isEmpty();
        if (!valable) {
            frein.compter(provenance.adresse());
        }
        return valable;
    }

    /** Gives one's answers; the invitation has served and is forgotten. */
    @Ouvert("qui suit un lien reçu n’est pas connecté")
    public void repondre(String jeton, Map<QuestionEnquete, Appreciation> reponses) {
        frein.passer(provenance.adresse());
        for (QuestionEnquete question : QuestionEnquete.values()) {
            if (reponses.get(question) == null) {
                throw new RegleRefusee(REGLE, question.name().toLowerCase(Locale.ROOT), "Choisissez une réponse, ou « Sans avis ».");
            }
        }
        List<Object[]> servie = jeton == null ? List.of() : Lignes.de(em.createNativeQuery("""
                delete from mediation.invitation_enquete where empreinte = :empreinte and expire_le >= :jour
                returning annee, trimestre""", Object[].class)
                .setParameter("empreinte", Jeton.empreinte(jeton)).setParameter("jour", LocalDate.now(horloge)));
        if (servie.isEmpty()) {
            frein.compter(provenance.adresse());
            throw new RegleRefusee(REGLE, null, "Ce lien a déjà servi ou n’est plus valable.");
        }
        em.createNativeQuery("""
                insert into mediation.reponse_enquete (annee, trimestre, clarte, delai, ecoute)
                values (:annee, :trimestre, :clarte, :delai, :ecoute)""")
                .setParameter("annee", servie.get(0)[0]).setParameter("trimestre", servie.get(0)[1])
                .setParameter("clarte", reponses.get(QuestionEnquete.CLARTE).name())
                .setParameter("delai", reponses.get(QuestionEnquete.DELAI).name())
                .setParameter("ecoute", reponses.get(QuestionEnquete.ECOUTE).name()).executeUpdate();
    }

    /** For how many days people may answer; 0 when nobody is asked. */
    @Autorise(AGREGATS_LIRE)
    public int jours() {
        return reglages.entier(ReglagesEnquete.JOURS);
    }

    /** The years in which someone was invited or answered, the latest first. */
    @Autorise(AGREGATS_LIRE)
    public List<Integer> annees() {
        return Lignes.de(em.createNativeQuery("""
                select annee from mediation.enquete union select annee from mediation.reponse_enquete order by annee desc""", Integer.class));
    }

    /** What was answered that year. */
    @Autorise(AGREGATS_LIRE)
    public ResultatsEnquete resultats(int annee) {
        Map<QuestionEnquete, Map<Appreciation, Long>> parQuestion = new EnumMap<>(QuestionEnquete.class);
        for (QuestionEnquete question : QuestionEnquete.values()) {
            parQuestion.put(question, compter(annee, question));
        }
        long reponses = parQuestion.get(QuestionEnquete.CLARTE).values().stream().mapToLong(Long::longValue).sum();
        Number invitations = (Number) em.createNativeQuery(
                "select coalesce(sum(invitations), 0) from mediation.enquete where annee = :annee").setParameter("annee", annee).getSingleResult();
        return ResultatsEnquete.de(annee, invitations.longValue(), reglages.entier(ReglagesBilan.SEUIL_DIFFUSION), reponses, parQuestion);
    }

    /** Writes what the page shows: below the threshold, only how many were invited. */
    @Autorise(AGREGATS_LIRE)
    public void exporter(int annee, Tableur sortie) throws IOException {
        ResultatsEnquete resultats = resultats(annee);
        journal.noter(ActeJournal.EXPORT, "enquete", String.valueOf(annee), null, null);
        sortie.titres(List.of("Année", "Question", "Réponse", "Nombre"));
        sortie.ligne(Arrays.asList(annee, "Personnes invitées", null, resultats.invitations()));
        if (resultats.tropPeu()) {
            sortie.ligne(Arrays.asList(annee, "Réponses", "moins de " + resultats.seuil(), null));
            return;
        }
        sortie.ligne(Arrays.asList(annee, "Réponses", null, resultats.reponses()));
        for (QuestionEnquete question : QuestionEnquete.values()) {
            for (Map.Entry<Appreciation, Long> reponse : resultats.parQuestion().get(question).entrySet()) {
                sortie.ligne(List.of(annee, question.libelle(), reponse.getKey().libelle(), reponse.getValue()));
            }
        }
    }

    private Map<Appreciation, Long> compter(int annee, QuestionEnquete question) {
        Map<Appreciation, Long> nombres = new EnumMap<>(Appreciation.class);
        for (Appreciation appreciation : Appreciation.values()) {
            nombres.put(appreciation, 0L);
        }
        List<Object[]> lus = Lignes.de(em.createNativeQuery("select %1$s, count(*) from mediation.reponse_enquete where annee = :annee group by %1$s"
                .formatted(question.name()), Object[].class).setParameter("annee", annee));
        lus.forEach(l -> nombres.put(Appreciation.valueOf((String) l[0]), (Long) l[1]));
        return nombres;
    }
}
