package fr.passerelle.partenaires.messages;

import fr.passerelle.partenaires.portail.Membres;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.messages.Cote;
import fr.passerelle.socle.messages.Echanges;
import fr.passerelle.socle.messages.Passe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A few exchanges between the invented partners and the secretariat: one to answer, one unread, one that is over. */
@ApplicationScoped
class MessagesDeDemonstration implements Demonstration {

    @Inject
    private EntityManager em;
    @Inject
    private Echanges echanges;
    @Inject
    private Membres membres;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 150;
    }

    @Override
    @Transactional
    public void jouer() {
        if ((Boolean) em.createNativeQuery("select exists (select 1 from messages.fil)", Boolean.class).getSingleResult()) {
            return;
        }
        raconter("partenaire1", "Une nouvelle collègue à l’accueil", List.of(
                Passe.nonLu(Cote.DEHORS, "partenaire1", ilYA(3), "Bonjour,\n\nune collègue nous rejoint lundi et consultera les dossiers. Le contrat le permet-il, ou"
                        + " faut-il d’abord un avenant\u202f?\n\nMerci d’avance.")));
        raconter("partenaire2", "Le code n’arrivait pas", List.of(
                new Passe(Cote.DEHORS, "partenaire2", ilYA(200), "Bonjour, le code de connexion ne m’arrive plus depuis ce matin.", "secretariat", ilYA(198)),
                new Passe(Cote.MAISON, "secretariat", ilYA(197), "Bonjour, votre messagerie le rangeait parmi les indésirables. Est-ce mieux maintenant\u202f?", "partenaire2", ilYA(196)),
                new Passe(Cote.DEHORS, "partenaire2", ilYA(195), "Oui, merci\u202f!", "secretariat", ilYA(190))));
        raconter("utilisateur1", "Quelles pièces pour la déclaration\u202f?", List.of(
                new Passe(Cote.DEHORS, "utilisateur1", ilYA(30), "Bonjour, où trouver la liste des pièces à joindre\u202f?", "secretariat", ilYA(28)),
                Passe.nonLu(Cote.MAISON, "secretariat", ilYA(26), "Bonjour, elle est dans l’annexe «\u202fDescription du service\u202f» de votre contrat.")));
        raconter("bailleur1", "Changement d’adresse", List.of(
                new Passe(Cote.DEHORS, "bailleur1", ilYA(52), "Bonjour, nos bureaux déménagent le mois prochain\u202f: à qui donner la nouvelle adresse\u202f?", "secretariat", ilYA(50)),
                Passe.nonLu(Cote.MAISON, "secretariat", ilYA(49), "Bonjour, écrivez-la ici\u202f: nous corrigerons votre fiche.")));
    }

    /** Unless that person is not in the demonstration. */
    private void raconter(String compte, String objet, List<Passe> messages) {
        try {
            echanges.raconter(CorrespondanceDesPartenaires.CODE, membres.de(compte).reference(), objet, messages);
        } catch (Introuvable absent) {
            return;
        }
    }

    private Instant ilYA(int heures) {
        return horloge.instant().minus(Duration.ofHours(heures));
    }
}
