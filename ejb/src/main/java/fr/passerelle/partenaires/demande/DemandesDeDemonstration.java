package fr.passerelle.partenaires.demande;

import static fr.passerelle.partenaires.nomenclature.ServicePartenaire.*;
import static fr.passerelle.socle.capacites.Population.PARTENAIRE;

import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.demande.saisie.AdministrateurDemande;
import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import fr.passerelle.partenaires.demande.saisie.ConditionsDeConvention;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.PointAVerifier;
import fr.passerelle.partenaires.demande.saisie.UtilisateurDemande;
import fr.passerelle.partenaires.habilitation.UtilisateurSaisi;
import fr.passerelle.partenaires.habilitation.Utilisateurs;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.registre.PartenaireSaisi;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.capacites.Personnage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** A request in each of its states, by partners that have no convention yet; the bodies and the people are invented. */
@ApplicationScoped
class DemandesDeDemonstration implements Demonstration {

    private static final String AGENT = "secretariat";
    private static final List<String> SIRETS = List.of("00000070300405", "00000071100408", "00000072900400", "00000073700403", "00000074500406",
            "00000075200402", "00000076000405", "00000077800407");
    private static final Personnage DEMANDEUR = new Personnage("demandeur1", "Charlie", "Démo-Demande", "Ludothèque, signataire d’une demande en préparation",
            null, PARTENAIRE);

