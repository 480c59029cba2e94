package fr.passerelle.mediation.bilan;

import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;

import fr.passerelle.mediation.bilan.calcul.CasDerriere;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.mediation.registre.OrdresDesSaisines;
import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cases behind a figure, for who may list cases, and only those this person may see. */
@Stateless
public class CasDuBilanService {

    private static final int PAR_PAGE = 50;

    @Inject
    private EntityManager em;
    @Inject
    private Appelants appelants;
    @Inject
    private Suppleance suppleance;
    @Inject
    private Journal journal;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    /** Whether that figure is a sum of money, to which each case adds its own. */
    @Autorise(SAISINE_LISTER)
    public boolean estUneSomme(String code) {
        return CasDerriere.montant(code).isPresent();
    }

    /** The sum of what the cases of that figure that this person may see add to it, all pages together; nought for a figure that is no sum. */
    @Autorise(SAISINE_LISTER)
    public BigDecimal somme(int annee, String code) {
        Optional<String> montant = CasDerriere.montant(code);
        Optional<String> derriere = new CasDerriere(seuils).condition(code);
        if (montant.isEmpty() || derriere.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Appelant appelant = appelants.courant();
        return (BigDecimal) preparer("select coalesce(sum(" + montant.get() + "), 0) from mediation.saisine s where " + derriere.get() + " and "
                + Visibilite.condition(appelant, suppleance.supplee(appelant)), annee, appelant).getSingleResult();
    }

    /** The cases counted by that figure today; those of a frozen year may have moved since. */
    @Autorise(SAISINE_LISTER)
    public Tranche<CasDuChiffre> casDe(int annee, String code, int page, String tri) {
        String derriere = new CasDerriere(seuils).condition(code)
                .orElseThrow(() -> new Introuvable("saisines du chiffre " + code));
        String montant = CasDerriere.montant(code).orElse("cast(null as numeric)");
        Appelant appelant = appelants.courant();
        String depuis = " from mediation.saisine s where " + derriere + " and "
                + Visibilite.condition(appelant, suppleance.supplee(appelant));
        Number total = (Number) preparer("select count(*)" + depuis, annee, appelant).getSingleResult();
        Query liste = preparer("""
                select s.reference, s.date_reception, s.canal, s.type_saisissant, s.motif, s.prestation, s.etat,
                       s.date_premiere_reponse - s.date_reception, s.motif_cloture,\s""" + montant + depuis + " order by " + ordre(tri, montant),
                annee, appelant);
        journal.noter(ActeJournal.LECTURE, "bilan", String.valueOf(annee), "Saisines derrière le chiffre " + code + ", page " + Math.max(1, page), null);
        int premiere = (Math.max(1, page) - 1) * PAR_PAGE;
        return new Tranche<>(lire(liste.setFirstResult(premiere).setMaxResults(PAR_PAGE)), total.longValue(),
                Math.max(1, page), PAR_PAGE);
    }

    /** As the registry is sorted, or by the days until the first answer, or by what each adds. */
    private static String ordre(String tri, String montant) {
        return switch (tri) {
            case "jours" -> "s.date_premiere_reponse - s.date_reception, s.id";
            case "-jours" -> "s.date_premiere_reponse - s.date_reception desc nulls last, s.id desc";
            case "montant" -> montant + ", s.id";
            case "-montant" -> montant + " desc nulls last, s.id desc";
            default -> OrdresDesSaisines.par(tri);
        };
    }

    private Query preparer(String sql, int annee, Appelant appelant) {
        Query requete = em.createNativeQuery(sql).setParameter("moi", appelant.identifiant());
        if (sql.contains(":annee")) {
            requete.setParameter("annee", annee);
        }
        if (sql.contains(":le")) {
            LocalDate finDAnnee = LocalDate.of(annee, 12, 31);
            LocalDate aujourdhui = LocalDate.now(horloge);
            requete.setParameter("le", finDAnnee.isAfter(aujourdhui) ? aujourdhui : finDAnnee);
        }
        return requete;
    }

    private static List<CasDuChiffre> lire(Query requete) {
        List<Object[]> lignes = Lignes.de(requete);
        return lignes.stream()
                .map(l -> new CasDuChiffre((String) l[0], PublicationsEtSuites.jour(l[1]), CanalSaisine.valueOf((String) l[2]),
                        TypeSaisissant.valueOf((String) l[3]), MotifSaisine.valueOf((String) l[4]),
                        Prestation.valueOf((String) l[5]), EtatSaisine.valueOf((String) l[6]),
                        l[8] == null ? null : MotifCloture.valueOf((String) l[8]), (Integer) l[7], (BigDecimal) l[9]))
                .toList();
    }
}
