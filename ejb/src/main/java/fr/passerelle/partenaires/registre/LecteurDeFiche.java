package fr.passerelle.partenaires.registre;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what hangs on a partner: its own papers, and what the other rooms keep of it. */
@ApplicationScoped
class LecteurDeFiche {

    /** What the journal calls the application itself. */
    private static final String SYSTEME = "systeme";

    @Inject
    private EntityManager em;
    @Inject
    private PartenaireRepository partenaires;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Histoire histoire;
    @Inject
    private Ressemblances ressemblances;

    FichePartenaire lire(long id) {
        Partenaire p = partenaires.get(id);
        List<Lue> notes = lues("select le, auteur, texte from partenaires.partenaire_note where partenaire_id = :id order by le desc, id desc", id);
        List<Lue> pieces = lues("""
                select p.id, p.nom, p.taille, d.ajoutee_le, d.ajoutee_par from partenaires.partenaire_piece d
                join pieces.piece p on p.id = d.piece_id where d.partenaire_id = :id order by d.ajoutee_le desc, d.id desc""", id);
        List<FichePartenaire.Fait> faits = histoire.de(id);
        Map<String, String> noms = noms(Stream.of(notes.stream().map(n -> n.texte("auteur")), pieces.stream().map(d -> d.texte("ajoutee_par")),
                faits.stream().map(FichePartenaire.Fait::auteur), Stream.of(p.creePar())).flatMap(s -> s).toList());
        return new FichePartenaire(p.vu(), p.version(), p.saisie(), p.fonduDans() == null ? null : partenaires.get(p.fonduDans()).vu(), p.fonduLe(),
                p.creeLe(), noms.get(p.creePar()), partenaires.contacts(id).stream().map(Contact::vu).toList(),
                notes.stream().map(n -> new FichePartenaire.Note(n.instant("le"), noms.get(n.texte("auteur")), n.texte("texte"))).toList(),
                pieces.stream().map(d -> new FichePartenaire.Document(d.nombre("id"), d.texte("nom"), d.nombre("taille"), d.instant("ajoutee_le"),
                        noms.get(d.texte("ajoutee_par")))).toList(),
                faits.stream().map(f -> new FichePartenaire.Fait(f.quand(), noms.get(f.auteur()), f.titre(), f.detail())).toList(),
                conventions(id), personnes(id), p.fonduDans() == null ? ressemblances.de(id).size() : 0);
    }

    /** What nobody did was done by the application. */
    private Map<String, String> noms(Collection<String> auteurs) {
        Map<String, String> noms = new HashMap<>(annuaire.noms(auteurs));
        noms.replace(SYSTEME, "l’application");
        return noms;
    }

    private List<FichePartenaire.Convention> conventions(long id) {
        return lues("""
                select c.id, c.reference, c.etat, c.mode_gestion, c.effet_le,
                    (select string_agg(t.service || ':' || t.etat, ',' order by t.service) from partenaires.contrat t where t.convention_id = c.id) as contrats
                from partenaires.convention c where c.partenaire_id = :id
                order by c.etat not in ('ACTIVE', 'SUSPENDUE'), c.etat in ('RESILIEE', 'EXPIREE'), c.creee_le desc, c.id desc""", id).stream()
                .map(l -> new FichePartenaire.Convention(l.nombre("id"), l.texte("reference"), l.code(EtatConvention.class, "etat"),
                        l.code(ModeGestion.class, "mode_gestion"), l.jour("effet_le"), l.textes("contrats").stream().map(LecteurDeFiche::contrat).toList()))
                .toList();
    }

    private static FichePartenaire.Contrat contrat(String serviceEtEtat) {
        List<String> deux = Arrays.asList(serviceEtEtat.split(":"));
        return new FichePartenaire.Contrat(ServicePartenaire.valueOf(deux.get(0)), EtatConvention.valueOf(deux.get(1)));
    }

    private List<FichePartenaire.Personne> personnes(long id) {
        return lues("""
                select u.id, u.prenom, u.nom, u.courriel, u.signataire, u.etat,
                    exists (select 1 from partenaires.administrateur a where a.utilisateur_id = u.id and a.jusqu_a is null) as administrateur,
                    (select count(*) from partenaires.habilitation h where h.utilisateur_id = u.id and h.etat = 'ACTIVE') as droits
                from partenaires.utilisateur u where u.partenaire_id = :id
                order by u.etat = 'CLOTURE', u.nom, u.prenom, u.id""", id).stream()
                .map(l -> new FichePartenaire.Personne(l.nombre("id"), l.texte("prenom"), l.texte("nom"), l.texte("courriel"), l.vrai("signataire"),
                        l.vrai("administrateur"), l.code(EtatUtilisateur.class, "etat"), l.nombre("droits"))).toList();
    }

    private List<Lue> lues(String sql, long id) {
        Collection<Tuple> lignes = Lignes.de(em.createNativeQuery(sql, Tuple.class).setParameter("id", id));
        return lignes.stream().map(Lue::new).toList();
    }
}