    @Inject
    private EntityManager em;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private Conventions conventions;
    @Inject
    private Etablissement etablissement;
    @Inject
    private DemandeRepository demandes;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 130;
    }

    @Override
    public List<Personnage> personnages() {
        return List.of(DEMANDEUR);
    }

    @Override
    @Transactional
    public void jouer() {
        if (em.createQuery("select count(d) from DemandeDAcces d", Long.class).getSingleResult() > 0) {
            return;
        }
        brouillon();
        envoyee(1, "Ateliers du Mercredi fictifs", TypePartenaire.ASSOCIATION, 3, AFAS, MONENFANT);
        prise(2, "Centre social de l’Exemple", TypePartenaire.ASSOCIATION, 6, CDAP, AFAS).verifier(EnumSet.of(PointAVerifier.POUVOIR));
        prise(3, "Ccas du Val fictif", TypePartenaire.CCAS, 12, CDAP, RSA).demanderComplement(Map.of(
                ChampDemande.FONCTION, "Donner le nom de l’élue qui a délégation pour signer, et la date de la délibération.",
                ChampDemande.MISSION, "Préciser la mission de chaque service qui consulterait les dossiers."), AGENT, ilYA(9));
        etablie(4, "Multi-accueil Les Fictions", TypePartenaire.GESTIONNAIRE, 18, AFAS, MONENFANT, FILOUE);
        ouverte();
        prise(6, "Agence Fictive", TypePartenaire.AUTRE, 20, CDAP).refuser(
                "La consultation des dossiers n’est ouverte qu’aux organismes chargés d’une mission sociale.", AGENT, ilYA(15));
        envoyee(7, "Halte-garderie Fictive", TypePartenaire.GESTIONNAIRE, 40, FILOUE).abandonner("La structure a fermé.", AGENT, ilYA(30));
        em.flush();
    }

    private void brouillon() {
        long partenaire = partenaire(0, "Ludothèque de l’Exemple", TypePartenaire.ASSOCIATION);
        long signataire = utilisateurs.rattacher(partenaire, new UtilisateurSaisi(DEMANDEUR.prenom(), DEMANDEUR.nom(), "charlie@ludotheque-exemple.example",
                "Présidence", true), DEMANDEUR.identifiant(), AGENT);
        demandes.ajouter(new DemandeDAcces(partenaire, signataire, null,
                DemandeSaisie.vierge(SIRETS.get(0), "Ludothèque de l’Exemple", TypePartenaire.ASSOCIATION, "Chaumont"), DEMANDEUR.identifiant(), ilYA(1)));
    }

    private DemandeDAcces envoyee(int rang, String nom, TypePartenaire type, int jours, ServicePartenaire... services) {
        return envoyee(rang, jours, saisie(rang, nom, type, ModeGestion.DELEGUEE, List.of(new AdministrateurDemande("Dominique", "Fictif",
                "dominique@organisme" + rang + ".example", "Direction")), services));
    }

    private DemandeDAcces envoyee(int rang, int jours, DemandeSaisie saisie) {
        long partenaire = partenaire(rang, saisie.raisonSociale(), saisie.type());
        String qui = "signataire de " + saisie.raisonSociale();
        DemandeDAcces demande = demandes.ajouter(new DemandeDAcces(partenaire, signataire(partenaire, rang), null, saisie, qui, ilYA(jours + 2)));
        demande.envoyer(qui, ilYA(jours));
        return demande;
    }

    private DemandeDAcces prise(int rang, String nom, TypePartenaire type, int jours, ServicePartenaire... services) {
        DemandeDAcces demande = envoyee(rang, nom, type, jours, services);
        demande.prendreEnInstruction(AGENT, ilYA(jours - 1));
        return demande;
    }

    private DemandeDAcces etablie(int rang, String nom, TypePartenaire type, int jours, ServicePartenaire... services) {
        return etablir(prise(rang, nom, type, jours, services), jours - 3);
    }

    /** Signed on both sides: nobody was named yet, so that no account is opened. */
    private void ouverte() {
        DemandeDAcces demande = envoyee(5, 60, saisie(5, "Relais petite enfance Fictif", TypePartenaire.COLLECTIVITE, ModeGestion.CAF, List.of(), MONENFANT));
        demande.prendreEnInstruction(AGENT, ilYA(58));
        etablir(demande, 55);
        em.flush();
        LocalDate signee = LocalDate.now(horloge).minusDays(40);
        conventions.soumettre(demande.convention());
        conventions.signee(demande.convention(), signee.minusDays(2), signee);
    }

    private DemandeDAcces etablir(DemandeDAcces demande, int jours) {
        demande.verifier(EnumSet.allOf(PointAVerifier.class));
        ConditionsDeConvention conditions = new ConditionsDeConvention(null, 36, Reconduction.TACITE, 12, null, 3, Map.of());
        long convention = etablissement.etablir(demande, conditions, LocalDate.now(horloge).minusDays(jours));
        demande.etablir(convention, AGENT, ilYA(jours));
        return demande;
    }

    private static DemandeSaisie saisie(int rang, String nom, TypePartenaire type, ModeGestion mode, List<AdministrateurDemande> administrateurs,
            ServicePartenaire... services) {
        return new DemandeSaisie(SIRETS.get(rang), nom, type, rang + " rue de l’Exemple", "52000", "Chaumont", "0353010050", null, "Présidence",
                List.of(services), "Accompagner les familles de nos accueils et calculer leurs tarifs.", mode, administrateurs, administrateurs.isEmpty(),
                administrateurs.isEmpty() ? List.of() : List.of(new UtilisateurDemande("Sacha", "Fictif", "sacha@organisme" + rang + ".example", "Accueil",
                        List.of(services), Map.of(CDAP, "T2"))));
    }

    private long partenaire(int rang, String nom, TypePartenaire type) {
        return partenaires.ajouter(new PartenaireSaisi(SIRETS.get(rang), nom, type, rang + 1 + " rue de l’Exemple", "52000", "Chaumont", null, null, null));
    }

    /** Listed, without an account: nobody is written to. */
    private long signataire(long partenaire, int rang) {
        return ((Number) em.createNativeQuery("""
                insert into partenaires.utilisateur (partenaire_id, prenom, nom, courriel, fonction, signataire, etat, cree_le, cree_par)
                values (:partenaire, 'Alix', 'Fictif', :courriel, 'Présidence', true, 'CREE', :le, 'secretariat') returning id""")
                .setParameter("partenaire", partenaire).setParameter("courriel", "alix@organisme" + rang + ".example")
                .setParameter("le", ilYA(60).atOffset(ZoneOffset.UTC)).getSingleResult()).longValue();
    }

    private Instant ilYA(int jours) {
        return horloge.instant().minus(Duration.ofDays(jours));
    }
}
