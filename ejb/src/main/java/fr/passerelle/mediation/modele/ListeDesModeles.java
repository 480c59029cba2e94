package fr.passerelle.mediation.modele;

import static fr.passerelle.mediation.Permissions.TEXTES_MEDIATION;

import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.commun.Libelle;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The models of answers, by title. */
@ApplicationScoped
class ListeDesModeles extends Liste<Lue> {

    ListeDesModeles() {
        super("mediation/modeles", "modèle", "mediation.modele_reponse m", "m.id", """
                m.id, m.titre, array_to_string(m.motifs, ',') as motifs, array_to_string(m.prestations, ',') as prestations, m.version, m.ecrit_le, m.retire""",
                TEXTES_MEDIATION);
    }

    @Override
    public Condition visibles(Appelant moi) {
        return Condition.TOUJOURS;
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(Filtre.choix("motif", "Motif", Option.de(MotifSaisine.values(), MotifSaisine::libelle), m -> Condition.de(":motif = any(m.motifs)", "motif", m)),
                Filtre.choix("prestation", "Prestation", Option.de(Prestation.values(), Prestation::libelle),
                        p -> Condition.de(":prestation = any(m.prestations)", "prestation", p)),
                Filtre.depuis("du", "Écrits depuis le", "m.ecrit_le"), Filtre.jusquAu("au", "Jusqu’au", "m.ecrit_le"));
    }

    @Override
    public List<Colonne<Lue>> colonnes() {
        return List.of(Colonne.<Lue>de("titre", "Titre", l -> Typographie.soigner(l.texte("titre"))).triee().lien(l -> "/mediation/modele?id=" + l.nombre("id")),
                Colonne.<Lue>de("motifs", "Motifs", l -> libelles(l.texte("motifs"), MotifSaisine.class, "Tous")).triee(),
                Colonne.<Lue>de("prestations", "Prestations", l -> libelles(l.texte("prestations"), Prestation.class, "Toutes")).triee(),
                Colonne.<Lue>de("ecrit", "Écrit le", l -> l.instant("ecrit_le")).triee(),
                Colonne.<Lue>de("etat", "État", l -> l.vrai("retire") ? "Retiré" : "Proposé").triee());
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.alphabetique("titre", "m.titre", this), Ordre.de("ecrit", "m.ecrit_le", this), Ordre.de("etat", "m.retire", this),
                Ordre.parRang("motifs", "m.motifs[1]", MotifSaisine.values(), this), Ordre.parRang("prestations", "m.prestations[1]", Prestation.values(), this));
    }

    @Override
    public List<Lue> lignes(List<Lue> lues) {
        return lues;
    }

    private static <E extends Enum<E> & Libelle> String libelles(String codes, Class<E> type, String aucun) {
        return codes == null || codes.isEmpty() ? aucun : Arrays.stream(codes.split(",")).map(c -> Enum.valueOf(type, c).libelle()).collect(Collectors.joining(", "));
    }
}
