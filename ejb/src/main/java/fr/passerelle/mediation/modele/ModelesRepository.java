package fr.passerelle.mediation.modele;

import fr.passerelle.mediation.modele.ModeleDeReponse.Ecriture;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the models, and each wording they had. */
@ApplicationScoped
class ModelesRepository {

    private static final String LUS = """
            select m.id, m.version, m.titre, array_to_string(m.motifs, ','), array_to_string(m.prestations, ','), m.corps, m.retire from mediation.modele_reponse m
            """;

    @Inject
    private EntityManager em;

    /** Those that are used, by title. */
    List<ModeleDeReponse> enUsage() {
        return Lignes.<Object[]>de(em.createNativeQuery(LUS + "where not m.retire order by lower(m.titre), m.id", Object[].class)).stream()
                .map(l -> modele(l, List.of())).toList();
    }

    Optional<ModeleDeReponse> trouver(long id) {
        return Lignes.<Object[]>de(em.createNativeQuery(LUS + "where m.id = :id", Object[].class).setParameter("id", id)).stream()
                .map(l -> modele(l, versions(id))).findFirst();
    }

    long ajouter(ModeleSaisi saisi, String auteur, Instant le) {
        long id = ((Number) ecrit(em.createNativeQuery("""
                insert into mediation.modele_reponse (titre, motifs, prestations, corps, ecrit_par, ecrit_le)
                values (:titre, string_to_array(:motifs, ','), string_to_array(:prestations, ','), :corps, :par, :le) returning id"""), saisi, auteur, le)
                .getSingleResult()).longValue();
        garder(id);
        return id;
    }

    /** Whether nobody wrote it since that version. */
    boolean changer(long id, int version, ModeleSaisi saisi, String auteur, Instant le) {
        boolean change = ecrit(em.createNativeQuery("""
                update mediation.modele_reponse set titre = :titre, motifs = string_to_array(:motifs, ','), prestations = string_to_array(:prestations, ','),
                    corps = :corps, ecrit_par = :par, ecrit_le = :le, version = version + 1, retire = false where id = :id and version = :version"""), saisi, auteur, le)
                .setParameter("id", id).setParameter("version", version).executeUpdate() == 1;
        if (change) {
            garder(id);
        }
        return change;
    }

    boolean retirer(long id, int version) {
        return em.createNativeQuery("update mediation.modele_reponse set retire = true where id = :id and version = :version")
                .setParameter("id", id).setParameter("version", version).executeUpdate() == 1;
    }

    boolean titrePris(String titre, long saufId) {
        return !Lignes.de(em.createNativeQuery("select 1 from mediation.modele_reponse where not retire and lower(titre) = lower(:titre) and id <> :id")
                .setParameter("titre", titre).setParameter("id", saufId)).isEmpty();
    }

    private void garder(long id) {
        em.createNativeQuery("""
                insert into mediation.modele_reponse_version (modele_id, version, titre, corps, ecrit_par, ecrit_le)
                select id, version, titre, corps, ecrit_par, ecrit_le from mediation.modele_reponse where id = :id""").setParameter("id", id).executeUpdate();
    }

    private static Query ecrit(Query requete, ModeleSaisi saisi, String auteur, Instant le) {
        return requete.setParameter("titre", saisi.titre()).setParameter("motifs", codes(saisi.motifs())).setParameter("prestations", codes(saisi.prestations()))
                .setParameter("corps", saisi.corps()).setParameter("par", auteur).setParameter("le", le.atOffset(ZoneOffset.UTC));
    }

    private List<Ecriture> versions(long id) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select version, titre, corps, ecrit_par, ecrit_le from mediation.modele_reponse_version where modele_id = :id order by version desc""",
                Object[].class).setParameter("id", id)).stream()
                .map(l -> new Ecriture((Integer) l[0], (String) l[1], (String) l[2], (String) l[3], (Instant) l[4])).toList();
    }

    private static ModeleDeReponse modele(Object[] l, List<Ecriture> versions) {
        return new ModeleDeReponse(((Number) l[0]).longValue(), (Integer) l[1], (String) l[2], lus((String) l[3], MotifSaisine.class),
                lus((String) l[4], Prestation.class), (String) l[5], (Boolean) l[6], versions);
    }

    private static String codes(Collection<? extends Enum<?>> choisis) {
        return String.join(",", choisis.stream().map(Enum::name).sorted().toList());
    }

    private static <E extends Enum<E>> Set<E> lus(String codes, Class<E> type) {
        Set<E> lus = EnumSet.noneOf(type);
        Arrays.stream(codes.split(",")).filter(c -> !c.isEmpty()).forEach(c -> lus.add(Enum.valueOf(type, c)));
        return lus;
    }
}
