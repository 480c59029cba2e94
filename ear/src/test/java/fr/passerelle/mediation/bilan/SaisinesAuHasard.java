package fr.passerelle.mediation.bilan;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.naming.InitialContext;
import javax.sql.DataSource;

/** Draws cases of every kind and writes them beneath every service, in a year that no other test uses. */
public final class SaisinesAuHasard {

    private static final String INSERTION = """
            insert into mediation.saisine (reference, date_reception, date_enregistrement, modifiee_le, enregistree_par,
                canal, type_saisissant, motif, prestation, numero_allocataire, etat, attente, recevable,
                motif_irrecevabilite, demarche_date, date_accuse, date_recevabilite, date_premiere_reponse,
                date_reponse, mode_reponse, position, origine, montant_rappel, date_cloture, motif_cloture, cycle)
            values (?, ?, ?, ?, 'essai', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /** The former life of those reopened, which the application never leaves out: without it the stock forgets them. */
    private static final String CYCLES = """
            insert into mediation.cycle_precedent (saisine_id, numero, etat, date_reponse, position, mode_reponse,
                date_cloture, motif_cloture, rouverte_le, motif_reouverture)
            select id, 1, 'CLOTUREE', date_reponse, position, mode_reponse, date_cloture, motif_cloture,
                cast(date_cloture as timestamp) at time zone 'Europe/Paris', 'Un fait nouveau est apparu.'
            from mediation.saisine where annee = ? and cycle = 2""";

    private final Random hasard;
    private final int annee;

    private SaisinesAuHasard(int annee, long graine) {
        this.annee = annee;
        this.hasard = new Random(graine);
    }

    /** Replaces the cases of that year by others drawn with that seed. */
    public static List<SaisineTiree> inserer(int annee, int nombre, long graine) throws Exception {
        SaisinesAuHasard tirage = new SaisinesAuHasard(annee, graine);
        List<SaisineTiree> tirees = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            tirees.add(tirage.tirer());
        }
        DataSource source = InitialContext.doLookup("java:jboss/datasources/PasserelleDS");
        try (Connection connexion = source.getConnection()) {
            // The stock of a year counts what older years left open: nothing of other tests may stay behind it.
            try (PreparedStatement efface = connexion.prepareStatement("delete from mediation.saisine where annee <= ?")) {
                efface.setInt(1, annee);
                efface.executeUpdate();
            }
            ecrire(connexion, annee, tirees);
        }
        return tirees;
    }

    private SaisineTiree tirer() {
        LocalDate reception = LocalDate.of(annee, 1, 1).plusDays(hasard.nextInt(LocalDate.of(annee, 1, 1).lengthOfYear()));
        Boolean recevable = hasard.nextInt(10) == 0 ? null : Boolean.valueOf(hasard.nextInt(6) != 0);
        boolean repondue = Boolean.TRUE.equals(recevable) && hasard.nextInt(5) != 0;
        MotifCloture motifCloture = motifCloture(recevable, repondue);
        Integer delai = repondue ? Integer.valueOf(hasard.nextInt(30)) : null;
        boolean rouverte = repondue && motifCloture == MotifCloture.REPONSE_APPORTEE && hasard.nextInt(20) == 0;
        return new SaisineTiree(reception, un(CanalSaisine.values()), un(TypeSaisissant.values()), un(MotifSaisine.values()),
                un(Prestation.values()), String.format("%07d", hasard.nextInt(400)), etat(recevable, motifCloture), recevable,
                Boolean.FALSE.equals(recevable) ? un(MotifIrrecevabilite.values()) : null,
                hasard.nextInt(4) == 0 ? null : Integer.valueOf(hasard.nextInt(12)),
                Boolean.TRUE.equals(recevable) && hasard.nextInt(4) != 0 ? Integer.valueOf(hasard.nextInt(12)) : null,
                delai, repondue ? un(ModeReponse.values()) : null, repondue ? un(PositionCaf.values()) : null,
                repondue ? un(OrigineDysfonctionnement.values()) : null,
                BigDecimal.valueOf(hasard.nextInt(3) == 0 ? hasard.nextInt(200_000) : 0, 2),
                motifCloture == null ? null : Integer.valueOf((delai == null ? 0 : delai) + hasard.nextInt(20)), motifCloture,
                rouverte ? 2 : 1);
    }

    private MotifCloture motifCloture(Boolean recevable, boolean repondue) {
        if (hasard.nextInt(25) == 0) {
            return hasard.nextBoolean() ? MotifCloture.DOUBLON : MotifCloture.ERREUR_ENREGISTREMENT;
        }
        if (repondue) {
            return MotifCloture.REPONSE_APPORTEE;
        }
        if (!Boolean.TRUE.equals(recevable) || hasard.nextBoolean()) {
            return null;
        }
        return un(new MotifCloture[] {MotifCloture.CONTENTIEUX_ENGAGE, MotifCloture.DESISTEMENT, MotifCloture.SANS_SUITE_USAGER});
    }

    private static EtatSaisine etat(Boolean recevable, MotifCloture motifCloture) {
        if (motifCloture != null) {
            return motifCloture == MotifCloture.CONTENTIEUX_ENGAGE ? EtatSaisine.INTERROMPUE : EtatSaisine.CLOTUREE;
        }
        return recevable == null ? EtatSaisine.RECUE : recevable ? EtatSaisine.EN_INSTRUCTION : EtatSaisine.IRRECEVABLE;
    }

    private static void ecrire(Connection connexion, int annee, List<SaisineTiree> tirees) throws SQLException {
        OffsetDateTime maintenant = OffsetDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement ordre = connexion.prepareStatement(INSERTION)) {
            int rang = 0;
            for (SaisineTiree s : tirees) {
                rang++;
                Object[] valeurs = {"MED-%d-%05d".formatted(annee, 90000 + rang), s.reception(), maintenant, maintenant,
                    s.canal().name(), s.type().name(), s.motif().name(), s.prestation().name(), s.numero(), s.etat().name(),
                    null, s.recevable(), nom(s.motifIrrecevabilite()), s.reception().minusDays(10), apres(s, s.accuse()),
                    apres(s, s.recevabilite()), apres(s, s.delai()), apres(s, s.delai()), nom(s.mode()),
                    nom(s.position()), nom(s.origine()), s.rappel(), apres(s, s.cloture()), nom(s.motifCloture()), s.cycle()};
                for (int i = 0; i < valeurs.length; i++) {
                    ordre.setObject(i + 1, valeurs[i]);
                }
                ordre.addBatch();
            }
            ordre.executeBatch();
        }
        try (PreparedStatement ordre = connexion.prepareStatement(CYCLES)) {
            ordre.setInt(1, annee);
            ordre.executeUpdate();
        }
    }

    private static LocalDate apres(SaisineTiree s, Integer jours) {
        return jours == null ? null : s.reception().plusDays(jours);
    }

    private static String nom(Enum<?> valeur) {
        return valeur == null ? null : valeur.name();
    }

    private <E> E un(E[] valeurs) {
        return valeurs[hasard.nextInt(valeurs.length)];
    }
}
