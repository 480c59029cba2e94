package fr.passerelle.prets;

import static fr.passerelle.prets.Permissions.PRET_SUIVRE;

import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.Tri;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The loans, the latest first. */
@ApplicationScoped
class ListeDesPrets extends Liste<Lue> {

    ListeDesPrets() {
        super("prets/prets", "prêt", "prets.pret p", "p.id",
                "'PRET-' || p.id as reference, p.numero_allocataire, p.nom, p.objet, p.le, p.rendu_le", PRET_SUIVRE);
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(Filtre.recherche("q", "Nom ou objet", t -> Condition.contient("p.nom || ' ' || p.objet", "q", t)),
                Filtre.coche("dehors", "Pas encore rendus", Condition.de("p.rendu_le is null")));
    }

    @Override
    public List<Colonne<Lue>> colonnes() {
        return List.of(Colonne.de("reference", "Référence", l -> l.texte("reference")), Colonne.<Lue>de("nom", "Nom", l -> l.texte("nom")).triee(),
                Colonne.exportee("N° de dossier", l -> l.texte("numero_allocataire")), Colonne.de("objet", "Objet", l -> l.texte("objet")),
                Colonne.<Lue>de("le", "Prêté le", l -> l.jour("le")).triee(), Colonne.de("rendu", "Rendu le", l -> l.jour("rendu_le")));
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("le", "p.le", this), Ordre.alphabetique("nom", "p.nom", this));
    }

    @Override
    public Tri triUsuel() {
        return new Tri("le", true);
    }

    @Override
    public List<Lue> lignes(List<Lue> lues) {
        return lues;
    }
}
