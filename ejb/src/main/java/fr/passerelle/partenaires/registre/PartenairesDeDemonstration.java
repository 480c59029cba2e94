package fr.passerelle.partenaires.registre;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.capacites.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** About forty partners of every kind, with the people one talks to there: all invented, save the names of those who run AVIP structures. */
@ApplicationScoped
class PartenairesDeDemonstration implements Demonstration {

    private static final List<String> PRENOMS = List.of("Alix", "Camille", "Claude", "Dominique", "Eden", "Jessie", "Lou", "Maxime", "Morgan", "Noa", "Sacha", "Yael");
    private static final List<String> NOMS = List.of("Aubrival", "Belcourt-Fictif", "Corvenne", "Dampval", "Ervault", "Fontclairet", "Garancel", "Hauterivel",
            "Isombart", "Jolivray", "Kervadec-Exemple", "Lormontel", "Marcival");
    private static final List<String> FONCTIONS = List.of("Présidence", "Direction", "Direction adjointe", "Accueil", "Comptabilité", "Coordination");

    @Inject
    private EntityManager em;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 100;
    }

    @Override
    @Transactional
    public void jouer() {
        if (partenaires.parSiret(SiretsDeDemonstration.ASSOCIATION).isPresent()) {
            return;
        }
        int rang = 0;
        for (String ligne : lignes()) {
            String[] c = ligne.split(";");
            long id = partenaires.ajouter(new PartenaireSaisi(c[0], c[1], TypePartenaire.valueOf(c[2]), c[3], c[4], c[5], null, c[6], c[7]));
            contacts(id, rang++, c[7]);
        }
        noter(SiretsDeDemonstration.ASSOCIATION, "Préfère être jointe le matin. L’assemblée générale se tient chaque année en mars.");
        noter(SiretsDeDemonstration.GESTIONNAIRES.get(0), "Deux multi-accueils\u202f: demander lequel avant de transmettre une question.");
        noter(SiretsDeDemonstration.BAILLEUR, "Télédéclare les loyers chaque été par son service comptable.");
    }

    /** A signatory everywhere, a second person in most, a third in some. */
    private void contacts(long partenaire, int rang, String courriel) {
        String domaine = courriel.substring(courriel.indexOf('@') + 1);
        contact(partenaire, rang, domaine, List.of(RoleContact.SIGNATAIRE));
        if (rang % 4 != 3) {
            contact(partenaire, rang + 5, domaine, List.of(RoleContact.ADMINISTRATEUR));
        }
        if (rang % 3 == 0) {
            contact(partenaire, rang + 9, domaine, List.of(RoleContact.ADMINISTRATEUR, RoleContact.METIER));
        }
    }

    private void contact(long partenaire, int n, String domaine, List<RoleContact> roles) {
        String prenom = PRENOMS.get(n % PRENOMS.size());
        String fonction = roles.contains(RoleContact.SIGNATAIRE) ? FONCTIONS.get(n % 2) : FONCTIONS.get(2 + n % 4);
        ContactSaisi saisi = new ContactSaisi(prenom, NOMS.get(n % NOMS.size()), fonction, prenom.toLowerCase(Locale.ROOT) + n + "@" + domaine,
                "03530101%02d".formatted(n), roles);
        em.persist(new Contact(partenaire, saisi.verifie(), "systeme", horloge.instant()));
    }

    private void noter(String siret, String texte) {
        em.createNativeQuery("""
                insert into partenaires.partenaire_note (partenaire_id, le, auteur, texte)
                select id, :le, 'systeme', :texte from partenaires.partenaire where siret = :siret""")
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("texte", texte).setParameter("siret", siret).executeUpdate();
    }

    private static List<String> lignes() {
        try (BufferedReader fichier = new BufferedReader(new InputStreamReader(
                PartenairesDeDemonstration.class.getResourceAsStream("partenaires.csv"), StandardCharsets.UTF_8))) {
            return fichier.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
