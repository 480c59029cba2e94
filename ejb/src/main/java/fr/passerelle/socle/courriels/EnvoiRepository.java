package fr.passerelle.socle.courriels;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Coupe;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The outbox in the database. A mail is marked as being sent, and that is committed, before it is handed over: whatever
 * happens then, no other server and no later run takes it. One cut off in between becomes uncertain, for a person to decide;
 * it is sooner late than sent twice.
 */
@ApplicationScoped
class EnvoiRepository {

    private static final Duration BAIL = Duration.ofMinutes(10);
    private static final int ERREUR_AU_PLUS = 500;
    /** How the database reads bytes written as text. */
    private static final String EN_HEXA = "\\x";

    /** Gone, given up or never sent, even where no mail server is set; and at once what would carry a dead link. */
    private static final String FINIS_AVANT = """
            (etat = 'ENVOYE' and envoye_le < :avant or etat in ('ABANDONNE', 'INCERTAIN', 'EN_ATTENTE') and depose_le < :avant
                or etat in ('ABANDONNE', 'INCERTAIN', 'EN_ATTENTE') and perime_le < :maintenant)""";

    private static final String ENVOYES = """
            select depose_le, envoye_le, etat, modele, adresse, sujet, reference from courriels.envoi where\s""";

    @Inject
    private EntityManager em;
    @Inject
    private Catalogue catalogue;
    @Inject
    private Clock horloge;

    /** One of many. */
    record Depot(String adresse, TexteDeCourriel texte, String reference) {
    }

    void ajouterTous(Texte modele, String objet, List<Depot> depots, Instant perimeLe) {
        em.createNativeQuery("""
                insert into courriels.envoi (modele, adresse, sujet, corps, objet, reference, depose_le, prochain_essai, perime_le)
                select :modele, d.adresse, d.sujet, d.corps, :objet, d.reference, :le, :le, cast(:perime as timestamptz)
                from unnest(cast(:adresses as text[]), cast(:sujets as text[]), cast(:corps as text[]), cast(:references as text[]))
                    with ordinality as d(adresse, sujet, corps, reference, rang) order by d.rang""")
                .setParameter("modele", modele.code()).setParameter("objet", objet).setParameter("le", maintenant())
                .setParameter("perime", perimeLe == null ? null : perimeLe.toString())
                .setParameter("adresses", depots.stream().map(Depot::adresse).toArray(String[]::new))
                .setParameter("sujets", depots.stream().map(d -> d.texte().sujet()).toArray(String[]::new))
                .setParameter("corps", depots.stream().map(d -> d.texte().corps()).toArray(String[]::new))
                .setParameter("references", depots.stream().map(Depot::reference).toArray(String[]::new)).executeUpdate();
    }

    long ajouter(Texte modele, String adresse, TexteDeCourriel texte, String objet, String reference, Instant perimeLe, Jointe jointe) {
        return (Long) em.createNativeQuery("""
                insert into courriels.envoi (modele, adresse, sujet, corps, objet, reference, depose_le, prochain_essai, perime_le,
                    jointe_nom, jointe_type, jointe)
                values (:modele, :adresse, :sujet, :corps, :objet, :reference, :le, :le, cast(:perime as timestamptz), :jointeNom, :jointeType,
                    cast(:jointe as bytea)) returning id""", Long.class)
                .setParameter("modele", modele.code())
                .setParameter("adresse", adresse)
                .setParameter("sujet", texte.sujet())
                .setParameter("corps", texte.corps())
                .setParameter("objet", objet)
                .setParameter("reference", reference)
                .setParameter("le", maintenant())
                .setParameter("perime", perimeLe == null ? null : perimeLe.toString())
                .setParameter("jointeNom", jointe == null ? null : jointe.nom())
                .setParameter("jointeType", jointe == null ? null : jointe.type())
                .setParameter("jointe", jointe == null ? null : EN_HEXA + HexFormat.of().formatHex(jointe.contenu()))
                .getSingleResult();
    }

    /** Takes the mail that has waited longest, if one is due. */
    @Transactional
    Optional<Envoi> prendre() {
        OffsetDateTime maintenant = maintenant();
        List<Object[]> pris = Lignes.de(em.createNativeQuery("""
                update courriels.envoi set etat = 'EN_COURS', bail = :bail, prochain_essai = null, essais = essais + 1, essaye_le = :maintenant
                where id = (select id from courriels.envoi where etat = 'EN_ATTENTE' and prochain_essai <= :maintenant
                        and (perime_le is null or perime_le > :maintenant)
                    order by prochain_essai, id limit 1 for update skip locked)
                returning id, adresse, sujet, corps, essais, jointe_nom, jointe_type, jointe""", Object[].class)
                .setParameter("bail", maintenant.plus(BAIL)).setParameter("maintenant", maintenant));
        return pris.stream().findFirst().map(l -> new Envoi((Long) l[0], (String) l[1], (String) l[2], (String) l[3], (Integer) l[4],
                l[7] == null ? null : new Jointe((String) l[5], (String) l[6], (byte[]) l[7])));
    }

