package fr.passerelle.partenaires.habilitation.fichier;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is kept already of the partners a file names, read in as many queries whatever its length. */
@ApplicationScoped
class DroitsConnus {

    @Inject
    private EntityManager em;

    /**
     * @param sirets the partners that are registered
     * @param contrats by Siret and service
     * @param droits what stands now: Siret, address, service, profile, and the number of the right
     */
    record Etat(Set<String> sirets, Map<String, ContratConnu> contrats, Map<String, Long> droits) {
    }

    /** @param profils joined by commas; none leaves them to the service */
    record ContratConnu(long id, EtatConvention etat, EtatConvention etatConvention, String profils) {

        boolean permet(ServicePartenaire service, String profil) {
            return service.permis(profils.isEmpty() ? List.of() : List.of(profils.split(","))).contains(profil);
        }
    }

    Etat lire(Collection<String> sirets) {
        String[] cherches = sirets.toArray(String[]::new);
        Set<String> connus = new HashSet<>(Lignes.<String>de(em.createNativeQuery(
                "select siret from partenaires.partenaire where fondu_dans is null and siret = any(:sirets)", String.class).setParameter("sirets", cherches)));
        return new Etat(connus, contrats(cherches), droits(cherches));
    }

    /** The living contract of each of these partners on each service, the one in force sooner than the one to come. */
    Map<String, ContratConnu> contrats(String[] sirets) {
        Map<String, ContratConnu> contrats = new HashMap<>();
        Lignes.<Object[]>de(em.createNativeQuery("""
                select p.siret || '|' || c.service, c.id, c.etat, v.etat as etat_convention, array_to_string(c.profils, ',') as profils
                from partenaires.partenaire p join partenaires.convention v on v.partenaire_id = p.id and v.etat not in ('RESILIEE', 'EXPIREE')
                join partenaires.contrat c on c.convention_id = v.id and c.etat not in ('RESILIEE', 'EXPIREE')
                where p.fondu_dans is null and p.siret = any(:sirets)
                order by case when v.etat in ('ACTIVE', 'SUSPENDUE') then 1 else 0 end""", Object[].class).setParameter("sirets", sirets))
                .forEach(l -> contrats.put((String) l[0], new ContratConnu(((Number) l[1]).longValue(), EtatConvention.valueOf((String) l[2]),
                        EtatConvention.valueOf((String) l[3]), (String) l[4])));
        return contrats;
    }

    private Map<String, Long> droits(String[] sirets) {
        Map<String, Long> droits = new HashMap<>();
        Lignes.<Object[]>de(em.createNativeQuery("""
                select p.siret || '|' || lower(u.courriel) || '|' || h.service || '|' || h.profil, h.id
                from partenaires.partenaire p join partenaires.utilisateur u on u.partenaire_id = p.id and u.etat <> 'CLOTURE'
                join partenaires.habilitation h on h.utilisateur_id = u.id and h.etat in ('DEMANDEE', 'ACTIVE', 'SUSPENDUE')
                where p.fondu_dans is null and p.siret = any(:sirets) order by h.id""", Object[].class).setParameter("sirets", sirets))
                .forEach(l -> droits.put((String) l[0], ((Number) l[1]).longValue()));
        return droits;
    }

    /** The living right that line names. */
    Optional<Long> droit(LigneDeDroit l) {
        return Lignes.<Long>de(em.createNativeQuery("""
                select h.id from partenaires.utilisateur u join partenaires.partenaire p on p.id = u.partenaire_id
                join partenaires.habilitation h on h.utilisateur_id = u.id and h.etat in ('DEMANDEE', 'ACTIVE', 'SUSPENDUE')
                where lower(u.courriel) = lower(:courriel) and u.etat <> 'CLOTURE' and p.fondu_dans is null and p.siret = :siret and h.service = :service
                    and h.profil = :profil order by h.id desc limit 1""", Long.class).setParameter("courriel", l.courriel()).setParameter("siret", l.siret())
                .setParameter("service", l.service().name()).setParameter("profil", l.profil())).stream().findFirst();
    }

    /** The numbers of the partners of these Sirets. */
    Map<String, Long> partenaires(String[] sirets) {
        Map<String, Long> partenaires = new HashMap<>();
        Lignes.<Object[]>de(em.createNativeQuery("select siret, id from partenaires.partenaire where fondu_dans is null and siret = any(:sirets)", Object[].class)
                .setParameter("sirets", sirets)).forEach(l -> partenaires.put((String) l[0], ((Number) l[1]).longValue()));
        return partenaires;
    }

    /** What a file brought and still stands. */
    List<Long> duLot(long lot) {
        return Lignes.de(em.createNativeQuery("""
                select id from partenaires.habilitation where lot = :lot and etat in ('DEMANDEE', 'ACTIVE', 'SUSPENDUE') order by id""", Long.class)
                .setParameter("lot", lot));
    }

    /** Whether something of what a file brought has been used. */
    boolean aServi(long lot) {
        return !Lignes.de(em.createNativeQuery("select 1 from partenaires.habilitation where lot = :lot and derniere_utilisation is not null limit 1", Integer.class)
                .setParameter("lot", lot)).isEmpty();
    }
}
