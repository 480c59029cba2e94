package fr.passerelle.avip.demande;

import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;

import fr.passerelle.avip.nomenclature.OrigineOrientation;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.orientation.MonPrescripteur;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Onglet;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.Tri;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The requests of one’s own body, and of no other: filtered in SQL by the partner one refers parents for. */
@ApplicationScoped
class ListeMesDemandes extends Liste<DemandeListee> {

    private static final StatutOrientation[] ENVOYEES = Arrays.stream(StatutOrientation.values()).filter(s -> s != StatutOrientation.BROUILLON)
            .toArray(StatutOrientation[]::new);
    private static final Condition OUVERTES = Condition.de("o.statut in ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE', 'ACCEPTEE', 'SANS_REPONSE')");

    private static final String PARENT = "nullif(concat_ws(' ', o.parent_prenom, o.parent_nom), '')";
    private static final String ENFANTS = "(select string_agg(coalesce(e.prenom, 'à naître'), ', ' order by e.rang) from avip.enfant e where e.orientation_id = o.id)";

    @Inject
    private Clock horloge;

    ListeMesDemandes() {
        super("avip/mes-demandes", "demande", """
                avip.orientation o join avip.prescripteur p on p.id = o.prescripteur_id join avip.structure s on s.id = o.structure_id""", "o.id", """
                o.id, o.reference, %1$s as parent, s.nom as structure, s.commune, o.statut, o.parcours, o.origine,
                o.envoyee_le, o.echeance_le, o.repondue_le, o.pause_depuis, o.entree_souhaitee, o.auteur,
                %2$s as enfants,
                (select count(*) - 1 from avip.orientation g where g.groupe = o.groupe) as autres""".formatted(PARENT, ENFANTS), AVIP_ORIENTER);
    }

    @Override
    public Condition visibles(Appelant moi) {
        return Condition.parmi("p.partenaire_id", "partenaires", MonPrescripteur.partenaires(moi)).et(Condition.de("o.statut <> 'BROUILLON'"));
    }

    @Override
    public Fiche<DemandeListee> fiche() {
        return Fiche.<DemandeListee>de("Mes demandes d’accueil", "/avip/demande", "id", "o.id", DemandeListee::id)
                .trouvee(l -> l.reference() + (l.parent() == null ? "" : ", " + l.parent()), l -> l.structure() + ", " + Typographie.minuscule(l.statut().libelle())).appelee(DemandeListee::reference);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("envoi", "o.envoyee_le", this), Ordre.de("echeance", "o.echeance_le", this),
                Ordre.alphabetique("parent", PARENT, this), Ordre.alphabetique("structure", "s.nom", this), Ordre.de("entree", "o.entree_souhaitee", this),
                Ordre.de("reference", "length(o.reference), o.reference", "length(o.reference) desc, o.reference desc, o.id desc"), Ordre.alphabetique("enfants", ENFANTS, this),
                Ordre.parRang("etat", "o.statut", StatutOrientation.values(), this), Ordre.alphabetique("commune", "s.commune", this),
                Ordre.parRang("parcours", "o.parcours", TypeParcours.values(), this));
    }

    @Override
    public Tri triUsuel() {
        return new Tri("envoi", true);
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("q", "Parent, enfant, structure ou référence", t -> Condition.contient("""
                        concat_ws(' ', o.reference, o.parent_prenom, o.parent_nom, s.nom, s.commune,
                        (select string_agg(e.prenom, ' ') from avip.enfant e where e.orientation_id = o.id))""", "q", t)),
                Filtre.parmi("etat", "État", Option.de(ENVOYEES, StatutOrientation::libelle), codes -> Condition.parmi("o.statut", "etat", codes)),
                Filtre.choix("suite", "Où elles en sont", List.of(new Option("A_MOI", "À moi de répondre"), new Option("ATTENDUES", "Réponse attendue"),
                        new Option("OUVERTES", "En cours"), new Option("CLOSES", "Terminées")), this::suite),
                Filtre.choix("parcours", "Parcours", Option.de(TypeParcours.values(), TypeParcours::libelle), "o.parcours"),
                Filtre.choix("origine", "Origine", Option.de(OrigineOrientation.values(), OrigineOrientation::libelle), "o.origine"),
                Filtre.depuis("du", "Envoyées depuis le", "o.envoyee_le"), Filtre.jusquAu("au", "Jusqu’au", "o.envoyee_le"),
                Filtre.coche("retard", "Réponse en retard", () -> Condition.de("o.repondue_le is null and o.pause_depuis is null and o.echeance_le < :jour", "jour",
                        LocalDate.now(horloge)).et(OUVERTES)));
    }

    private Condition suite(String code) {
        return switch (code) {
            case "A_MOI" -> Condition.de("o.statut = 'COMPLEMENT_DEMANDE'");
            case "ATTENDUES" -> Condition.de("o.statut in ('ENVOYEE', 'EN_EXAMEN', 'SANS_REPONSE')");
            case "OUVERTES" -> OUVERTES;
            default -> OUVERTES.sauf();
        };
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("Toutes", ""), Onglet.de("À moi de répondre", "suite=A_MOI"), Onglet.de("Réponse attendue", "suite=ATTENDUES"),
                Onglet.de("En cours", "suite=OUVERTES"), Onglet.de("Terminées", "suite=CLOSES"));
    }

    @Override
    public List<Colonne<DemandeListee>> colonnes() {
        return List.of(
                Colonne.<DemandeListee>de("reference", "Demande", DemandeListee::reference).triee().lien(d -> "/avip/demande?id=" + d.id()),
                Colonne.<DemandeListee>de("parent", "Parent", DemandeListee::parent).triee(),
                Colonne.<DemandeListee>de("enfants", "Enfants", DemandeListee::enfants).triee().auChoix(true),
                Colonne.<DemandeListee>de("structure", "Structure", DemandeListee::structure).triee(),
                Colonne.<DemandeListee>de("etat", "État", d -> d.statut().libelle()).triee(),
                Colonne.<DemandeListee>de("echeance", "Réponse", DemandeListee::attente).triee().enExport("Réponse attendue le", DemandeListee::echeance),
                Colonne.<DemandeListee>de("envoi", "Envoyée le", DemandeListee::envoyee).triee().auChoix(true),
                Colonne.<DemandeListee>de("entree", "Entrée souhaitée", DemandeListee::entree).triee().auChoix(false),
                Colonne.<DemandeListee>de("commune", "Commune", DemandeListee::commune).triee().auChoix(false),
                Colonne.<DemandeListee>de("parcours", "Parcours", d -> d.parcours().libelle()).triee().auChoix(false),
                Colonne.<DemandeListee>exportee("Répondue le", DemandeListee::repondue));
    }

    @Override
    public List<DemandeListee> lignes(List<Lue> lues) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return lues.stream().map(l -> DemandeListee.de(l, aujourdhui)).toList();
    }
}
