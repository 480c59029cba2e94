package fr.passerelle.socle.journal.lecture;

import static fr.passerelle.socle.Permissions.JOURNAL_LIRE;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Sujets;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The journal of acts and of accesses to personal data, for whoever watches over them. */
@Stateless
public class JournalService {

    /** How many lines of an export are in memory at a time. */
    private static final int PAQUET = 500;
    private static final String COLONNES = "id, le, qui, acte, objet, reference, detail, motif, adresse, dossier";

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Journal journal;
    @Inject
    private Sujets sujets;

    /** The lines that answer, the latest first. */
    @Autorise(JOURNAL_LIRE)
    public Tranche<LigneJournal> chercher(RechercheJournal recherche, int page, int taille) {
        int voulue = Math.max(1, page);
        Filtre filtre = filtre(recherche);
        Query lignes = filtre.requete(em, "select " + COLONNES, " order by id desc");
        List<Object[]> trouvees = Lignes.de(lignes.setFirstResult((voulue - 1) * taille).setMaxResults(taille));
        Number total = (Number) filtre.requete(em, "select count(*)", "").getSingleResult();
        Map<String, String> noms = annuaire.noms(trouvees.stream().map(l -> (String) l[2]).toList());
        return new Tranche<>(trouvees.stream().map(l -> ligne(l, noms::get)).toList(), total.longValue(), voulue, taille);
    }

    /** Everyone who has seen one of those cases or a part of it, the latest first: who read it, who printed it, who acted on it. */
    @Autorise(JOURNAL_LIRE)
    public List<LecteurDossier> lecteurs(List<String> dossiers) {
        List<Object[]> trouves = Lignes.de(em.createNativeQuery("""
                select qui, count(*) filter (where acte in ('LECTURE', 'IMPRESSION')),
                    count(*) filter (where acte not in ('LECTURE', 'IMPRESSION')), min(le), max(le)
                from journal.acte where dossier in (:dossiers)
                group by qui order by max(le) desc""").setParameter("dossiers", dossiers));
        Map<String, String> noms = annuaire.noms(trouves.stream().map(l -> (String) l[0]).toList());
        return trouves.stream().map(l -> new LecteurDossier((String) l[0], noms.get((String) l[0]), (Long) l[1], (Long) l[2],
                (Instant) l[3], (Instant) l[4])).toList();
    }

    /** Writes all the lines that answer, the latest first; the export is itself a line of the journal. */
    @Autorise(JOURNAL_LIRE)
    public void exporter(RechercheJournal recherche, Tableur sortie) throws IOException {
        journal.noter(ActeJournal.EXPORT, "journal", objetDeLExport(recherche), null, null);
        Map<String, String> noms = new HashMap<>();
        sortie.titres(List.of("Quand", "Compte", "Nom", "Acte", "Objet", "Référence", sujets.titre(), "Détail", "Motif", "Adresse", "N°"));
        try (Stream<?> toutes = filtre(recherche).requete(em, "select " + COLONNES, " order by id desc")
                .setHint(HibernateHints.HINT_FETCH_SIZE, PAQUET).getResultStream()) {
            for (Iterator<?> lignes = toutes.iterator(); lignes.hasNext();) {
                LigneJournal l = ligne((Object[]) lignes.next(),
                        qui -> noms.computeIfAbsent(qui, q -> annuaire.noms(List.of(q)).get(q)));
                sortie.ligne(Arrays.asList(l.quand(), l.qui(), l.nom(), l.acte().libelle(), l.objet(), l.reference(), l.dossier(),
                        l.detail(), l.motif(), l.adresse(), l.id()));
            }
        }
    }

    /** The kinds of things the journal tells about, to choose from. */
    @Autorise(JOURNAL_LIRE)
    public List<String> objets() {
        List<?> objets = Lignes.de(em.createNativeQuery("select distinct objet from journal.acte order by objet"));
        return objets.stream().map(String.class::cast).toList();
    }

    private static String objetDeLExport(RechercheJournal recherche) {
        return recherche.dossiers() == null ? recherche.reference() : String.join(", ", recherche.dossiers());
    }

    private Filtre filtre(RechercheJournal recherche) {
        return new Filtre(recherche, recherche.qui() == null ? List.of() : annuaire.nommes(recherche.qui()));
    }

    private static LigneJournal ligne(Object[] l, UnaryOperator<String> nom) {
        return new LigneJournal(((Number) l[0]).longValue(), (Instant) l[1], (String) l[2], nom.apply((String) l[2]),
                ActeJournal.valueOf((String) l[3]), (String) l[4], (String) l[5], (String) l[6], (String) l[7], (String) l[8], (String) l[9]);
    }
}
