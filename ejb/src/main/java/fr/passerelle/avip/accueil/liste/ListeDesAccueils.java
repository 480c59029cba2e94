package fr.passerelle.avip.accueil.liste;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.avip.structure.MesStructures;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The receptions of one’s structures: running, to sign, to end, to follow. */
@ApplicationScoped
class ListeDesAccueils extends Liste<LigneAccueil> {

    private static final String VIVANT = "a.statut in ('PREPARE', 'SIGNE', 'EN_COURS', 'SUSPENDU')";
    private static final String A_FINIR = "a.statut in ('EN_COURS', 'SUSPENDU') and a.fin <= cast(:jour as date) + 30";
    /** Five to eight months after the end, nobody asked yet. */
    static final String A_SUIVRE = """
            a.statut in ('TERMINE', 'ROMPU') and a.situation_6_mois is null and not a.non_joignable
                and cast(:jour as date) between a.sortie_le + interval '5 months' and a.sortie_le + interval '8 months'""";
    /** Names show as long as the structure has something to do for the family (dossier §2). */
    private static final String NOMS = "(" + VIVANT + " or " + """
            a.statut in ('TERMINE', 'ROMPU') and a.situation_6_mois is null and not a.non_joignable and cast(:jour as date) <= a.sortie_le + interval '8 months')""";

    private static final String FIN = "coalesce(a.sortie_le, a.fin)";
    /** What is to be done, the most pressing first; nothing comes last. */
    private static final String PRESSE = """
            case when a.statut = 'PREPARE' then 0 when a.statut = 'EN_COURS' and a.fin < cast(:jour as date) then 1 when %s then 2
                when a.statut = 'EN_COURS' and a.fin <= cast(:jour as date) + 30 then 3 when a.statut = 'SUSPENDU' then 4 end""".formatted(A_SUIVRE);

    @Inject
    private MesStructures structures;
    @Inject
    private Clock horloge;

    ListeDesAccueils() {
        super("avip/accueils", "accueil", """
                avip.accueil a join avip.orientation o on o.id = a.orientation_id join avip.enfant e on e.id = a.enfant_id
                join avip.structure s on s.id = a.structure_id""", "a.id", """
                a.id, o.reference, case when %1$s then e.prenom end as prenom, e.rang, case when %1$s then o.parent_prenom || ' ' || o.parent_nom end as parent,
                s.nom || ', ' || s.commune as structure, a.statut, a.debut, a.fin, a.sortie_le, a.issue,
                length(replace(a.demi_journees, '0', '')) as demi_journees, a.charte_remise_le, %2$s as a_suivre""".formatted(NOMS, A_SUIVRE), AVIP_ACCUEILLIR);
    }

