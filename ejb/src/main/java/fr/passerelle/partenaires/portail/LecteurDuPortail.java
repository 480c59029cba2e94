package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reads what the portal shows of one person, by their account: nothing there comes from an address. */
@ApplicationScoped
class LecteurDuPortail {

    @Inject
    private EntityManager em;

    Membre membre(String compte) {
        List<Object[]> trouve = Lignes.de(em.createNativeQuery("""
                select u.id, u.prenom, u.nom, u.signataire, p.id, p.raison_sociale,
                    exists (select 1 from partenaires.administrateur a where a.utilisateur_id = u.id and a.jusqu_a is null),
                    (select string_agg(au.prenom || ' ' || au.nom, ';' order by a.siege) from partenaires.administrateur a
                        join partenaires.utilisateur au on au.id = a.utilisateur_id where a.partenaire_id = p.id and a.jusqu_a is null),
                    (select v.mode_gestion from partenaires.convention v where v.partenaire_id = p.id
                        order by v.etat in ('ACTIVE', 'SUSPENDUE') desc, v.id desc limit 1),
                    (select string_agg(cast(o.id as text), ';' order by o.id) from partenaires.partenaire o where o.fondu_dans = p.id)
                from partenaires.utilisateur u join partenaires.partenaire p on p.id = u.partenaire_id
                where u.compte = :compte""", Object[].class).setParameter("compte", compte));
        return trouve.stream().findFirst().map(LecteurDuPortail::membre).orElseThrow(() -> new Introuvable("partenaire"));
    }

    private static Membre membre(Object[] l) {
        long partenaire = (Long) l[4];
        return new Membre((Long) l[0], (String) l[1], (String) l[2], (Boolean) l[3], (Boolean) l[6], partenaire, PartenaireVu.reference(partenaire),
                (String) l[5], morceaux(l[9]).stream().map(Long::valueOf).map(PartenaireVu::reference).toList(), morceaux(l[7]), l[8] == null ? null : ModeGestion.valueOf((String) l[8]));
    }

    private static List<String> morceaux(Object joints) {
        return joints == null ? List.of() : List.of(((String) joints).split(";"));
    }

    /** What was agreed with their body, and the rights they have or had, in one query. */
    Convenu convenu(Membre membre) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select coalesce(c.id, 0) as numero, c.service, c.etat as contrat, v.etat as convention, null as profil, cast(null as date) as debut,
                    cast(null as date) as fin, null as etat, null as niveau
                from partenaires.convention v left join partenaires.contrat c on c.convention_id = v.id where v.partenaire_id = :partenaire
                union all
                select h.id, h.service, c.etat, v.etat, h.profil, h.debut, h.fin, h.etat, h.suspendue_niveau from partenaires.habilitation h
                join partenaires.contrat c on c.id = h.contrat_id join partenaires.convention v on v.id = c.convention_id
                where h.utilisateur_id = :utilisateur""", Object[].class)
                .setParameter("partenaire", membre.partenaire()).setParameter("utilisateur", membre.utilisateur()));
        return new Convenu(lignes.stream().filter(l -> l[7] == null).map(LecteurDuPortail::cadre).toList(),
                lignes.stream().filter(l -> l[7] != null).map(LecteurDuPortail::droit).sorted(Comparator.comparing(Droit::id)).toList());
    }

    private static Cadre cadre(Object[] l) {
        return new Cadre((Long) l[0], l[1] == null ? null : ServicePartenaire.valueOf((String) l[1]), etat(l[2]), etat(l[3]));
    }

    private static Droit droit(Object[] l) {
        return new Droit((Long) l[0], ServicePartenaire.valueOf((String) l[1]), (String) l[4], jour(l[5]), jour(l[6]),
                EtatHabilitation.valueOf((String) l[7]), (String) l[8], etat(l[2]), etat(l[3]));
    }

    static EtatConvention etat(Object lu) {
        return lu == null ? null : EtatConvention.valueOf((String) lu);
    }

    static LocalDate jour(Object lu) {
        return lu instanceof Date date ? date.toLocalDate() : (LocalDate) lu;
    }
}