    @Transactional
    void parti(Envoi envoi) {
        em.createNativeQuery("""
                update courriels.envoi set etat = 'ENVOYE', envoye_le = :le, bail = null, erreur = null, jointe = null,
                    corps = case when modele in (:secrets) then '' else corps end where id = :id and etat = 'EN_COURS'""")
                .setParameter("le", maintenant()).setParameter("secrets", catalogue.secrets()).setParameter("id", envoi.id()).executeUpdate();
    }

    /** Taken but not tried: it waits as before. */
    @Transactional
    void rendre(Envoi envoi) {
        em.createNativeQuery("""
                update courriels.envoi set etat = 'EN_ATTENTE', prochain_essai = :le, bail = null, essais = essais - 1
                where id = :id and etat = 'EN_COURS'""")
                .setParameter("le", maintenant()).setParameter("id", envoi.id()).executeUpdate();
    }

    /** Refused: tried again later, or given up. */
    @Transactional
    void refuse(Envoi envoi, String erreur) {
        Optional<Instant> encore = CadenceDesEssais.apres(envoi.essais(), horloge.instant());
        em.createNativeQuery("""
                update courriels.envoi set etat = :etat, prochain_essai = cast(:encore as timestamptz), bail = null, erreur = :erreur
                where id = :id and etat = 'EN_COURS'""")
                .setParameter("etat", encore.isPresent() ? EtatEnvoi.EN_ATTENTE.name() : EtatEnvoi.ABANDONNE.name())
                .setParameter("encore", encore.map(Instant::toString).orElse(null))
                .setParameter("erreur", court(erreur))
                .setParameter("id", envoi.id()).executeUpdate();
    }

    /** Cut off while it was handed over. */
    @Transactional
    void incertain(Envoi envoi, String erreur) {
        em.createNativeQuery("""
                update courriels.envoi set etat = 'INCERTAIN', bail = null, erreur = :erreur where id = :id and etat = 'EN_COURS'""")
                .setParameter("erreur", court(erreur)).setParameter("id", envoi.id()).executeUpdate();
    }

    /** What a server killed in the middle has left being sent. */
    @Transactional
    int constaterLesInterrompus() {
        return em.createNativeQuery("""
                update courriels.envoi set etat = 'INCERTAIN', bail = null,
                    erreur = 'Le serveur s’est arrêté pendant l’envoi\u202f: ce courriel est peut-être parti.'
                where etat = 'EN_COURS' and bail < :maintenant""")
                .setParameter("maintenant", maintenant()).executeUpdate();
    }

    List<CourrielEnvoye> deposesPour(String objet, String reference) {
        return envoyes(em.createNativeQuery(ENVOYES + "objet = :objet and reference = :reference order by id", Object[].class)
                .setParameter("objet", objet).setParameter("reference", reference));
    }

    List<CourrielEnvoye> deposesA(String adresse) {
        return envoyes(em.createNativeQuery(ENVOYES + "lower(adresse) = lower(:adresse) order by id", Object[].class).setParameter("adresse", adresse));
    }

    List<CourrielEnvoye> deposesA(String adresse, Collection<String> objets) {
        return envoyes(em.createNativeQuery(ENVOYES + "lower(adresse) = lower(:adresse) and objet in :objets order by id", Object[].class)
                .setParameter("adresse", adresse).setParameter("objets", List.copyOf(objets)));
    }

    private static List<CourrielEnvoye> envoyes(Query requete) {
        List<Object[]> lus = Lignes.de(requete);
        return lus.stream().map(l -> new CourrielEnvoye((Instant) l[0], (Instant) l[1], EtatEnvoi.valueOf((String) l[2]), (String) l[3],
                (String) l[4], (String) l[5], (String) l[6])).toList();
    }

    void oublier(String objet, Collection<String> references) {
        em.createNativeQuery("delete from courriels.envoi where objet = :objet and reference in :references")
                .setParameter("objet", objet).setParameter("references", List.copyOf(references)).executeUpdate();
    }

    int oublierFinisAvant(OffsetDateTime avant) {
        return em.createNativeQuery("delete from courriels.envoi where " + FINIS_AVANT)
                .setParameter("avant", avant).setParameter("maintenant", maintenant()).executeUpdate();
    }

    long finisAvant(OffsetDateTime avant) {
        return (Long) em.createNativeQuery("select count(*) from courriels.envoi where " + FINIS_AVANT, Long.class)
                .setParameter("avant", avant).setParameter("maintenant", maintenant()).getSingleResult();
    }

    long combien(EtatEnvoi etat) {
        return (Long) em.createNativeQuery("select count(*) from courriels.envoi where etat = :etat", Long.class)
                .setParameter("etat", etat.name()).getSingleResult();
    }

    /** Since when the mail that waits longest waits; zero when none does. */
    Duration plusLongueAttente() {
        Instant depuis = (Instant) em.createNativeQuery("select min(depose_le) from courriels.envoi where etat = 'EN_ATTENTE'", Instant.class)
                .getSingleResult();
        return depuis == null ? Duration.ZERO : Duration.between(depuis, horloge.instant());
    }

    private static String court(String texte) {
        return texte == null ? null : Coupe.abrege(texte, ERREUR_AU_PLUS);
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
