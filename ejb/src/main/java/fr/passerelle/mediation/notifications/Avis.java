package fr.passerelle.mediation.notifications;

import static fr.passerelle.mediation.Permissions.PRECONISATION_DECIDER;

import fr.passerelle.mediation.TextesDeMediation;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.courriels.Jointe;
import fr.passerelle.socle.notifications.GenreDeNotification;
import fr.passerelle.socle.notifications.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the mails that acts on cases call for, in their transaction. Only to people who gave an address; none holds the answer nor
 * what the case is about (R-MED-15, R-USAG-62).
 */
@ApplicationScoped
public class Avis {

    private static final Map<Acte, Texte> MODELES = Map.ofEntries(
            Map.entry(Acte.ACCUSER_RECEPTION, TextesDeMediation.ACCUSE),
            Map.entry(Acte.DEMANDER_COMPLEMENT, TextesDeMediation.COMPLEMENT),
            Map.entry(Acte.RELANCE, TextesDeMediation.COMPLEMENT),
            Map.entry(Acte.DECLARER_RECEVABLE, TextesDeMediation.RECEVABILITE),
            Map.entry(Acte.DECLARER_IRRECEVABLE, TextesDeMediation.IRRECEVABILITE),
            Map.entry(Acte.REORIENTER, TextesDeMediation.IRRECEVABILITE),
            Map.entry(Acte.REPONDRE, TextesDeMediation.REPONSE),
            Map.entry(Acte.SIGNALER_CONTENTIEUX, TextesDeMediation.FIN_CONTENTIEUX),
            Map.entry(Acte.CLOTURER, TextesDeMediation.CLOTURE));

    private static final Map<Acte, GenreDeNotification> DITS = Map.of(
            Acte.AFFECTATION, GenresDeLaMediation.CONFIEE,
            Acte.RECEVOIR_REPONSE, GenresDeLaMediation.ARRIVEE,
            Acte.DECISION_EQUITE, GenresDeLaMediation.EQUITE);

    private static final String LETTRES_A_SUIVRE = "/mediation/lettres?asuivre=oui";

    @Inject
    private Courriels courriels;
    @Inject
    private Notifications notifications;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Organisme organisme;

    /**
     * Tells those who wrote of an act on their case, if it is one to be told.
     *
     * @param prevenus those who wrote, the first of them first
     * @param complementLe until when a complement is awaited, or {@code null} when none is
     */
    public void apres(Acte acte, String reference, List<Prevenu> prevenus, LocalDate complementLe) {
        Texte modele = MODELES.get(acte);
        if (modele == null || modele == TextesDeMediation.COMPLEMENT && complementLe == null) {
            return;
        }
        Map<String, String> valeurs = new HashMap<>(Map.of("reference", reference));
        if (modele == TextesDeMediation.COMPLEMENT) {
            valeurs.put("echeance", Typographie.date(complementLe));
        }
        // the answer goes to all who wrote, the rest to the first of them, as the letters do
        prevenus.stream().limit(modele == TextesDeMediation.REPONSE ? Long.MAX_VALUE : 1)
                .filter(p -> !p.parCourriel() || acte == Acte.RELANCE)
                .forEach(p -> {
                    Map<String, String> siennes = new HashMap<>(valeurs);
                    siennes.put("envoi", p.voie().annonce());
                    courriels.deposer(modele, p.courriel(), siennes, "saisine", reference);
                });
    }

    /** Whether a mail written from that text goes to those who wrote, and not to an agent. */
    public static boolean estPourQuiAEcrit(String texte) {
        return TextesDeMediation.LETTRE.code().equals(texte) || MODELES.values().stream().anyMatch(m -> m.code().equals(texte));
    }

    /** Tells whoever holds a case, in the application, what others have just done on it. */
    public void direAuTitulaire(Acte acte, String reference, String titulaire) {
        dire(DITS.get(acte), reference, titulaire);
    }

    /** Tells whoever holds a case that somebody prepared its answer. */
    public void reponsePreparee(String reference, String titulaire) {
        dire(GenresDeLaMediation.PREPAREE, reference, titulaire);
    }

    private void dire(GenreDeNotification quoi, String reference, String titulaire) {
        if (quoi != null && titulaire != null) {
            notifications.prevenir(quoi, List.of(titulaire), quoi.libelle() + "\u202f: " + reference, "/mediation/saisine?ref=" + reference, "saisine", reference);
        }
    }

    /** Tells those who decide that a préconisation was sent to them. */
    public void preconisationADecider(long id) {
        notifications.prevenir(GenresDeLaMediation.A_DECIDER, annuaire.agentsPouvant(PRECONISATION_DECIDER).stream().map(Agent::identifiant).toList(),
                GenresDeLaMediation.A_DECIDER.libelle(), "/mediation/preconisation?id=" + id, "preconisation", String.valueOf(id));
    }

    /** Tells an agent that a question awaits them; one who is not of the house gets it by other ways. */
    public void interroge(String identifiant, LocalDate echeance, String reference) {
        ecrireALAgent(TextesDeMediation.QUESTION_SERVICE, identifiant, echeance, reference);
    }

    /** Tells an agent that a question still awaits them. */
    public void relance(String identifiant, LocalDate echeance, String reference) {
        ecrireALAgent(TextesDeMediation.RELANCE_SERVICE, identifiant, echeance, reference);
    }

    /**
     * Mails a letter, as a document that goes with a few words which name nobody.
     *
     * @return the number of the mail in the outbox
     */
    public Long lettre(String adresse, byte[] pdf, String reference) {
        return courriels.deposer(TextesDeMediation.LETTRE, adresse, Map.of("reference", reference), "saisine", reference,
                new Jointe("lettre-" + reference + ".pdf", "application/pdf", pdf));
    }

    /** Tells the holder that a letter came back. */
    public void lettreRevenue(String titulaire, String reference) {
        Optional<String> adresse = titulaire == null ? Optional.empty() : annuaire.courriel(titulaire);
        adresse.ifPresent(a -> courriels.deposer(TextesDeMediation.LETTRE_REVENUE, a, Map.of("reference", reference,
                "lien", organisme.adresse() + "/mediation/saisine?ref=" + reference), "saisine", reference));
    }

    /** Tells those people that letters stay behind. */
    public void lettresEnAttente(List<String> comptes) {
        Texte modele = TextesDeMediation.LETTRES_EN_ATTENTE;
        notifications.prevenir(comptes, modele.titre(), LETTRES_A_SUIVRE, "saisine", null);
        courriels.deposerTous(modele, "saisine", comptes.stream().map(annuaire::courriel).flatMap(Optional::stream)
                .map(a -> new Courriels.Destine(a, Map.of("lien", organisme.adresse() + LETTRES_A_SUIVRE), null)).toList());
    }

    private void ecrireALAgent(Texte modele, String identifiant, LocalDate echeance, String reference) {
        Optional<String> adresse = identifiant == null ? Optional.empty() : annuaire.courriel(identifiant);
        adresse.ifPresent(a -> courriels.deposer(modele, a, Map.of("echeance", Typographie.date(echeance),
                "lien", organisme.adresse() + "/mediation/questions"), "saisine", reference));
    }
}
