package fr.passerelle.socle.courriels.suivi;

import static fr.passerelle.socle.Permissions.COURRIELS_ADMINISTRER;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.courriels.Catalogue;
import fr.passerelle.socle.courriels.EnvoiDesCourriels;
import fr.passerelle.socle.courriels.EtatEnvoi;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The mails and what became of them, for whoever runs the application. */
@Stateless
public class CourrielsService {

    private static final int PAQUET = 500;
    private static final String COLONNES = "select id, modele, adresse, reference, etat, essais, depose_le, prochain_essai, envoye_le, erreur";

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private EnvoiDesCourriels envoi;
    @Inject
    private Catalogue catalogue;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** How many wait and since when, how many ask for a decision, and whether anything can leave. */
    @Autorise(COURRIELS_ADMINISTRER)
    public FileDAttente file() {
        Object[] comptes = (Object[]) em.createNativeQuery("""
                select count(*) filter (where etat in ('EN_ATTENTE', 'EN_COURS')), count(*) filter (where etat in ('ABANDONNE', 'INCERTAIN'))
                from courriels.envoi where etat <> 'ENVOYE'""").getSingleResult();
        return new FileDAttente((Long) comptes[0], envoi.attente(), (Long) comptes[1], envoi.peutPartir());
    }

    /** The mails that answer, the latest first. */
    @Autorise(COURRIELS_ADMINISTRER)
    public Tranche<CourrielVu> chercher(RechercheCourriel recherche, int page, int taille) {
        int voulue = Math.max(1, page);
        Query lignes = requete(recherche, COLONNES, " order by id desc").setFirstResult((voulue - 1) * taille).setMaxResults(taille);
        Number total = (Number) requete(recherche, "select count(*)", "").getSingleResult();
        return new Tranche<>(Lignes.<Object[]>de(lignes).stream().map(this::vu).toList(), total.longValue(), voulue, taille);
    }

    /** The mails there may be, in the order to offer them. */
    @Autorise(COURRIELS_ADMINISTRER)
    public List<Texte> modeles() {
        return catalogue.courriels();
    }

    @Autorise(COURRIELS_ADMINISTRER)
    public CourrielVu courriel(long id) {
        return Lignes.<Object[]>de(em.createNativeQuery(COLONNES + " from courriels.envoi where id = :id").setParameter("id", id))
                .stream().map(this::vu).findFirst().orElseThrow(() -> new Introuvable("courriel " + id));
    }

    /** Writes all the mails that answer, the latest first; the export is a line of the journal. */
    @Autorise(COURRIELS_ADMINISTRER)
    public void exporter(RechercheCourriel recherche, Tableur sortie) throws IOException {
        journal.noter(ActeJournal.EXPORT, "courriel", null, null, null);
        sortie.titres(List.of("Déposé", "Courriel", "Destinataire", "Référence", "État", "Essais", "Parti", "Refus", "N°"));
        try (Stream<?> tous = requete(recherche, COLONNES, " order by id desc").setHint(HibernateHints.HINT_FETCH_SIZE, PAQUET).getResultStream()) {
            for (Iterator<?> lignes = tous.iterator(); lignes.hasNext();) {
                CourrielVu c = vu((Object[]) lignes.next());
                sortie.ligne(Arrays.asList(c.deposeLe(), c.modele(), c.destinataire(), c.reference(), c.etat().libelle(), c.essais(),
                        c.partiLe(), c.refus(), c.id()));
            }
        }
    }

    /** Has a mail tried again that left no more by itself; the reason goes to the journal. */
    @Autorise(COURRIELS_ADMINISTRER)
    public void relancer(long id) {
        CourrielVu courriel = courriel(id);
        int relances = em.createNativeQuery("""
                update courriels.envoi set etat = 'EN_ATTENTE', essais = 0, prochain_essai = :maintenant
                where id = :id and etat in ('ABANDONNE', 'INCERTAIN')""")
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("id", id).executeUpdate();
        if (relances == 0) {
            throw new RegleRefusee("COURRIEL", "Ce courriel n’est pas en échec : il n’y a rien à relancer.");
        }
        journal.noter(ActeJournal.ADMINISTRATION, "courriel", String.valueOf(id), "Relancé\u202f; il était : " + courriel.etat().libelle(), null);
    }

    private Query requete(RechercheCourriel r, String quoi, String suite) {
        StringBuilder condition = new StringBuilder(" from courriels.envoi where true");
        Map<String, Object> parametres = new LinkedHashMap<>();
        ajouter(condition, parametres, "etat = :etat", "etat", r.etat() == null ? null : r.etat().name());
        ajouter(condition, parametres, "modele = :modele", "modele", catalogue.de(r.modele()).map(Texte::code).orElse(null));
        ajouter(condition, parametres, "depose_le >= :du", "du", debut(r.du()));
        ajouter(condition, parametres, "depose_le < :apres", "apres", r.au() == null ? null : debut(r.au().plusDays(1)));
        ajouter(condition, parametres, "(lower(adresse) = lower(:texte) or strpos(lower(reference), lower(:texte)) > 0)", "texte", r.texte());
        Query requete = em.createNativeQuery(quoi + condition + suite);
        parametres.forEach(requete::setParameter);
        return requete;
    }

    private static void ajouter(StringBuilder condition, Map<String, Object> parametres, String voulu, String nom, Object valeur) {
        if (valeur != null) {
            condition.append(" and ").append(voulu);
            parametres.put(nom, valeur);
        }
    }

    private static OffsetDateTime debut(LocalDate jour) {
        return jour == null ? null : jour.atStartOfDay(Horloge.PARIS).toOffsetDateTime();
    }

    private CourrielVu vu(Object[] l) {
        EtatEnvoi etat = EtatEnvoi.valueOf((String) l[4]);
        return new CourrielVu(((Number) l[0]).longValue(), catalogue.titre((String) l[1]), CourrielVu.masquer((String) l[2]), (String) l[3],
                etat, ((Number) l[5]).intValue(), (Instant) l[6], etat == EtatEnvoi.EN_ATTENTE ? (Instant) l[7] : null, (Instant) l[8],
                (String) l[9]);
    }
}
