package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.NiveauSuspension;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.confies.CompteConfie;
import fr.passerelle.socle.comptes.confies.ComptesConfies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads rights as pages tell them; whoever asks has been let in by a service. */
@ApplicationScoped
class LectureDesDroits {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private HabilitationRepository depot;
    @Inject
    private ComptesConfies comptes;
    @Inject
    private Annuaire annuaire;

    FicheHabilitation fiche(long id, Acteur acteur) {
        Object[] l = Lignes.<Object[]>de(em.createNativeQuery("""
                select h.utilisateur_id, h.contrat_id, h.service, h.profil, array_to_string(h.structures, ',') as structures, h.debut, h.fin, h.etat,
                    h.demandee_le, h.demandee_par, h.pourquoi, h.active_le, h.activee_par, h.suspendue_le, h.suspendue_par, h.suspendue_niveau,
                    h.suspension_motif, h.suspension_texte, h.date_revue, h.derniere_utilisation, p.id as partenaire, p.raison_sociale, v.id as convention, v.reference,
                    v.etat as etat_convention, c.etat as etat_contrat, v.mode_gestion
                from partenaires.habilitation h join partenaires.contrat c on c.id = h.contrat_id
                join partenaires.convention v on v.id = c.convention_id join partenaires.partenaire p on p.id = v.partenaire_id
                where h.id = :id""", Object[].class).setParameter("id", id)).stream().findFirst().orElseThrow(() -> new Introuvable("habilitation " + id));
        EtatHabilitation etat = EtatHabilitation.valueOf((String) l[7]);
        String structures = (String) l[4];
        HabilitationVue droit = new HabilitationVue(id, nombre(l[0]), nombre(l[1]), ServicePartenaire.valueOf((String) l[2]), (String) l[3],
                structures == null || structures.isEmpty() ? Set.of() : Set.of(structures.split(",")), jour(l[5]), jour(l[6]), etat);
        List<FicheHabilitation.Etape> etapes = etapes(id);
        List<FicheHabilitation.Demande> questions = questions(id);
        Map<String, String> noms = annuaire.noms(Stream.concat(Stream.of((String) l[9], (String) l[12], (String) l[14]), Stream.concat(
                etapes.stream().map(FicheHabilitation.Etape::par), questions.stream().flatMap(q -> Stream.of(q.poseePar(), q.reponduePar()))))
                .filter(Objects::nonNull).toList());
        FicheHabilitation.Cadre cadre = new FicheHabilitation.Cadre(nombre(l[22]), (String) l[23], EtatConvention.valueOf((String) l[24]),
                EtatConvention.valueOf((String) l[25]), ModeGestion.valueOf((String) l[26]));
        NiveauSuspension niveau = l[15] == null ? null : NiveauSuspension.valueOf((String) l[15]);
        FicheHabilitation.Suspension suspension = etat != EtatHabilitation.SUSPENDUE ? null : new FicheHabilitation.Suspension((Instant) l[13],
                nom(noms, l[14]), niveau, l[16] == null ? null : MotifSuspension.valueOf((String) l[16]), (String) l[17]);
        return new FicheHabilitation(droit, depot.vu(droit.utilisateur()), partenaire(nombre(l[20]), (String) l[21]), cadre,
                new FicheHabilitation.Origine((Instant) l[8], nom(noms, l[9]), (String) l[10], (Instant) l[11], nom(noms, l[12])), suspension, jour(l[18]),
                (Instant) l[19], etapes.stream().map(e -> new FicheHabilitation.Etape(e.quand(), e.avant(), e.apres(), nom(noms, e.par()), e.niveau(), e.motif())).toList(),
                questions.stream().map(q -> new FicheHabilitation.Demande(q.id(), q.question(), q.poseeLe(), nom(noms, q.poseePar()), q.repondreAvant(),
                        q.reponse(), q.repondueLe(), nom(noms, q.reponduePar()))).toList(),
                FicheHabilitation.Agir.de(etat, niveau, acteur, droit.utilisateur(), cadre.estOuvert()));
    }

