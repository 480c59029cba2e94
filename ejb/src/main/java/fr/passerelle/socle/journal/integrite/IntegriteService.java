package fr.passerelle.socle.journal.integrite;

import static fr.passerelle.socle.Permissions.JOURNAL_LIRE;

import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Checks that no line of the journal was altered, removed or inserted since it was written. */
@Stateless
public class IntegriteService {

    /** How many lines are in memory at a time, whatever the length of the journal. */
    private static final int PAQUET = 2_000;

    private static final int COLONNE_PURGE = 15;

    private static final String CHAINE = """
            select s.rang, s.acte as ligne, s.le as scellee, s.contenu, s.empreinte, a.id, a.le, a.qui, a.acte, a.objet,
                a.reference, a.dossier, a.detail, a.motif, a.adresse, p.purge
            from journal.scelle s left join journal.acte a on a.id = s.acte
                left join journal.purgee p on p.rang = s.rang
            order by s.rang""";

    private static final String SANS_SCEAU = """
            select a.id from journal.acte a
            where not exists (select 1 from journal.scelle s where s.acte = a.id) order by a.id""";

    @Inject
    private EntityManager em;
    @Inject
    private Journal journal;

    /**
     * Reads the whole journal. The check is itself a line of it, with what it found and the end of the chain.
     *
     * @param temoin an end of the chain noted earlier, which must still be in it, or {@code null}
     */
    @Autorise(JOURNAL_LIRE)
    public Verification verifier(Temoin temoin) {
        Chaine chaine = new Chaine(temoin);
        parcourir(CHAINE, ligne -> chaine.suivre(scellee((Object[]) ligne)));
        parcourir(SANS_SCEAU, ligne -> chaine.trouverSansSceau(((Number) ligne).longValue()));
        Verification trouvee = chaine.conclure();
        journal.noter(ActeJournal.VERIFICATION, "journal", null, detail(trouvee), null);
        return trouvee;
    }

    private static String detail(Verification trouvee) {
        String resultat = trouvee.intacte() ? "intact" : "touché, fautes\u202f: " + trouvee.nombreDeFautes();
        return "Journal " + resultat + "\u202f; lignes lues\u202f: " + trouvee.lignes() + "\u202f; témoin " + trouvee.fin().aNoter();
    }

    private void parcourir(String requete, Consumer<Object> chacune) {
        try (Stream<?> toutes = em.createNativeQuery(requete).setHint(HibernateHints.HINT_FETCH_SIZE, PAQUET).getResultStream()) {
            for (Iterator<?> lignes = toutes.iterator(); lignes.hasNext();) {
                chacune.accept(lignes.next());
            }
        }
    }

    private static LigneScellee scellee(Object[] l) {
        Instant ecrite = (Instant) l[6];
        return new LigneScellee(((Number) l[0]).longValue(), ((Number) l[1]).longValue(), (Instant) l[2], (byte[]) l[3], (byte[]) l[4],
                ecrite, l[5] == null ? null : mots(((Number) l[5]).longValue(), ecrite, Arrays.copyOfRange(l, 7, COLONNE_PURGE)),
                (Long) l[COLONNE_PURGE]);
    }

    private static List<String> mots(long id, Instant ecrite, Object[] colonnes) {
        String[] mots = new String[colonnes.length + 2];
        mots[0] = String.valueOf(id);
        mots[1] = LigneScellee.microsecondes(ecrite);
        for (int i = 0; i < colonnes.length; i++) {
            mots[i + 2] = (String) colonnes[i];
        }
        return Arrays.asList(mots);
    }
}
