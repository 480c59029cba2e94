package fr.passerelle.socle.comptes.entretien;

import static fr.passerelle.socle.Permissions.COMPTES_ADMINISTRER;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The accounts proposed for closing, and closing those a person chooses among them. */
@Stateless
public class EntretienService {

    private static final int MOTIF_MAX = 200;

    @Inject
    private EntityManager em;
    @Inject
    private Fermeture fermeture;
    @Inject
    private Appelants appelants;

    /** Those unused for the longest first. */
    @Autorise(COMPTES_ADMINISTRER)
    public List<CompteInutilise> proposes() {
        List<?> lignes = Lignes.de(em.createNativeQuery("""
                select identifiant, trim(prenom || ' ' || nom), service, cree_le, derniere_connexion, fermeture_proposee_le
                from comptes.compte where fermeture_proposee_le is not null
                order by coalesce(derniere_connexion, cree_le), identifiant"""));
        return lignes.stream().map(Object[].class::cast).map(l -> new CompteInutilise((String) l[0], (String) l[1], (String) l[2],
                (Instant) l[3], (Instant) l[4], (Instant) l[5])).toList();
    }

    @Autorise(COMPTES_ADMINISTRER)
    public long combien() {
        return (Long) em.createNativeQuery("select count(*) from comptes.compte where fermeture_proposee_le is not null", Long.class)
                .getSingleResult();
    }

    /** Refuses what closing them would refuse, before any is closed. */
    @Autorise(COMPTES_ADMINISTRER)
    public void verifier(List<String> identifiants, String motif) {
        exiger(identifiants, TextePropre.de(motif));
    }

    private static void exiger(List<String> identifiants, String raison) {
        Exigences exigences = new Exigences("COMPTE");
        exigences.exiger(identifiants != null && !identifiants.isEmpty(), null, "Choisissez au moins un compte.");
        exigences.exiger(!raison.isEmpty() && raison.length() <= MOTIF_MAX, "motif", "Dites pourquoi, en " + MOTIF_MAX + " caractères au plus.");
        exigences.refuser();
    }

    /** Closes each of those accounts, for one reason; one that cannot be closed stops none of the others. */
    @Autorise(COMPTES_ADMINISTRER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Issue> fermer(List<String> identifiants, String motif) {
        String raison = TextePropre.de(motif);
        exiger(identifiants, raison);
        List<Issue> issues = new ArrayList<>();
        for (String identifiant : identifiants.stream().distinct().toList()) {
            issues.add(fermerUn(identifiant, raison));
        }
        return issues;
    }

    private Issue fermerUn(String identifiant, String motif) {
        if (identifiant.equals(appelants.courant().identifiant())) {
            return new Issue(identifiant, "C’est votre propre compte.");
        }
        try {
            fermeture.fermer(identifiant, motif);
            return new Issue(identifiant, null);
        } catch (RegleRefusee refus) {
            return new Issue(identifiant, refus.getMessage());
        }
    }
}
