package fr.passerelle.partenaires.papiers;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.signatures.SignatureAncienne;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The papers of the demonstration's conventions: those in force frozen and signed under the dates they bear, those to be signed with
 * one side missing, one amended since.
 */
@ApplicationScoped
class PapiersDeDemonstration implements Demonstration {

    private static final String AGENT = "secretariat";

    @Inject
    private EntityManager em;
    @Inject
    private LectureDesDonnees lecture;
    @Inject
    private VersionRepository versions;
    @Inject
    private Envois envois;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 125;
    }

    @Override
    @Transactional
    public void jouer() {
        List<Object[]> conventions = Lignes.de(em.createNativeQuery("""
                select c.id, c.etat, c.signee_partenaire_le, c.signee_caf_le from partenaires.convention c
                where not exists (select 1 from partenaires.version_papiers v where v.convention_id = c.id) and c.etat <> 'BROUILLON'
                    and not exists (select 1 from partenaires.version_papiers) order by c.id""", Object[].class));
        for (int i = 0; i < conventions.size(); i++) {
            Object[] c = conventions.get(i);
            Donnees donnees = lecture.de((Long) c[0]);
            if (EtatConvention.valueOf((String) c[1]) == EtatConvention.A_SIGNER) {
                Instant envoi = horloge.instant().minusSeconds(86_400L * (9 + i % 3));
                Cote signe = i % 2 == 0 ? Cote.PARTENAIRE : Cote.CAF;
                envois.ancienne(donnees, envoi, AGENT, List.of(signature(donnees, signe, envoi.plusSeconds(200_000))));
            } else if (c[2] != null) {
                signee(donnees, ((java.sql.Date) c[2]).toLocalDate(), ((java.sql.Date) c[3]).toLocalDate(), i == 0);
            }
            // each query looks at all that is held
            em.flush();
            em.clear();
        }
    }

    private void signee(Donnees donnees, LocalDate parPartenaire, LocalDate parCaf, boolean modifieeDepuis) {
        LocalDate premiere = parPartenaire.isBefore(parCaf) ? parPartenaire : parCaf;
        envois.ancienne(donnees, a(premiere.minusDays(6)), AGENT, List.of(signature(donnees, Cote.PARTENAIRE, a(parPartenaire)), signature(donnees, Cote.CAF, a(parCaf))));
        if (modifieeDepuis && donnees.etat() == EtatConvention.ACTIVE) {
            modifier(donnees, LocalDate.now(horloge).minusMonths(4).withDayOfMonth(1));
            proposer(donnees, LocalDate.now(horloge).plusMonths(2).withDayOfMonth(1));
        }
    }

    /** Another one, which the Caf has signed and the partner has not. */
    private void proposer(Donnees donnees, LocalDate effet) {
        Instant envoi = horloge.instant().minusSeconds(86_400L * 4);
        versions.ecrireClause(donnees.convention(), "CONVENTION_MODIFICATION", """
                # Modification

                La convention et les contrats de service se modifient par un avenant, signé par les deux parties dans Mon Compte Partenaire ou sur papier, qui dit sa date d’effet. Le texte en vigueur à chaque date reste consultable par les deux parties.""",
                envoi, AGENT);
        envois.avenantAncien(donnees, "La signature dans Mon Compte Partenaire", effet, envoi, AGENT,
                List.of(signature(donnees, Cote.CAF, envoi.plusSeconds(90_000))));
    }

    private void modifier(Donnees donnees, LocalDate effet) {
        versions.ecrireClause(donnees.convention(), "CONVENTION_SECURITE", """
                # Sécurité et secret professionnel

                L’identifiant et le mot de passe sont personnels\u202f: ils ne se prêtent ni ne se partagent. Le partenaire applique les règles de l’annexe «\u202fRègles de sécurité\u202f», les fait afficher dans chacun de ses accueils et signale sans délai à la Caf toute perte, tout usage anormal, tout soupçon d’intrusion.

                Les personnes habilitées sont tenues au secret professionnel, dans les conditions et sous les peines de l’article 226-13 du code pénal, et signent un engagement écrit avant la remise de leur accès.""",
                a(effet.minusDays(40)), AGENT);
        envois.avenantAncien(donnees, "L’engagement écrit de chaque personne habilitée", effet, a(effet.minusDays(30)), AGENT,
                List.of(signature(donnees, Cote.PARTENAIRE, a(effet.minusDays(20))), signature(donnees, Cote.CAF, a(effet.minusDays(12)))));
    }

    private SignatureAncienne signature(Donnees donnees, Cote cote, Instant le) {
        Donnees.SignataireLu signataire = donnees.signataire();
        if (cote == Cote.CAF || signataire == null) {
            String nom = signataire == null && cote == Cote.PARTENAIRE ? "Représentant légal" : annuaire.noms(List.of(AGENT)).get(AGENT);
            return new SignatureAncienne(cote.name(), nom, AGENT, le);
        }
        return new SignatureAncienne(cote.name(), signataire.nom(), signataire.compte() == null ? AGENT : signataire.compte(), le);
    }

    private static Instant a(LocalDate jour) {
        return jour.atTime(LocalTime.of(10, 30)).atZone(Horloge.PARIS).toInstant();
    }
}
