package fr.passerelle.prets;

import static fr.passerelle.prets.Permissions.PRET_SUIVRE;

import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Ordre;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The loans, those that left first at the head. */
@ApplicationScoped
class ListeDesPrets extends Liste<Lue> {

    ListeDesPrets() {
        super("prets/prets", "prêt", "prets.pret p", "p.id",
                PretsDeMateriel.REFERENCE + " as reference, p.numero_allocataire, p.nom, p.objet, p.le, p.rendu_le", PRET_SUIVRE);
    }

    @Override
    public List<Filtre> filtres() {
        return Stream.concat(Stream.of(Filtre.recherche("q", "Nom ou objet", t -> Condition.contient("p.nom || ' ' || p.objet", "q", t)),
                Filtre.coche("dehors", "Pas encore rendus", Condition.de("p.rendu_le is null"))), Filtre.entre("prete", "Prêté", "p.le").stream()).toList();
    }

    @Override
    public List<Colonne<Lue>> colonnes() {
        return List.of(Colonne.<Lue>de("reference", "Référence", l -> l.texte("reference")).triee(), Colonne.<Lue>de("nom", "Nom", l -> l.texte("nom")).triee(),
                Colonne.exportee("N° de dossier", l -> l.texte("numero_allocataire")), Colonne.<Lue>de("objet", "Objet", l -> l.texte("objet")).triee(),
                Colonne.<Lue>de("le", "Prêté le", l -> l.jour("le")).triee(), Colonne.<Lue>de("rendu", "Rendu le", l -> l.jour("rendu_le")).triee());
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("le", "p.le", this), Ordre.de("rendu", "p.rendu_le", this), Ordre.de("reference", "p.id", this),
                Ordre.alphabetique("nom", "p.nom", this), Ordre.alphabetique("objet", "p.objet", this));
    }

    @Override
    public List<Lue> lignes(List<Lue> lues) {
        return lues;
    }
}