    @Override
    public Condition visibles(Appelant moi) {
        return Condition.parmi("a.structure_id", "miennes", structures.ids()).et(Condition.de("true", "jour", LocalDate.now(horloge)));
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("En cours", "vue=encours"), Onglet.de("À signer", "vue=asigner"), Onglet.de("À terminer", "vue=aterminer"),
                Onglet.de("À suivre", "vue=asuivre"), Onglet.de("Finis", "vue=finis"), Onglet.de("Tous", ""));
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("q", "Enfant, parent ou référence", t -> Condition.contient("case when " + NOMS
                        + " then e.prenom || ' ' || o.parent_prenom || ' ' || o.parent_nom else '' end || ' ' || coalesce(o.reference, '')", "q", t)).exemple("Prénom, ORI-2026-…"),
                Filtre.choix("statut", "État", Option.de(StatutContrat.values(), StatutContrat::libelle), "a.statut"),
                Filtre.entre("finit", "Finit", FIN).get(0), Filtre.entre("finit", "Finit", FIN).get(1),
                Filtre.parLien("vue", v -> v.matches("encours|asigner|aterminer|asuivre|finis"), v -> Condition.de(switch (v) {
                    case "encours" -> "a.statut in ('SIGNE', 'EN_COURS', 'SUSPENDU')";
                    case "asigner" -> "a.statut = 'PREPARE'";
                    case "aterminer" -> A_FINIR;
                    case "asuivre" -> A_SUIVRE;
                    default -> "not (" + VIVANT + ")";
                })));
    }

    @Override
    public List<Colonne<LigneAccueil>> colonnes() {
        return List.of(
                Colonne.<LigneAccueil>de("enfant", "Enfant", LigneAccueil::enfant).triee().lien(l -> "/avip/accueil?id=" + l.id()),
                Colonne.<LigneAccueil>de("parent", "Parent", l -> l.parent() == null ? "—" : l.parent()).triee().auChoix(true),
                Colonne.<LigneAccueil>de("structure", "Structure", LigneAccueil::structure).triee().auChoix(true),
                Colonne.<LigneAccueil>de("statut", "État", l -> l.statut().libelle()).triee(),
                Colonne.<LigneAccueil>de("debut", "Du", LigneAccueil::debut).triee(),
                Colonne.<LigneAccueil>de("fin", "Au", l -> l.sortie() == null ? l.fin() : l.sortie()).triee(),
                Colonne.<LigneAccueil>de("demiJournees", "Demi-journées", LigneAccueil::demiJournees).triee().chiffree().auChoix(false),
                Colonne.<LigneAccueil>de("issue", "Issue", l -> l.issue() == null ? "—" : l.issue().libelle()).triee().auChoix(false),
                Colonne.<LigneAccueil>de("demande", "Demande", LigneAccueil::demande).triee().auChoix(false),
                Colonne.<LigneAccueil>de("aFaire", "À faire", l -> l.aFaire() == null ? "—" : l.aFaire()).triee());
    }

    @Override
    public Fiche<LigneAccueil> fiche() {
        return Fiche.<LigneAccueil>de("Accueils", "/avip/accueil", "id", "a.id", LigneAccueil::id)
                .trouvee(l -> l.enfant() + (l.parent() == null ? "" : ", " + l.parent()), l -> l.structure() + ", " + Typographie.minuscule(l.statut().libelle()))
                .appelee(LigneAccueil::demande);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("fin", FIN, this), Ordre.de("debut", "a.debut", this), Ordre.parRang("statut", "a.statut", StatutContrat.values(), this),
                Ordre.alphabetique("structure", "s.nom || ', ' || s.commune", this), Ordre.alphabetique("enfant", "coalesce(case when " + NOMS + " then e.prenom end, 'Enfant ' || e.rang)", this),
                Ordre.alphabetique("parent", "case when " + NOMS + " then o.parent_prenom || ' ' || o.parent_nom end", this),
                Ordre.de("demiJournees", "length(replace(a.demi_journees, '0', ''))", this), Ordre.parRang("issue", "a.issue", IssueParcours.values(), this),
                Ordre.de("demande", "length(o.reference), o.reference", "length(o.reference) desc, o.reference desc, a.id desc"),
                Ordre.de("aFaire", PRESSE, this));
    }

    @Override
    public List<LigneAccueil> lignes(List<Lue> lues) {
        LocalDate jour = LocalDate.now(horloge);
        return lues.stream().map(l -> {
            StatutContrat statut = l.code(StatutContrat.class, "statut");
            LocalDate fin = l.jour("fin");
            boolean passe = (statut == StatutContrat.EN_COURS || statut == StatutContrat.SUSPENDU) && fin.isBefore(jour);
            return new LigneAccueil(l.nombre("id"), AccueilVu.reference(l.nombre("id")), l.texte("reference"),
                    l.texte("prenom") == null ? "Enfant " + l.entier("rang") : l.texte("prenom"), l.texte("parent"), l.texte("structure"), statut, l.jour("debut"), fin,
                    l.jour("sortie_le"), l.code(IssueParcours.class, "issue"), l.entier("demi_journees"), aFaire(l, statut, fin, jour), passe);
        }).toList();
    }

    private static String aFaire(Lue l, StatutContrat statut, LocalDate fin, LocalDate jour) {
        return switch (statut) {
            case PREPARE -> l.jour("charte_remise_le") == null ? "Remettre la charte" : "Signer";
            case EN_COURS -> fin.isBefore(jour) ? "Noter l’issue" : fin.minusDays(30).isAfter(jour) ? null : "Préparer la fin";
            case SUSPENDU -> "Reprendre à la date prévue";
            case TERMINE, ROMPU -> l.vrai("a_suivre") ? "Situation à six mois" : null;
            default -> null;
        };
    }
}