    private List<FicheHabilitation.Etape> etapes(long id) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select le, avant, apres, par, niveau, motif from partenaires.habilitation_etape where habilitation_id = :id order by id desc""", Object[].class)
                .setParameter("id", id)).stream().map(l -> new FicheHabilitation.Etape((Instant) l[0], l[1] == null ? null : EtatHabilitation.valueOf((String) l[1]),
                EtatHabilitation.valueOf((String) l[2]), (String) l[3], l[4] == null ? null : NiveauSuspension.valueOf((String) l[4]), (String) l[5])).toList();
    }

    private List<FicheHabilitation.Demande> questions(long id) {
        return em.createQuery("select q from QuestionSurUnDroit q where q.habilitation = :id order by q.id desc", QuestionSurUnDroit.class).setParameter("id", id)
                .getResultList().stream().map(QuestionSurUnDroit::vue).toList();
    }

    /** Under which the partner now lives: the convention in force, or the one to come. */
    Matrice matrice(long partenaire) {
        FicheHabilitation.Partenaire lequel = Lignes.<String>de(em.createNativeQuery("select raison_sociale from partenaires.partenaire where id = :id", String.class)
                .setParameter("id", partenaire)).stream().findFirst().map(n -> partenaire(partenaire, n)).orElseThrow(() -> new Introuvable("partenaire " + partenaire));
        List<Object[]> conventions = Lignes.de(em.createNativeQuery("""
                select id, etat, mode_gestion from partenaires.convention where partenaire_id = :id and etat not in ('RESILIEE', 'EXPIREE')
                order by case when etat in ('ACTIVE', 'SUSPENDUE') then 0 else 1 end, id desc limit 1""", Object[].class).setParameter("id", partenaire));
        List<UtilisateurVu> gens = depot.duPartenaire(partenaire);
        if (conventions.isEmpty()) {
            return new Matrice(lequel, null, null, ModeGestion.CAF, List.of(), lignes(gens, List.of(), Map.of()));
        }
        long convention = nombre(conventions.get(0)[0]);
        List<Matrice.Colonne> colonnes = colonnes(convention);
        return new Matrice(lequel, convention, EtatConvention.valueOf((String) conventions.get(0)[1]), ModeGestion.valueOf((String) conventions.get(0)[2]), colonnes,
                lignes(gens, colonnes, droits(convention)));
    }

    FichePersonne personne(long utilisateur) {
        UtilisateurVu qui = depot.vu(utilisateur);
        Matrice matrice = matrice(qui.partenaire());
        Matrice.Ligne ligne = matrice.lignes().stream().filter(l -> l.qui().id() == utilisateur).findFirst().orElseThrow();
        CompteConfie compte = qui.compte() == null ? null : comptes.lire(List.of(qui.compte())).get(qui.compte());
        return new FichePersonne(qui, ligne.fonction(), matrice.partenaire(), matrice.mode(), matrice.colonnes(),
                depot.desUtilisateurs(List.of(utilisateur)), matrice.lignes().stream().map(Matrice.Ligne::qui).filter(UtilisateurVu::administrateur).toList(),
                ligne.derniereConnexion(), compte == null ? null : compte.bloqueJusqua());
    }

    private List<Matrice.Colonne> colonnes(long convention) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select c.id, c.service, c.etat, array_to_string(c.profils, ',') as profils, c.utilisateurs_max,
                    (select count(distinct h.utilisateur_id) from partenaires.habilitation h where h.contrat_id = c.id
                        and h.etat in ('DEMANDEE', 'ACTIVE', 'SUSPENDUE')) as prises
                from partenaires.contrat c where c.convention_id = :convention and c.etat not in ('RESILIEE', 'EXPIREE') order by c.service""", Object[].class)
                .setParameter("convention", convention)).stream().map(l -> new Matrice.Colonne(nombre(l[0]), ServicePartenaire.valueOf((String) l[1]),
                EtatConvention.valueOf((String) l[2]), profils((String) l[1], (String) l[3]), l[4] == null ? null : ((Number) l[4]).intValue(), nombre(l[5])))
                .sorted(Comparator.comparing(Matrice.Colonne::service)).toList();
    }

    private static List<String> profils(String service, String joints) {
        return ServicePartenaire.valueOf(service).permis(joints == null || joints.isEmpty() ? List.of() : List.of(joints.split(",")));
    }

    /** What stands under that convention, by person and contract. */
    private Map<String, List<Matrice.Droit>> droits(long convention) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select h.utilisateur_id || '-' || h.contrat_id, h.id, h.profil, h.etat, h.debut, h.fin, h.derniere_utilisation
                from partenaires.habilitation h join partenaires.contrat c on c.id = h.contrat_id
                where c.convention_id = :convention and h.etat in ('DEMANDEE', 'ACTIVE', 'SUSPENDUE') order by h.profil, h.id""", Object[].class)
                .setParameter("convention", convention)).stream().collect(Collectors.groupingBy(l -> (String) l[0], Collectors.mapping(l -> new Matrice.Droit(
                nombre(l[1]), (String) l[2], EtatHabilitation.valueOf((String) l[3]), jour(l[4]), jour(l[5]), (Instant) l[6]), Collectors.toList())));
    }

    private List<Matrice.Ligne> lignes(List<UtilisateurVu> gens, List<Matrice.Colonne> colonnes, Map<String, List<Matrice.Droit>> droits) {
        Map<String, CompteConfie> etats = comptes.lire(gens.stream().map(UtilisateurVu::compte).filter(Objects::nonNull).toList());
        Map<Long, String> fonctions = fonctions(gens);
        List<Matrice.Ligne> lignes = new ArrayList<>();
        for (UtilisateurVu qui : gens) {
            CompteConfie compte = qui.compte() == null ? null : etats.get(qui.compte());
            lignes.add(new Matrice.Ligne(qui, fonctions.get(qui.id()), compte == null ? null : compte.derniereConnexion(), colonnes.stream().map(c ->
                    new Matrice.Case(c, List.copyOf(droits.getOrDefault(qui.id() + "-" + c.contrat(), List.of())))).toList()));
        }
        return List.copyOf(lignes);
    }

    private Map<Long, String> fonctions(List<UtilisateurVu> gens) {
        return gens.isEmpty() ? Map.of() : em.createQuery("select u.id, u.fonction from Utilisateur u where u.partenaire = :partenaire and u.fonction is not null",
                Object[].class).setParameter("partenaire", gens.get(0).partenaire()).getResultList().stream()
                .collect(Collectors.toMap(l -> (Long) l[0], l -> (String) l[1]));
    }

    private static FicheHabilitation.Partenaire partenaire(long id, String raisonSociale) {
        return new FicheHabilitation.Partenaire(id, "PART-%05d".formatted(id), raisonSociale);
    }

    private static String nom(Map<String, String> noms, Object identifiant) {
        return identifiant == null ? null : noms.getOrDefault(identifiant, (String) identifiant);
    }

    private static long nombre(Object lu) {
        return ((Number) lu).longValue();
    }

    private static LocalDate jour(Object lu) {
        return lu instanceof Date date ? date.toLocalDate() : (LocalDate) lu;
    }
}
