package fr.passerelle.socle.bilans;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The narrative blocks of a year, as written. */
@Dependent
class Textes {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    /** Every block, written or not, in the order of the sections. */
    List<TexteBilan> lire(DeclarationDeBilan<?> d, int annee) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery(
                "select bloc, texte, version, maj_par from bilans.texte where capacite = :capacite and annee = :annee")
                .setParameter("capacite", d.capacite()).setParameter("annee", annee));
        Map<String, TexteBilan> ecrits = new HashMap<>();
        lignes.forEach(l -> d.trame().bloc((String) l[0]).ifPresent(bloc ->
                ecrits.put(bloc.code(), new TexteBilan(bloc, (String) l[1], (Integer) l[2], (String) l[3]))));
        return d.trame().blocs().stream().map(b -> ecrits.getOrDefault(b.code(), new TexteBilan(b, "", 0, null))).toList();
    }

    /** Those that were written, by code. */
    Map<String, String> ecrits(DeclarationDeBilan<?> d, int annee) {
        return lire(d, annee).stream().filter(t -> !TextePropre.estVide(t.texte()))
                .collect(Collectors.toMap(t -> t.bloc().code(), TexteBilan::texte));
    }

    void ecrire(DeclarationDeBilan<?> d, int annee, TexteBilan texte, String par) {
        int ecrits = em.createNativeQuery("""
                insert into bilans.texte as t (capacite, annee, bloc, texte, version, maj_le, maj_par)
                values (:capacite, :annee, :bloc, :texte, 1, :le, :par)
                on conflict (capacite, annee, bloc) do update
                set texte = excluded.texte, version = t.version + 1, maj_le = excluded.maj_le, maj_par = excluded.maj_par
                where t.version = :version""")
                .setParameter("capacite", d.capacite())
                .setParameter("annee", annee)
                .setParameter("bloc", texte.bloc().code())
                .setParameter("texte", texte.texte())
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("par", par)
                .setParameter("version", texte.version())
                .executeUpdate();
        if (ecrits == 0) {
            String auteur = lire(d, annee).stream().filter(t -> t.bloc().equals(texte.bloc())).findFirst().orElseThrow().par();
            throw new VersionPerimee("Ce texte a été modifié entre-temps par " + annuaire.noms(List.of(auteur)).getOrDefault(auteur, auteur) + ".");
        }
    }
}
