package fr.passerelle.avip.engagement;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.nomenclature.Arrondi;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The rates and roundings, each from its day on; past ones stay, for what was decided by them (dossier §3.6). For services only. */
@ApplicationScoped
public class ParametresEngagement {

    private static final String REGLE = "R-AVIP-2";

    @Inject
    private EntityManager em;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** The one that holds that day. */
    public ParametreEngagement au(LocalDate jour) {
        List<ParametreEngagement> tous = tous();
        return tous.stream().filter(p -> !p.depuis().isAfter(jour)).findFirst().orElseGet(() -> tous.get(tous.size() - 1));
    }

    /** The latest first. */
    public List<ParametreEngagement> tous() {
        return Lignes.<Object[]>de(em.createNativeQuery("select depuis, taux, arrondi, motif from avip.taux_engagement order by depuis desc")).stream()
                .map(l -> new ParametreEngagement(((Date) l[0]).toLocalDate(), ((Number) l[1]).intValue(), Arrondi.valueOf((String) l[2]), (String) l[3])).toList();
    }

    /** A further one, from a day to come: what was decided before keeps what it was decided by. */
    @Transactional(TxType.MANDATORY)
    void ajouter(LocalDate depuis, Integer taux, Arrondi arrondi, String motif) {
        Exigences exigences = new Exigences(REGLE);
        exigences.exiger(depuis != null, "depuis", "Indiquez à partir de quel jour.");
        exigences.exiger(depuis == null || depuis.isAfter(LocalDate.now(horloge)), "depuis", "Un nouveau taux vaut pour un jour à venir.");
        exigences.exiger(taux != null && taux >= 1 && taux <= 100, "taux", "De 1 à 100 pour cent.");
        exigences.exiger(arrondi != null, "arrondi", "Choisissez l’arrondi.");
        exigences.exigerTexte(motif, "motif", "Écrivez ce qui le décide\u202f: une charte, un accord, une décision.");
        exigences.refuser();
        exiger(tous().stream().noneMatch(p -> p.depuis().equals(depuis)), REGLE, "depuis", "Un taux est déjà décidé pour ce jour-là.");
        em.createNativeQuery("""
                insert into avip.taux_engagement (depuis, taux, arrondi, motif, decide_le, decide_par) values (:depuis, :taux, :arrondi, :motif, :le, :par)""")
                .setParameter("depuis", depuis).setParameter("taux", taux).setParameter("arrondi", arrondi.name())
                .setParameter("motif", TextePropre.ligne(motif)).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("par", provenance.auteur()).executeUpdate();
    }
}
