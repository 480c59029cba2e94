package fr.passerelle.avip.reponse.file;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.nomenclature.StatutOrientation;
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
import java.util.Map;
import java.util.Set;

/** The queue of the structures one stands for, each request at its place, with the rule that gave it (R-AVIP-15). */
@ApplicationScoped
class ListeDeLaFile extends Liste<LigneDeFile> {

    /** Ranked among those of the same structure that wait; bound by what is visible, so that nothing else is ever read. */
    private static final String SOURCE = """
            (select o.*, case when %1$s then row_number() over (partition by o.structure_id, (%1$s) order by %2$s) end as rang
            from avip.orientation o where o.structure_id in (:miennes) and o.statut <> 'BROUILLON') o join avip.structure s on s.id = o.structure_id"""
            .formatted(OrdreDeLaFile.ATTENDENT, OrdreDeLaFile.SQL);
    private static final String LUE = """
            o.id, o.reference, o.parent_prenom, o.parent_nom, (select cast(count(*) as integer) from avip.enfant e where e.orientation_id = o.id) as enfants,
            s.nom || ', ' || s.commune as structure, o.statut, cast(o.rang as integer) as rang, o.monoparental, o.residence_qpv, o.moins_de_25_ans, o.date_ferme,
            o.parcours, o.entree_souhaitee, o.demi_journees, o.envoyee_le, o.echeance_le, o.passee_de, o.chez_la_caf,
            case o.statut when 'COMPLEMENT_DEMANDE' then o.pause_depuis when 'LISTE_ATTENTE' then o.attente_confirmee_le
                when 'ACCEPTEE' then cast(o.acceptee_le at time zone 'Europe/Paris' as date) end as repere""";
    private static final String A_REPONDRE = "o.statut in ('ENVOYEE', 'EN_EXAMEN') and not o.chez_la_caf";

    @Inject
    private MesStructures miennes;
    @Inject
    private Clock horloge;

    ListeDeLaFile() {
        super("avip/file", "demande", SOURCE, "o.id", LUE, AVIP_ACCUEILLIR);
    }

    @Override
    public Condition visibles(Appelant moi) {
        Set<Long> ids = miennes.ids();
        return Condition.de("o.structure_id in (:miennes)", Map.of("miennes", ids.isEmpty() ? List.of(-1L) : List.copyOf(ids),
                "horizon", OrdreDeLaFile.horizon(LocalDate.now(horloge))));
    }

    /** The place in the queue first; what waits no more comes after, the latest first. */
    @Override
    public Fiche<LigneDeFile> fiche() {
        return Fiche.<LigneDeFile>de("Demandes reçues", "/avip/reponse", "id", "o.id", LigneDeFile::id)
                .trouvee(l -> l.reference() + (l.parent().equals("—") ? "" : ", " + l.parent()), l -> l.structure() + ", " + Typographie.minuscule(l.statut().libelle())).appelee(LigneDeFile::reference);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("rang", "o.rang nulls last, o.envoyee_le desc, o.id", "o.rang desc nulls first, o.envoyee_le, o.id desc"),
                Ordre.de("echeance", "o.echeance_le", this), Ordre.de("envoi", "o.envoyee_le", this), Ordre.de("entree", "o.entree_souhaitee", this),
                Ordre.de("reference", "length(o.reference), o.reference", "length(o.reference) desc, o.reference desc, o.id desc"),
                Ordre.parRang("etat", "o.statut", StatutOrientation.values(), this), Ordre.alphabetique("structure", "s.nom || ', ' || s.commune", this));
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("q", "Référence ou parent", t -> Condition.contient("o.reference || ' ' || coalesce(o.parent_prenom, '') || ' ' || coalesce(o.parent_nom, '')", "q", t)),
                Filtre.choix("tour", "À faire", List.of(new Option("REPONDRE", "Réponse à donner"), new Option("RETARD", "En retard"),
                        new Option("ATTENTE", "Sur liste d’attente"), new Option("RESERVEE", "Place réservée, contrat à préparer")), this::tour),
                Filtre.parmi("etat", "État", Option.de(StatutOrientation.values(), StatutOrientation::libelle), codes -> Condition.parmi("o.statut", "etat", codes)),
                Filtre.coche("isole", "Parent isolé", Condition.de("o.monoparental")),
                Filtre.depuis("du", "Envoyées depuis le", "o.envoyee_le"), Filtre.jusquAu("au", "Jusqu’au", "o.envoyee_le"),
                Filtre.parLien("structure", t -> t.matches("\\d{1,9}"), t -> Condition.de("o.structure_id = :laquelle", "laquelle", Long.valueOf(t))));
    }

    private Condition tour(String code) {
        return switch (code) {
            case "REPONDRE" -> Condition.de(A_REPONDRE);
            case "RETARD" -> Condition.de(A_REPONDRE + " and o.echeance_le < :jour", "jour", LocalDate.now(horloge));
            case "ATTENTE" -> Condition.de("o.statut = 'LISTE_ATTENTE'");
            default -> Condition.de("o.statut = 'ACCEPTEE'");
        };
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("Réponse à donner", "tour=REPONDRE"), Onglet.de("Liste d’attente", "tour=ATTENTE"), Onglet.de("Place réservée", "tour=RESERVEE"),
                Onglet.de("Toutes", ""));
    }

    @Override
    public List<Colonne<LigneDeFile>> colonnes() {
        return List.of(
                Colonne.<LigneDeFile>de("rang", "Rang", LigneDeFile::rang).triee().enExport("Rang", d -> d.place() == null ? null : d.place().rang()),
                Colonne.<LigneDeFile>de("reference", "Demande", LigneDeFile::reference).triee().lien(d -> "/avip/reponse?id=" + d.id()),
                Colonne.<LigneDeFile>de("besoin", "Besoin", LigneDeFile::besoin).triee("entree").enExport("Demi-journées", LigneDeFile::demiJournees),
                Colonne.exportee("Entrée souhaitée", LigneDeFile::entree),
                Colonne.<LigneDeFile>de("etat", "État", d -> d.statut().libelle()).triee(),
                Colonne.<LigneDeFile>de("delai", "Délai", d -> d.delai().enClair()).triee("echeance").enExport("Jours pour répondre", d -> d.delai().jours()),
                Colonne.exportee("Situation", d -> d.delai().enClair()),
                Colonne.<LigneDeFile>de("pourquoi", "Pourquoi ce rang", LigneDeFile::pourquoi).triee("rang").auChoix(true),
                Colonne.<LigneDeFile>de("structure", "Structure", LigneDeFile::structure).triee().auChoix(true),
                Colonne.<LigneDeFile>de("envoi", "Envoyée le", LigneDeFile::envoyeeLe).triee().auChoix(false));
    }

    /** What compares several of them takes those chosen. */
    @Override
    public String choix(LigneDeFile ligne) {
        return Long.toString(ligne.id());
    }

    @Override
    public List<LigneDeFile> lignes(List<Lue> lues) {
        LocalDate jour = LocalDate.now(horloge);
        return lues.stream().map(l -> LigneDeFile.de(l, jour)).toList();
    }
}
