package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.journal.Provenance;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The answers to a survey, given once, by whoever holds an invitation. */
@Stateless
public class EnquetesService {

    private static final String REGLE = "ENQUETE";

    @Inject
    private EntityManager em;
    @Inject
    private Enquetes enquetes;
    @Inject
    private Frein frein;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** What that invitation asks, while it may still serve. */
    @Ouvert("qui suit un lien reçu n’est pas connecté")
    public Optional<EnqueteOuverte> ouverte(String jeton) {
        List<String> codes = jeton == null ? List.of() : Lignes.de(em.createNativeQuery("""
                select enquete from enquetes.invitation where empreinte = :empreinte and expire_le >= :jour""", String.class)
                .setParameter("empreinte", Jeton.empreinte(jeton)).setParameter("jour", LocalDate.now(horloge)));
        if (codes.isEmpty()) {
            compterUnEssai(jeton);
        }
        return codes.stream().map(enquetes::de).map(e -> new EnqueteOuverte(e.titre(), e.annonce(), e.questions())).findFirst();
    }

    /** The title when no invitation says which survey it is about. */
    @Ouvert("qui suit un lien reçu n’est pas connecté")
    public String titre() {
        List<Enquete> toutes = enquetes.toutes();
        return toutes.size() == 1 ? toutes.get(0).titre() : "Votre avis";
    }

    /**
     * Gives one's answers; the invitation has served and is forgotten.
     *
     * @param reponses by the code of each question
     */
    @Ouvert("qui suit un lien reçu n’est pas connecté")
    public void repondre(String jeton, Map<String, Appreciation> reponses) {
        Object[] servie = servir(jeton);
        Enquete enquete = enquetes.de((String) servie[0]);
        for (Enquete.Question question : enquete.questions()) {
            if (reponses.get(question.code()) == null) {
                throw new RegleRefusee(REGLE, question.code().toLowerCase(Locale.ROOT), "Choisissez une réponse, ou «\u202fSans avis\u202f».");
            }
        }
        UUID numero = UUID.randomUUID();
        enquete.questions().forEach(question -> em.createNativeQuery("""
                insert into enquetes.reponse (id, enquete, annee, trimestre, question, appreciation)
                values (:id, :enquete, :annee, :trimestre, :question, :appreciation)""")
                .setParameter("id", numero).setParameter("enquete", enquete.code()).setParameter("annee", servie[1])
                .setParameter("trimestre", servie[2]).setParameter("question", question.code())
                .setParameter("appreciation", reponses.get(question.code()).name()).executeUpdate());
    }

    /** Forgets the invitation; a refusal afterwards gives it back, with the whole transaction. */
    private Object[] servir(String jeton) {
        List<Object[]> servie = jeton == null ? List.of() : Lignes.de(em.createNativeQuery("""
                delete from enquetes.invitation where empreinte = :empreinte and expire_le >= :jour
                returning enquete, annee, trimestre""", Object[].class)
                .setParameter("empreinte", Jeton.empreinte(jeton)).setParameter("jour", LocalDate.now(horloge)));
        if (servie.isEmpty()) {
            compterUnEssai(jeton);
            throw new RegleRefusee(REGLE, null, "Ce lien a déjà servi ou n’est plus valable.");
        }
        return servie.get(0);
    }

    private void compterUnEssai(String jeton) {
        if (Jeton.enALaForme(jeton)) {
            frein.compter(provenance.reseau());
        }
    }
}
