package fr.passerelle.partenaires.habilitation.personne;

import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import fr.passerelle.socle.commun.ecrit.Tableau;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is held on one of a partner's people, told to them; who decided is not. */
@ApplicationScoped
class RecitDeLaPersonne {

    private static final String QUI = """
            select u.*, p.raison_sociale from partenaires.utilisateur u join partenaires.partenaire p on p.id = u.partenaire_id where u.id = :id""";
    private static final String SIEGES = "select depuis, jusqu_a, fin_motif from partenaires.administrateur where utilisateur_id = :id order by depuis, id";
    private static final String DROITS = """
            select service, profil, array_to_string(structures, ', ') as structures, debut, fin, etat, pourquoi, suspension_texte, etat_motif, fin_motif,
                derniere_utilisation from partenaires.habilitation where utilisateur_id = :id order by debut, id""";
    private static final String QUESTIONS = """
            select q.posee_le, q.question, q.reponse from partenaires.habilitation_question q
            join partenaires.habilitation h on h.id = q.habilitation_id where h.utilisateur_id = :id order by q.posee_le, q.id""";
    private static final String REPONSES = """
            select r.le, h.service, h.profil, r.texte from partenaires.habilitation_reponse r
            join partenaires.habilitation h on h.id = r.habilitation_id where h.utilisateur_id = :id order by r.le, r.id""";
    private static final String REVUES = """
            select r.ouverte_le, l.service, l.profil, l.etat from partenaires.revue_ligne l join partenaires.revue r on r.id = l.revue_id
            where l.utilisateur_id = :id order by r.ouverte_le, l.id""";

    @Inject
    private EntityManager em;

    Chapitre de(long id) {
        Lue qui = qui(id);
        Ecrit ecrit = new Ecrit().fiche(fiche(qui));
        tableau(ecrit, "Administration des comptes", new Tableau("Depuis", "Jusqu’à", "Pourquoi"), lues(SIEGES, id)
                .map(l -> List.of(jour(l.instant("depuis")), jour(l.instant("jusqu_a")), mots(l.texte("fin_motif")))).toList());
        tableau(ecrit, "Droits", new Tableau("Service", "Période", "État et motifs"), lues(DROITS, id).map(RecitDeLaPersonne::droit).toList());
        tableau(ecrit, "Questions posées sur ces droits", new Tableau("Le", "Question", "Réponse"), lues(QUESTIONS, id)
                .map(l -> List.of(jour(l.instant("posee_le")), l.texte("question"), mots(l.texte("reponse")))).toList());
        tableau(ecrit, "Réponses de l’organisme à leur suspension", new Tableau("Le", "Droit", "Réponse"), lues(REPONSES, id)
                .map(l -> List.of(jour(l.instant("le")), nomDuDroit(l), l.texte("texte"))).toList());
        tableau(ecrit, "Revues annuelles de ces droits", new Tableau("Ouverte le", "Droit", "Suite donnée"), lues(REVUES, id)
                .map(l -> List.of(jour(l.instant("ouverte_le")), nomDuDroit(l), l.code(EtatLigneRevue.class, "etat").libelle())).toList());
        return new Chapitre("Utilisateur de " + qui.texte("raison_sociale"), ecrit.blocs());
    }

    String adresse(long id) {
        return qui(id).texte("courriel");
    }

    private Lue qui(long id) {
        return lues(QUI, id).findFirst().orElseThrow(() -> new Introuvable("utilisateur " + id));
    }

    private static Fiche fiche(Lue l) {
        return new Fiche().ligne("Prénom", l.texte("prenom")).ligne("Nom", l.texte("nom")).ligne("Fonction", l.texte("fonction"))
                .ligne("Adresse électronique", l.texte("courriel")).ligne("Nom de connexion", l.texte("compte"))
                .ouiNon("Signe pour l’organisme", l.vrai("signataire")).ligne("État du compte", l.code(EtatUtilisateur.class, "etat").libelle())
                .ligne("Inscription le", jour(l.instant("cree_le"))).ligne("Départ le", jour(l.jour("parti_le")));
    }

    private static List<String> droit(Lue l) {
        String motifs = Stream.of(l.texte("structures"), l.texte("pourquoi"), l.texte("suspension_texte"), l.texte("etat_motif"), l.texte("fin_motif"))
                .filter(m -> !mots(m).isEmpty()).distinct().collect(Collectors.joining(" · "));
        String usage = l.instant("derniere_utilisation") == null ? null : "dernière utilisation le " + jour(l.instant("derniere_utilisation"));
        return List.of(nomDuDroit(l), "du " + jour(l.jour("debut")) + (l.jour("fin") == null ? ", sans terme" : " au " + jour(l.jour("fin"))),
                Stream.of(l.code(EtatHabilitation.class, "etat").libelle(), usage, motifs.isEmpty() ? null : motifs).filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
    }

    private static String nomDuDroit(Lue l) {
        return l.code(ServicePartenaire.class, "service").avecProfil(l.texte("profil"));
    }

    private static void tableau(Ecrit ecrit, String titre, Tableau tableau, List<List<String>> rangees) {
        if (!rangees.isEmpty()) {
            rangees.forEach(r -> tableau.rangee(r.get(0), r.get(1), r.get(2)));
            ecrit.sousTitre(titre).tableau(tableau);
        }
    }

    private Stream<Lue> lues(String sql, long id) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery(sql, Tuple.class).setParameter("id", id));
        return lues.stream().map(Lue::new);
    }

    private static String mots(String texte) {
        return texte == null ? "" : texte;
    }

    private static String jour(Instant instant) {
        return instant == null ? "" : Typographie.date(instant.atZone(Horloge.PARIS).toLocalDate());
    }

    private static String jour(LocalDate jour) {
        return jour == null ? "" : Typographie.date(jour);
    }
}
