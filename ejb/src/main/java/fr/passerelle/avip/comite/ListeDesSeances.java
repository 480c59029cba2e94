package fr.passerelle.avip.comite;

import static fr.passerelle.avip.Permissions.AVIP_AVISER;
import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LABELLISER;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Onglet;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.Tri;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sessions of the committee, the latest first. */
@ApplicationScoped
class ListeDesSeances extends Liste<SeanceListee> {

    ListeDesSeances() {
        super("avip/comites", "séance", "avip.seance s", "s.id", """
                s.id, s.le, to_char(s.heure, 'HH24:MI') as heure, s.lieu, s.etat, (select count(*) from avip.seance_point p where p.seance_id = s.id) as points,
                (select count(*) from avip.seance_invite i where i.seance_id = s.id) as invites""", AVIP_AVISER, AVIP_GERER, AVIP_LABELLISER);
    }

    @Override
    public Fiche<SeanceListee> fiche() {
        return Fiche.<SeanceListee>de("Séances", "/avip/comite", "id", "s.id", SeanceListee::id);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("date", "s.le", this), Ordre.de("heure", "s.heure", this), Ordre.alphabetique("lieu", "s.lieu", this),
                Ordre.parRang("etat", "s.etat", EtatSeance.values(), this), Ordre.de("points", "(select count(*) from avip.seance_point p where p.seance_id = s.id)", this),
                Ordre.de("invites", "(select count(*) from avip.seance_invite i where i.seance_id = s.id)", this));
    }

    @Override
    public Tri triUsuel() {
        return new Tri("date", true);
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(Filtre.choix("etat", "État", Option.de(EtatSeance.values(), EtatSeance::libelle), "s.etat"),
                Filtre.entre("seance", "Séance", "s.le").get(0), Filtre.entre("seance", "Séance", "s.le").get(1));
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("Toutes", ""), Onglet.de("À venir", "etat=PREVUE"), Onglet.de("Tenues", "etat=TENUE"));
    }

    @Override
    public List<Colonne<SeanceListee>> colonnes() {
        return List.of(Colonne.<SeanceListee>de("date", "Séance", s -> Typographie.date(s.jour())).triee().lien(s -> "/avip/comite?id=" + s.id())
                        .enExport("Séance", SeanceListee::jour),
                Colonne.<SeanceListee>de("heure", "Heure", SeanceListee::heure).triee(), Colonne.<SeanceListee>de("lieu", "Lieu", SeanceListee::lieu).triee(),
                Colonne.<SeanceListee>de("etat", "État", s -> s.etat().libelle()).triee(), Colonne.<SeanceListee>de("points", "Dossiers", SeanceListee::points).triee().chiffree(),
                Colonne.<SeanceListee>de("invites", "Invités", SeanceListee::invites).triee().chiffree());
    }

    @Override
    public List<SeanceListee> lignes(List<Lue> lues) {
        return lues.stream().map(l -> new SeanceListee(l.nombre("id"), l.jour("le"), l.texte("heure"), l.texte("lieu"), l.code(EtatSeance.class, "etat"),
                l.entier("points"), l.entier("invites"))).toList();
    }
}
