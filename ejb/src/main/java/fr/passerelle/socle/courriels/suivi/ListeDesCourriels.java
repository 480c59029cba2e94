package fr.passerelle.socle.courriels.suivi;

import static fr.passerelle.socle.Permissions.COURRIELS_ADMINISTRER;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.courriels.Catalogue;
import fr.passerelle.socle.courriels.EtatEnvoi;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.Trace;
import fr.passerelle.socle.listes.Tri;
import fr.passerelle.socle.listes.Vue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The mails, the latest first, their recipients masked. */
@ApplicationScoped
class ListeDesCourriels extends Liste<CourrielVu> {

    static final String LECTURE = "e.id, e.modele, e.adresse, e.reference, e.etat, e.essais, e.depose_le, e.prochain_essai, e.envoye_le, e.erreur";

    @Inject
    private Catalogue catalogue;

    ListeDesCourriels() {
        super("administration/courriels", "courriel", "courriels.envoi e", "e.id", LECTURE, COURRIELS_ADMINISTRER);
    }

    @Override
    public List<Ordre> ordres() {
        List<Texte> parTitre = catalogue.courriels().stream().sorted(Comparator.comparing(t -> TextePropre.clef(t.titre()))).toList();
        return List.of(Ordre.de("depose", "e.id", "e.id desc"), Ordre.parRang("etat", "e.etat", EtatEnvoi.values(), this),
                Ordre.de("courriel", parTitre.stream().map(t -> "'" + t.code() + "'").collect(Collectors.joining(", ", "array_position(array[", "], e.modele)")), this),
                Ordre.alphabetique("a", "e.adresse", this), Ordre.de("suite", "coalesce(e.envoye_le, e.prochain_essai)", this));
    }

    @Override
    public Tri triUsuel() {
        return new Tri("depose", true);
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("q", "Adresse entière ou référence", texte -> Condition.de(
                        "lower(e.adresse) = lower(:q) or strpos(lower(e.reference), lower(:q)) > 0", "q", texte)),
                Filtre.choix("etat", "État", Option.de(EtatEnvoi.values(), EtatEnvoi::libelle), "e.etat"),
                Filtre.choix("modele", "Courriel", catalogue.courriels().stream().map(t -> new Option(t.code(), t.titre())).toList(), "e.modele"),
                Filtre.depuis("du", "Depuis le", "e.depose_le"),
                Filtre.jusquAu("au", "Jusqu’au", "e.depose_le"));
    }

    @Override
    public List<Colonne<CourrielVu>> colonnes() {
        return List.of(
                Colonne.<CourrielVu>de("depose", "Déposé", CourrielVu::deposeLe).triee(),
                Colonne.<CourrielVu>de("courriel", "Courriel", CourrielVu::modele).triee(),
                Colonne.<CourrielVu>de("a", "À", CourrielVu::destinataire).triee().enExport("Destinataire", CourrielVu::destinataire),
                Colonne.exportee("Référence", CourrielVu::reference),
                Colonne.<CourrielVu>de("etat", "État", c -> c.etat().libelle()).triee(),
                Colonne.exportee("Essais", CourrielVu::essais),
                Colonne.exportee("Parti", CourrielVu::partiLe),
                Colonne.exportee("Refus", CourrielVu::refus),
                Colonne.exportee("N°", CourrielVu::id),
                Colonne.<CourrielVu>affichee("suite", "Suite").triee(),
                Colonne.actes());
    }

    @Override
    public List<CourrielVu> lignes(List<Lue> lues) {
        return lues.stream().map(this::vu).toList();
    }

    @Override
    public Trace trace(Vue vue, long lignes) {
        return new Trace("courriel", null, null);
    }

    CourrielVu vu(Lue l) {
        EtatEnvoi etat = l.code(EtatEnvoi.class, "etat");
        return new CourrielVu(l.nombre("id"), catalogue.titre(l.texte("modele")), CourrielVu.masquer(l.texte("adresse")), l.texte("reference"), etat,
                l.entier("essais"), l.instant("depose_le"), etat == EtatEnvoi.EN_ATTENTE ? l.instant("prochain_essai") : null,
                l.instant("envoye_le"), l.texte("erreur"));
    }
}
