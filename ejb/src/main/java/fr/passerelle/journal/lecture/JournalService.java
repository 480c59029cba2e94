package fr.passerelle.journal.lecture;

import fr.passerelle.commun.Horloge;
import fr.passerelle.commun.Tranche;
import fr.passerelle.comptes.Annuaire;
import fr.passerelle.comptes.Autorise;
import fr.passerelle.comptes.Permission;
import fr.passerelle.journal.ActeJournal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The journal of acts and of accesses to personal cases, for whoever watches over them (R-MED-29). */
@Stateless
public class JournalService {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Annuaire annuaire;

    /** The lines that answer, the latest first. */
    @Autorise(Permission.JOURNAL_LIRE)
    public Tranche<LigneJournal> chercher(RechercheJournal recherche, int page, int taille) {
        Map<String, Object> parametres = new LinkedHashMap<>();
        String filtre = filtre(recherche, parametres);
        Query lignes = em.createNativeQuery("""
                select id, le, qui, acte, objet, reference, detail, motif, adresse
                from journal.acte""" + filtre + " order by id desc");
        Query compte = em.createNativeQuery("select count(*) from journal.acte" + filtre);
        parametres.forEach((nom, valeur) -> {
            lignes.setParameter(nom, valeur);
            compte.setParameter(nom, valeur);
        });
        List<?> trouvees = lignes.setFirstResult((page - 1) * taille).setMaxResults(taille).getResultList();
        return new Tranche<>(enLignes(trouvees), ((Number) compte.getSingleResult()).longValue(), page, taille);
    }

    /** The kinds of things the journal tells about, to choose from. */
    @Autorise(Permission.JOURNAL_LIRE)
    public List<String> objets() {
        List<?> objets = em.createNativeQuery("select distinct objet from journal.acte order by objet").getResultList();
        return objets.stream().map(String.class::cast).toList();
    }

    private static String filtre(RechercheJournal r, Map<String, Object> parametres) {
        StringBuilder filtre = new StringBuilder(" where true");
        ajouter(filtre, parametres, "qui like :qui", "qui", contenant(r.qui()));
        ajouter(filtre, parametres, "acte = :acte", "acte", r.acte() == null ? null : r.acte().name());
        ajouter(filtre, parametres, "objet = :objet", "objet", plein(r.objet()));
        ajouter(filtre, parametres, "reference ilike :reference", "reference", contenant(r.reference()));
        ajouter(filtre, parametres, "le >= :du", "du", debut(r.du()));
        ajouter(filtre, parametres, "le < :apres", "apres", r.au() == null ? null : debut(r.au().plusDays(1)));
        return filtre.toString();
    }

    private static void ajouter(StringBuilder filtre, Map<String, Object> parametres, String condition, String nom, Object valeur) {
        if (valeur != null) {
            filtre.append(" and ").append(condition);
            parametres.put(nom, valeur);
        }
    }

    private static String plein(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip().replace("\0", "");
    }

    private static String contenant(String texte) {
        String cherche = plein(texte);
        return cherche == null ? null : "%" + cherche.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static OffsetDateTime debut(LocalDate jour) {
        return jour == null ? null : jour.atStartOfDay(Horloge.PARIS).toOffsetDateTime();
    }

    private List<LigneJournal> enLignes(List<?> trouvees) {
        List<Object[]> lignes = trouvees.stream().map(Object[].class::cast).toList();
        Map<String, String> noms = annuaire.noms(lignes.stream().map(l -> (String) l[2]).toList());
        return lignes.stream()
                .map(l -> new LigneJournal(((Number) l[0]).longValue(), (Instant) l[1], (String) l[2], noms.get((String) l[2]),
                        ActeJournal.valueOf((String) l[3]), (String) l[4], (String) l[5], (String) l[6], (String) l[7],
                        (String) l[8]))
                .toList();
    }
}
