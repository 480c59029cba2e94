package fr.passerelle.partenaires.papiers;

import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.valeurs.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** Reads what the papers of a convention are drawn from. */
@ApplicationScoped
class LectureDesDonnees {

    @Inject
    private EntityManager em;
    @Inject
    private Conventions conventions;

    Donnees de(String reference) {
        return de(conventions.deReference(reference).orElseThrow(() -> new Introuvable("convention " + reference)));
    }

    Donnees de(long convention) {
        return de(conventions.trouver(convention));
    }

    private Donnees de(ConventionVue vue) {
        Object[] c = (Object[]) Lignes.de(em.createNativeQuery("""
                select duree_mois, reconduction, duree_reconduction_mois, reconductions_max, preavis_mois
                from partenaires.convention where id = :id""", Object[].class).setParameter("id", vue.id())).get(0);
        return new Donnees(vue.id(), vue.reference(), vue.etat(), partie(vue.partenaire()), vue.mode(), vue.terme(),
                (Integer) c[0], Reconduction.valueOf((String) c[1]), (Integer) c[2], (Integer) c[3], (Integer) c[4], contrats(vue.id()),
                signataire(vue.partenaire()).orElse(null), administrateurs(vue.partenaire()), utilisateurs(vue.partenaire()));
    }

    private Donnees.Partie partie(long partenaire) {
        Object[] p = (Object[]) Lignes.de(em.createNativeQuery("""
                select raison_sociale, siret, type, nullif(concat_ws(', ', adresse, nullif(concat_ws(' ', code_postal, commune), '')), ''), courriel
                from partenaires.partenaire where id = :id""", Object[].class).setParameter("id", partenaire)).get(0);
        return new Donnees.Partie(partenaire, (String) p[0], Siret.estUn((String) p[1]) ? new Siret((String) p[1]).enClair() : (String) p[1], TypePartenaire.valueOf((String) p[2]),
                (String) p[3], (String) p[4]);
    }

    /** Those that live, in the order of the catalogue. */
    private List<Donnees.ContratLu> contrats(long convention) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select id, service, etat, profils, utilisateurs_max from partenaires.contrat
                where convention_id = :convention and etat not in ('RESILIEE', 'EXPIREE')""", Object[].class).setParameter("convention", convention));
        return lignes.stream().map(l -> new Donnees.ContratLu((Long) l[0], ServicePartenaire.valueOf((String) l[1]),
                EtatConvention.valueOf((String) l[2]), List.of((String[]) l[3]), (Integer) l[4]))
                .sorted((un, autre) -> un.service().compareTo(autre.service())).toList();
    }

    private Optional<Donnees.SignataireLu> signataire(long partenaire) {
        List<Object[]> lignes = Lignes.de(du("""
                select prenom || ' ' || nom, fonction, compte, courriel from partenaires.utilisateur
                where partenaire_id = :partenaire and signataire and etat <> 'CLOTURE' order by compte is null, id limit 1""", Object[].class, partenaire));
        return lignes.stream().findFirst().map(l -> new Donnees.SignataireLu((String) l[0], (String) l[1], (String) l[2], (String) l[3]));
    }

    private List<String> administrateurs(long partenaire) {
        return Lignes.de(du("""
                select u.prenom || ' ' || u.nom from partenaires.administrateur a join partenaires.utilisateur u on u.id = a.utilisateur_id
                where a.partenaire_id = :partenaire and a.jusqu_a is null order by a.siege""", String.class, partenaire));
    }

    private List<String> utilisateurs(long partenaire) {
        return Lignes.de(du("""
                select prenom || ' ' || nom || coalesce(', ' || fonction, '') from partenaires.utilisateur
                where partenaire_id = :partenaire and etat <> 'CLOTURE' order by nom, prenom""", String.class, partenaire));
    }

    private Query du(String sql, Class<?> type, long partenaire) {
        return em.createNativeQuery(sql, type).setParameter("partenaire", partenaire);
    }
}
