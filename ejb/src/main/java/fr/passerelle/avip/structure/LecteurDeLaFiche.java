package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads what hangs on a structure: its own lines, and what the other rooms keep of it. */
@ApplicationScoped
class LecteurDeLaFiche {

    /** What the journal calls the application itself. */
    private static final String SYSTEME = "systeme";

    /** What other tables say of it, at most once each. */
    private static final String AUTOUR = """
            select m.mot, (select max(d.declaree_le) from avip.disponibilite d where d.structure_id = :id) as declarees,
                (select string_agg(n.nom, ', ' order by n.nom) from avip.autre_nom n where n.structure_id = :id) as autres_noms,
                (select r.nom from avip.adhesion_reseau a join avip.reseau r on r.id = a.reseau_id
                    where a.structure_id = :id and a.du <= :jour and (a.au is null or a.au >= :jour) limit 1) as reseau,
                l.id as label, l.statut, l.debut, l.fin, l.places_engagees, l.historique
            from avip.mots_de_places(cast(:jour as date), array[cast(:id as bigint)]) m
            left join lateral (select * from avip.label where structure_id = :id
                order by statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU') desc, depose_le desc, id desc limit 1) l on true""";

    @Inject
    private EntityManager em;
    @Inject
    private StructureRepository depot;
    @Inject
    private Structures structures;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    FicheStructure lire(StructureVue vue, boolean avecLesGens) {
        long id = vue.id();
        Structure s = depot.get(id);
        StructureSaisie saisie = s.saisie(structures.siret(s));
        List<ReferentVu> referents = referents(id);
        Lue autour = lues(AUTOUR, id, true).get(0);
        Instant declarees = autour.instant("declarees");
        return new FicheStructure(vue, s.version(), saisie, s.partenaire() == null ? null : partenaires.trouver(s.partenaire()).raisonSociale(),
                s.fermeeLe(), agrements(id), structures.ouvertures(id), avecLesGens ? referents : List.of(), referents.size(), autour.texte("autres_noms"), label(autour),
                autour.texte("reseau"), autour.code(MotDePlaces.class, "mot"), declarees == null ? null : declarees.atZone(Horloge.PARIS).toLocalDate(), s.creeeLe(),
                SYSTEME.equals(s.creeePar()) ? "l’application" : annuaire.noms(List.of(s.creeePar())).get(s.creeePar()), avertissements(saisie.agreee(vue.agrement()), referents, s), avecLesGens);
    }

    private static List<String> avertissements(StructureSaisie saisie, List<ReferentVu> referents, Structure s) {
        List<String> dits = new ArrayList<>(saisie.avertissements());
        if (s.fermeeLe() != null) {
            return dits;
        }
        if (referents.stream().allMatch(ReferentVu::suppleant)) {
            dits.add("Aucun référent en fonction\u202f: aucune demande ne peut lui être adressée (R-AVIP-8).");
        } else if (referents.stream().noneMatch(ReferentVu::suppleant)) {
            dits.add("Aucun suppléant\u202f: personne ne répond quand le référent est absent.");
        }
        if (!saisie.surMonenfant()) {
            dits.add("Non recensée sur monenfant.fr, ce que le label demande (R-AVIP-9).");
        }
        return dits;
    }

    private List<FicheStructure.Agrement> agrements(long id) {
        return lues("select places, depuis, decision from avip.agrement where structure_id = :id order by depuis desc", id, false).stream()
                .map(l -> new FicheStructure.Agrement(l.entier("places"), l.jour("depuis"), l.texte("decision"))).toList();
    }

    private List<ReferentVu> referents(long id) {
        return em.createQuery("select r from Referent r where r.structure = :id and (r.jusquA is null or r.jusquA >= :jour) order by r.suppleant, r.nom, r.prenom", Referent.class)
                .setParameter("id", id).setParameter("jour", LocalDate.now(horloge)).getResultList().stream().map(Referent::vu).toList();
    }

    private static FicheStructure.Label label(Lue l) {
        return l.texte("statut") == null ? null : new FicheStructure.Label(l.nombre("label"), l.code(StatutLabel.class, "statut"), l.jour("debut"), l.jour("fin"),
                l.entier("places_engagees"), l.vrai("historique"));
    }

    private List<Lue> lues(String sql, long id, boolean aujourdhui) {
        Query requete = em.createNativeQuery(sql, Tuple.class).setParameter("id", id);
        if (aujourdhui) {
            requete.setParameter("jour", LocalDate.now(horloge));
        }
        Collection<Tuple> lignes = Lignes.de(requete);
        return lignes.stream().map(Lue::new).toList();
    }
}
