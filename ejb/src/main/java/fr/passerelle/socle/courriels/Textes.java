package fr.passerelle.socle.courriels;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.VersionPerimee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The text in force of each mail and of each clause, and their past. For services only, hence no permission of its own. */
@ApplicationScoped
public class Textes {

    @Inject
    private EntityManager em;
    @Inject
    private Organisme organisme;
    @Inject
    private Clock horloge;

    /** The last version people of the house wrote, or the text delivered. */
    public TexteDeCourriel enVigueur(Texte texte) {
        return derniere(texte).texte();
    }

    /** The same, with its number; a text that nobody may rewrite is the one delivered. */
    public TexteEnVigueur derniere(Texte texte) {
        if (texte.permission() == null) {
            return TexteEnVigueur.livre(texte);
        }
        List<Object[]> derniere = Lignes.de(em.createNativeQuery("""
                select version, sujet, corps from courriels.version_texte where texte = :texte order by version desc limit 1""", Object[].class)
                .setParameter("texte", texte.code()));
        return derniere.stream().findFirst().map(l -> new TexteEnVigueur((Integer) l[0], l[2] == null ? TexteDeCourriel.livre(texte)
                : new TexteDeCourriel((String) l[1], (String) l[2]))).orElseGet(() -> TexteEnVigueur.livre(texte));
    }

    /** The values every mail may use, besides its own. */
    public Map<String, String> completer(Texte texte, Map<String, String> valeurs) {
        Map<String, String> toutes = new HashMap<>(valeurs);
        if (texte.connait(Balise.ORGANISME)) {
            toutes.put(Balise.ORGANISME.nom(), organisme.nom());
        }
        return toutes;
    }

    /** Each wording it had, the latest first; none when it was never changed. */
    public List<VersionTexte> versions(Texte texte) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select version, sujet, corps, le, auteur from courriels.version_texte where texte = :texte order by version desc""",
                Object[].class).setParameter("texte", texte.code()));
        return lignes.stream().map(l -> new VersionTexte((Integer) l[0], l[2] == null ? null : new TexteDeCourriel((String) l[1], (String) l[2]),
                (Instant) l[3], (String) l[4])).toList();
    }

    /** The names of the texts that do not say what was delivered. */
    public Set<String> modifies() {
        List<?> codes = Lignes.de(em.createNativeQuery("""
                select v.texte from courriels.version_texte v where v.corps is not null
                and not exists (select 1 from courriels.version_texte w where w.texte = v.texte and w.version > v.version)""", String.class));
        return codes.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /**
     * Gives it a new wording, unless someone did since; refuses one that could not be filled.
     *
     * @param version the last version the person read, 0 when there was none
     * @param redige {@code null} to go back to the text delivered
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ecrire(Texte texte, int version, TexteDeCourriel redige, String auteur) {
        if (redige != null) {
            redige.verifier(texte);
        }
        int ecrites = em.createNativeQuery("""
                insert into courriels.version_texte (texte, version, sujet, corps, le, auteur)
                select :texte, :version + 1, :sujet, :corps, :le, :auteur
                where (select coalesce(max(version), 0) from courriels.version_texte where texte = :texte) = :version
                on conflict do nothing""")
                .setParameter("texte", texte.code()).setParameter("version", version)
                .setParameter("sujet", redige == null ? null : redige.sujet()).setParameter("corps", redige == null ? null : redige.corps())
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("auteur", auteur).executeUpdate();
        if (ecrites == 0) {
            throw new VersionPerimee("Ce texte a été modifié entre-temps.");
        }
    }
}
