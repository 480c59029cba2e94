package fr.passerelle.mediation.saisine;

import static fr.passerelle.mediation.nomenclature.CanalSaisine.*;
import static fr.passerelle.mediation.nomenclature.MotifSaisine.*;
import static fr.passerelle.mediation.nomenclature.Prestation.*;
import static fr.passerelle.mediation.nomenclature.TypeSaisissant.*;

import fr.passerelle.mediation.acte.*;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.lettre.Papeterie;
import fr.passerelle.mediation.nomenclature.*;
import fr.passerelle.socle.capacites.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The living cases of a demonstration: in every state, some late, some waiting, with a history that ends today. They are
 * played through the same verbs as real ones, at dates of the past days. The people are invented.
 */
@ApplicationScoped
public class SaisinesDeDemonstration implements Demonstration {

    private static final String MEDIATEUR = "mediateur";
    private static final String ASSISTANT = "assistant";
    private static final ExamenRecevabilite FAVORABLE = new ExamenRecevabilite(true, true, true, true);

    @Inject
    private EntityManager em;
    @Inject
    private SaisineRepository saisines;
    @Inject
    private Seuils seuils;
    @Inject
    private Papeterie papeterie;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 20;
    }

    /** Plays the cases, unless some case exists already. */
    @Override
    @Transactional
    public void jouer() {
        if (em.createQuery("select count(s) from Saisine s", Long.class).getSingleResult() > 0) {
            return;
        }
        recues();
        enInstruction();
        enAttente();
        terminees();
        rouverte();
        expedier();
    }

    /** The letters of the last two days wait; of the others one came back, the rest went the day they were made. */
    private void expedier() {
        em.flush();
        em.createNativeQuery("""
                update documents.envoi e set etat = 'EXPEDIEE', expediee_le = d.jour, expediee_par = 'assistant', confirme = voie = 'COURRIEL'
                from documents.document d where d.id = e.document_id and d.objet = 'saisine' and d.jour < :jour""").setParameter("jour", jour(1)).executeUpdate();
        em.createNativeQuery("""
                update documents.envoi set etat = 'REVENUE', revenue_le = expediee_le + 6, revenue_motif = 'Destinataire inconnu à l’adresse'
                where document_id = (select min(document_id) from documents.envoi where voie = 'COURRIER' and expediee_le < :jour)""")
                .setParameter("jour", jour(7)).executeUpdate();
    }

    private void recues() {
        recue(0, ASSISTANT, COURRIEL, ALLOCATAIRE, "Jeanne Exemple", "1000001", DELAI_TRAITEMENT, AIDE_LOGEMENT,
                "Ma demande d’aide au logement est en attente depuis trois mois et personne ne peut me dire où elle en est.");
        Saisine accusee = recue(1, MEDIATEUR, TELEPROCEDURE, ALLOCATAIRE, "Ali Fictif", "1000002", ABSENCE_PAIEMENT, RSA,
                "Mon RSA n’a pas été versé ce mois-ci alors que ma déclaration de ressources est faite.");
        accusee.accuserReception(le(1, ASSISTANT));
        recueSansDemarche();
        Saisine aCompleter = recue(6, MEDIATEUR, COURRIER, ALLOCATAIRE, "Odette Modèle", "1000004", AUTRE_MOTIF, PPA,
                "Je ne suis pas d’accord.");
        aCompleter.demanderComplement("Quelle décision contestez-vous, et que demandez-vous\u202f?", le(5, MEDIATEUR));
        Saisine suppleance = recue(2, MEDIATEUR, COURRIEL, PREFECTURE, "Préfecture fictive", "1000019",
                INCOMPREHENSION_DECISION, RSA, "Demande transmise par les services de l’État pour une administrée.");
        suppleance.affecter("suppleant", "Dominique Démo-Suppléance", le(1, MEDIATEUR));
    }

    private void recueSansDemarche() {
        Enregistrement e = demande(3, TELEPROCEDURE, ALLOCATAIRE, "Paul Essai", "1000003", EXPLICATION_DROITS, AF_CF,
                "Je voudrais comprendre le montant de mes allocations.", null);
        saisines.ajouter(tenue(Saisine.enregistrer(saisines::nouvelleReference, e, le(3, MEDIATEUR)), 3));
    }

    private void enInstruction() {
        recevable(4, "Nadia Échantillon", "1000005", INCOMPREHENSION_INDU, PPA, "On me réclame 640\u00a0€ sans explication.");
        recevable(8, "Luc Prototype", "1000006", ABSENCE_PAIEMENT, AAH, "Mon allocation est suspendue depuis deux mois.");
        recevable(12, "Inès Maquette", "1000007", INCOMPREHENSION_DECISION, RSA, "Mes droits ont été arrêtés après ma séparation.");
    }

    private void enAttente() {
        Saisine service = recevable(5, "Hugo Gabarit", "1000008", INCOMPREHENSION_INDU, RSA, "Le trop-perçu date de l’an dernier.");
        service.interroger(aUnService("Pouvez-vous expliquer le calcul du trop-perçu et dire quelles ressources ont été retenues\u202f?",
                jour(-2)), le(3, MEDIATEUR));
        Saisine retard = recevable(14, "Salomé Patron", "1000009", PRISE_EN_CHARGE, AIDE_LOGEMENT, "Mon dossier passe d’un service à l’autre.");
        retard.interroger(aUnService("Quel service tient ce dossier, et pourquoi a-t-il changé deux fois de main\u202f?", jour(6)),
                le(11, MEDIATEUR));
        Saisine usager = recevable(7, "Marc Spécimen", "1000010", INCOMPREHENSION_DECISION, PPA, "Ma prime a baissé de moitié.");
        usager.interroger(new QuestionPosee(NatureAttente.USAGER, "Marc Spécimen", null,
                "Avez-vous changé d’employeur pendant le trimestre\u202f?", jour(1)), le(5, MEDIATEUR));
        Saisine equite = recevable(9, "Rosa Canevas", "1000011", INCOMPREHENSION_INDU, AAH, "Je ne peux pas rembourser cette somme.");
        equite.proposerEquite(new PropositionEquiteFaite("La règle appliquée est exacte, mais l’erreur de départ vient d’un "
                + "formulaire dont la notice était ambiguë. Je propose de remettre la moitié de la dette.",
                new BigDecimal("412.50")), le(6, MEDIATEUR));
    }

    private void terminees() {
        Saisine repondue = recevable(10, "Théo Brouillard", "1000012", ABSENCE_PAIEMENT, AIDE_LOGEMENT, "Rien n’a été versé depuis mon déménagement.");
        repondue.repondre(reponse(0, PositionCaf.REVISEE_TOTALE, OrigineDysfonctionnement.ERREUR_TRAITEMENT, "318.20",
                List.of("Versement du rappel de 318,20\u00a0€")), le(0, MEDIATEUR));
        Saisine close = recevable(20, "Zoé Figurine", "1000013", INCOMPREHENSION_INDU, PPA, "Je conteste le montant retenu.");
        close.repondre(reponse(16, PositionCaf.CONFIRMEE, OrigineDysfonctionnement.AUCUN, null, List.of()), le(16, MEDIATEUR));
        close.cloturer(le(15, MEDIATEUR));
        Saisine irrecevable = recue(25, MEDIATEUR, COURRIER, ALLOCATAIRE, "Blaise Imaginaire", "1000014", AUTRE_MOTIF, AAH,
                "Je conteste mon taux d’incapacité.");
        irrecevable.declarerIrrecevable(new Irrecevabilite(new ExamenRecevabilite(false, true, true, true),
                MotifIrrecevabilite.DECISION_MDPH, "La maison départementale des personnes handicapées, qui a pris cette décision."),
                le(24, MEDIATEUR));
        Enregistrement sansDemarche = demande(18, COURRIEL, TRAVAILLEUR_SOCIAL, "Service social fictif", "1000015",
                DELAI_TRAITEMENT, RSA, "Première demande de cette famille.", null);
        Saisine reorientee = tenue(Saisine.enregistrer(saisines::nouvelleReference, sansDemarche, le(18, MEDIATEUR)), 18);
        reorientee.reorienter(new Reorientation(new ExamenRecevabilite(true, true, true, false), "Prestations – RSA et prime d’activité"),
                le(17, MEDIATEUR));
        saisines.ajouter(reorientee);
        Saisine interrompue = recevable(30, "Max Hypothèse", "1000016", INCOMPREHENSION_DECISION, RSA, "La décision est injuste.");
        interrompue.signalerContentieux(new Contentieux(jour(22), VoieRecours.TA), le(21, MEDIATEUR));
        Saisine desistee = recevable(35, "Léa Supposée", "1000017", DELAI_TRAITEMENT, PAJE, "Trop d’attente.");
        desistee.desister("Courriel de l’usagère du jour\u202f: sa situation est réglée.", le(31, MEDIATEUR));
    }

    private void rouverte() {
        Saisine saisine = recevable(40, "Noé Parabole", "1000018", INCOMPREHENSION_INDU, PPA, "Je demande le détail du calcul.");
        saisine.repondre(reponse(36, PositionCaf.CONFIRMEE, OrigineDysfonctionnement.AUCUN, null, List.of()), le(36, MEDIATEUR));
        saisine.cloturer(le(35, MEDIATEUR));
        saisine.rouvrir("L’employeur a fourni un bulletin de salaire rectifié.", le(2, MEDIATEUR));
    }

    private static final MotifSaisine AUTRE_MOTIF = MotifSaisine.AUTRE;

    private Saisine recevable(int ilYA, String nom, String numero, MotifSaisine motif, Prestation prestation, String expose) {
        Saisine saisine = recue(ilYA, MEDIATEUR, ilYA % 2 == 0 ? COURRIEL : TELEPROCEDURE, ALLOCATAIRE, nom, numero, motif,
                prestation, expose);
        saisine.accuserReception(le(ilYA, ASSISTANT));
        saisine.declarerRecevable(FAVORABLE, jour(ilYA - 1), le(ilYA - 1, MEDIATEUR));
        return saisine;
    }

    private Saisine recue(int ilYA, String auteur, CanalSaisine canal, TypeSaisissant type, String nom, String numero,
            MotifSaisine motif, Prestation prestation, String expose) {
        DemarchePrealable demarche = new DemarchePrealable(jour(ilYA + 30), "Prestations – RSA et prime d’activité",
                "Réclamation écrite", ResultatDemarche.REPONSE_INSATISFAISANTE);
        Enregistrement e = demande(ilYA, canal, type, nom, numero, motif, prestation, expose, demarche);
        Saisine saisine = Saisine.enregistrer(saisines::nouvelleReference, e, le(ilYA, auteur));
        if (auteur.equals(MEDIATEUR)) {
            tenue(saisine, ilYA);
        }
        saisines.ajouter(saisine);
        return saisine;
    }

    private Saisine tenue(Saisine saisine, int ilYA) {
        saisine.affecter(MEDIATEUR, "Camille Démo-Médiation", le(ilYA, MEDIATEUR));
        return saisine;
    }

    private Enregistrement demande(int ilYA, CanalSaisine canal, TypeSaisissant type, String nom, String numero,
            MotifSaisine motif, Prestation prestation, String expose, DemarchePrealable demarche) {
        int espace = nom.indexOf(' ');
        boolean direct = type == ALLOCATAIRE;
        SaisissantDeclare saisissant = new SaisissantDeclare(type, nom, "contact." + numero + "@demo.example", null,
                "1 rue de l’Exemple\n52000 Ville-Fictive", null);
        return new Enregistrement(jour(ilYA), canal, List.of(saisissant), numero, direct ? nom.substring(espace + 1) : "Anonyme",
                direct ? nom.substring(0, espace) : "Personne", true, "Compte caf.fr connecté", motif, List.of(), prestation,
                List.of(), demarche, VoieRecours.AUCUNE, null, jour(ilYA + 35), expose,
                "Je demande le réexamen de ma situation.", ilYA == 8 ? "Rupture de droits" : null, List.of(), List.of(), List.of());
    }

    private static QuestionPosee aUnService(String texte, LocalDate echeance) {
        return new QuestionPosee(NatureAttente.SERVICE, "Prestations – RSA et prime d’activité", "service", texte, echeance);
    }

    private ReponseDonnee reponse(int ilYA, PositionCaf position, OrigineDysfonctionnement origine, String rappel,
            List<String> suivis) {
        return new ReponseDonnee(jour(ilYA), position, ModeReponse.COURRIEL, origine,
                "Après examen de l’ensemble de votre dossier, voici ce que j’ai constaté et ce que je recommande.", null, null,
                rappel == null ? null : new BigDecimal(rappel), null, null, null, suivis, null);
    }

    private LocalDate jour(int ilYA) {
        return LocalDate.now(horloge).minusDays(ilYA);
    }

    private ContexteActe le(int ilYA, String auteur) {
        LocalDate jour = jour(ilYA);
        LocalTime heure = ilYA == 0 ? LocalTime.now(horloge) : LocalTime.of(10, 20);
        return new ContexteActe(auteur, jour.atTime(heure).atZone(horloge.getZone()).toInstant(), jour, seuils, false,
                papeterie.papier());
    }
}
