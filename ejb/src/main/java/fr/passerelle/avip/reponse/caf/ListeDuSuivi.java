package fr.passerelle.avip.reponse.caf;

import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;

import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.changement.Changements;
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
import java.util.List;

/** Every request, without anyone’s identity; those the Caf has in hand one step away. */
@ApplicationScoped
class ListeDuSuivi extends Liste<LigneSuivie> {

    private static final String STRUCTURE = "(select s.nom || ', ' || s.commune from avip.structure s where s.id = o.structure_id)";
    private static final String PRESCRIPTEUR = "(select p.nom from avip.prescripteur p where p.id = o.prescripteur_id)";
    private static final String LUE = """
            o.id, o.reference, o.statut, o.parcours, o.demi_journees, o.envoyee_le, o.echeance_le, o.chez_la_caf,
            %s as structure, %s as prescripteur,
            case o.statut when 'COMPLEMENT_DEMANDE' then o.pause_depuis when 'LISTE_ATTENTE' then o.attente_confirmee_le
                when 'ACCEPTEE' then cast(o.acceptee_le at time zone 'Europe/Paris' as date) end as repere""".formatted(STRUCTURE, PRESCRIPTEUR);
    private static final String A_REPRENDRE = "(o.statut = 'SANS_REPONSE' or o.chez_la_caf) and o.statut in ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE', 'ACCEPTEE', 'SANS_REPONSE')";
    /** A word of its reference, of its structure or of its prescriber: each in an index, however many requests there are. */
    private static final String DITE = """
            o.structure_id = any(array(select s.id from avip.structure s where commun.cherchable(s.texte_plie) like (commun.motifs(%1$s))[1]))
            or o.prescripteur_id = any(array(select p.id from avip.prescripteur p where p.cherchable like (commun.motifs(%1$s))[1]))
            or o.cherchable like (commun.motifs(%1$s))[1]""";
    private static final String ATTENDUES = "o.statut in ('ENVOYEE', 'EN_EXAMEN')";

    @Inject
    private Clock horloge;

    ListeDuSuivi() {
        super("avip/suivi", "demande", "avip.orientation o", "o.id", LUE, AVIP_SUIVRE);
    }

    /** Those that were sent. */
    @Override
    public Condition visibles(Appelant moi) {
        return Condition.de("o.envoyee_le is not null");
    }

    /** Counts serve again as long as nothing changes. */
    @Override
    public String marques() {
        return Changements.marques("avip");
    }

    @Override
    public Fiche<LigneSuivie> fiche() {
        return Fiche.<LigneSuivie>de("Demandes d’accueil", "/avip/demande-suivie", "ref", "o.reference", LigneSuivie::reference)
                .trouvee(LigneSuivie::reference, l -> l.structure() + ", " + Typographie.minuscule(l.statut().libelle())).appelee(LigneSuivie::reference);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("envoi", "o.envoyee_le", this), Ordre.de("echeance", "o.echeance_le", this),
                Ordre.de("reference", "length(o.reference), o.reference", "length(o.reference) desc, o.reference desc, o.id desc"),
                Ordre.alphabetique("structure", STRUCTURE, this), Ordre.alphabetique("prescripteur", PRESCRIPTEUR, this),
                Ordre.parRang("etat", "o.statut", StatutOrientation.values(), this), Ordre.parRang("parcours", "o.parcours", TypeParcours.values(), this),
                Ordre.de("besoin", "length(replace(o.demi_journees, '0', ''))", this));
    }

    @Override
    public Tri triUsuel() {
        return new Tri("envoi", true);
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("q", "Référence, structure ou prescripteur", t -> Condition.chaqueMot(DITE::formatted, "q", t)),
                Filtre.choix("tour", "À suivre", List.of(new Option("CAF", "À reprendre par la Caf"), new Option("RETARD", "En retard"), new Option("ATTENDUE", "Réponse attendue")),
                        this::tour),
                Filtre.parmi("etat", "État", Option.de(StatutOrientation.values(), StatutOrientation::libelle), codes -> Condition.parmi("o.statut", "etat", codes)),
                Filtre.choix("parcours", "Parcours", Option.de(TypeParcours.values(), TypeParcours::libelle), "o.parcours"),
                Filtre.choix("prescripteur", "Prescripteur", Option.de(TypePrescripteur.values(), TypePrescripteur::libelle), "o.type_prescripteur"),
                Filtre.depuis("du", "Envoyées depuis le", "o.envoyee_le"), Filtre.jusquAu("au", "Jusqu’au", "o.envoyee_le"));
    }

    private Condition tour(String code) {
        return switch (code) {
            case "CAF" -> Condition.de(A_REPRENDRE);
            case "RETARD" -> Condition.de(ATTENDUES + " and o.echeance_le < :jour", "jour", LocalDate.now(horloge));
            default -> Condition.de(ATTENDUES);
        };
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("À reprendre", "tour=CAF"), Onglet.de("En retard", "tour=RETARD"), Onglet.de("Toutes", ""));
    }

    @Override
    public List<Colonne<LigneSuivie>> colonnes() {
        return List.of(
                Colonne.<LigneSuivie>de("reference", "Demande", LigneSuivie::reference).triee().lien(d -> "/avip/demande-suivie?ref=" + d.reference()),
                Colonne.<LigneSuivie>de("structure", "Structure", LigneSuivie::structure).triee(),
                Colonne.<LigneSuivie>de("prescripteur", "Prescripteur", LigneSuivie::prescripteur).triee(),
                Colonne.<LigneSuivie>de("etat", "État", d -> d.statut().libelle()).triee(),
                Colonne.<LigneSuivie>de("delai", "Délai", d -> d.delai().enClair()).triee("echeance").enExport("Jours pour répondre", d -> d.delai().jours()),
                Colonne.exportee("Situation", d -> d.delai().enClair()),
                Colonne.<LigneSuivie>de("parcours", "Parcours", LigneSuivie::parcours).triee().auChoix(false),
                Colonne.<LigneSuivie>de("besoin", "Besoin", LigneSuivie::besoin).triee().enExport("Demi-journées", LigneSuivie::demiJournees).auChoix(false),
                Colonne.<LigneSuivie>de("envoi", "Envoyée le", LigneSuivie::envoyeeLe).triee().auChoix(true));
    }

    @Override
    public List<LigneSuivie> lignes(List<Lue> lues) {
        LocalDate jour = LocalDate.now(horloge);
        return lues.stream().map(l -> LigneSuivie.de(l, jour)).toList();
    }
}
