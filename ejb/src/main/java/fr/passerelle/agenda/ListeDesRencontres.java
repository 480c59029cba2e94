package fr.passerelle.agenda;

import static fr.passerelle.agenda.Permissions.AGENDA_LIRE;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.Tri;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** The meetings, those to come first. */
@ApplicationScoped
class ListeDesRencontres extends Liste<Lue> {

    @Inject
    private Clock horloge;

    ListeDesRencontres() {
        super("agenda/rencontres", "rencontre", "agenda.seance s", "s.id", """
                s.id, 'SEA-' || lpad(cast(s.id as text), greatest(5, length(cast(s.id as text))), '0') as reference, s.titre, s.debut, s.lieu, s.etat, s.compte_rendu is not null as compte_rendu,
                (select count(*) from agenda.invitation i where i.seance_id = s.id) as invites,
                (select count(*) from agenda.invitation i where i.seance_id = s.id and i.presence = 'PRESENT') as presents""", AGENDA_LIRE);
    }

    @Override
    public Tri triUsuel() {
        return new Tri("debut", true);
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(Filtre.recherche("q", "Titre ou lieu", t -> Condition.contient("s.titre || ' ' || s.lieu", "q", t)),
                Filtre.choix("etat", "État", Option.de(EtatSeance.values(), EtatSeance::libelle), "s.etat"),
                Filtre.depuis("du", "Tenues depuis le", "s.debut"), Filtre.jusquAu("au", "Jusqu’au", "s.debut"),
                Filtre.coche("a-rendre", "Compte rendu à écrire", () -> Condition.de("s.debut < :maintenant and s.etat <> 'ANNULEE' and s.compte_rendu is null", "maintenant",
                        horloge.instant().atOffset(ZoneOffset.UTC))));
    }

    @Override
    public List<Colonne<Lue>> colonnes() {
        return List.of(Colonne.<Lue>de("reference", "Rencontre", l -> l.texte("reference")).triee().lien(l -> "/agenda/rencontre?id=" + l.nombre("id")),
                Colonne.<Lue>de("titre", "Titre", l -> l.texte("titre")).triee(), Colonne.<Lue>de("debut", "Quand", l -> l.instant("debut")).triee(),
                Colonne.<Lue>de("lieu", "Où", l -> l.texte("lieu")).triee(), Colonne.<Lue>de("etat", "État", l -> l.code(EtatSeance.class, "etat").libelle()).triee(),
                Colonne.<Lue>de("invites", "Invités", l -> l.nombre("invites")).triee(), Colonne.<Lue>de("presents", "Présents", l -> l.nombre("presents")).triee());
    }

    @Override
    public Fiche<Lue> fiche() {
        return Fiche.<Lue>de("Rencontres", "/agenda/rencontre", "id", "s.id", l -> l.nombre("id"))
                .trouvee(l -> l.texte("titre"), l -> l.texte("reference") + ", " + Typographie.instant(l.instant("debut"))).appelee(l -> l.texte("reference"));
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("debut", "s.debut", this), Ordre.de("reference", "s.id", "s.id desc"), Ordre.alphabetique("titre", "s.titre", this),
                Ordre.alphabetique("lieu", "s.lieu", this), Ordre.parRang("etat", "s.etat", EtatSeance.values(), this),
                Ordre.de("invites", "(select count(*) from agenda.invitation i where i.seance_id = s.id)", this),
                Ordre.de("presents", "(select count(*) from agenda.invitation i where i.seance_id = s.id and i.presence = 'PRESENT')", this));
    }

    @Override
    public List<Lue> lignes(List<Lue> lues) {
        return lues;
    }
}
