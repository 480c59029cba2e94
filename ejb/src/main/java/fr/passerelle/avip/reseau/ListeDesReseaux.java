package fr.passerelle.avip.reseau;

import static fr.passerelle.avip.Permissions.AVIP_LIRE;

import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Onglet;
import fr.passerelle.socle.listes.Ordre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The networks, with how many share what. */
@ApplicationScoped
class ListeDesReseaux extends Liste<ReseauListe> {

    private static final String MEMBRES = """
            from avip.adhesion_reseau d left join avip.label l on l.structure_id = d.structure_id and l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU')
            where d.reseau_id = r.id and d.du <= cast(:jour as date) and (d.au is null or d.au >= cast(:jour as date))""";

    @Inject
    private Clock horloge;

    ListeDesReseaux() {
        super("avip/reseaux", "réseau", "avip.reseau r", "r.id", "r.id, r.nom, r.mutualise, r.dissous_le, (select count(*) " + MEMBRES + ") as membres,"
                + " (select coalesce(sum(l.places_engagees), 0) " + MEMBRES + ") as places, (select coalesce(sum(l.agrement_retenu), 0) " + MEMBRES + ") as agrement",
                AVIP_LIRE);
    }

    /** Of today, by the clock of the house. */
    @Override
    public Condition visibles(Appelant moi) {
        return Condition.de("true", "jour", LocalDate.now(horloge));
    }

    @Override
    public Fiche<ReseauListe> fiche() {
        return Fiche.<ReseauListe>de("Réseaux", "/avip/reseau", "id", "r.id", ReseauListe::id).trouvee(ReseauListe::nom, r -> "");
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.alphabetique("nom", "r.nom", this), Ordre.de("membres", "(select count(*) " + MEMBRES + ")", this),
                Ordre.de("agrement", "(select coalesce(sum(l.agrement_retenu), 0) " + MEMBRES + ")", this),
                Ordre.de("places", "(select coalesce(sum(l.places_engagees), 0) " + MEMBRES + ")", this), Ordre.de("mutualise", "not r.mutualise", this),
                Ordre.de("dissous", "r.dissous_le", this));
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(Filtre.recherche("q", "Nom", t -> Condition.contient("r.nom", "q", t)), Filtre.coche("vivants", "Non dissous", Condition.de("r.dissous_le is null")),
                Filtre.entre("dissous", "Dissous", "r.dissous_le").get(0), Filtre.entre("dissous", "Dissous", "r.dissous_le").get(1));
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("Tous", ""), Onglet.de("Non dissous", "vivants=oui"));
    }

    @Override
    public List<Colonne<ReseauListe>> colonnes() {
        return List.of(Colonne.<ReseauListe>de("nom", "Réseau", ReseauListe::nom).triee().lien(r -> "/avip/reseau?id=" + r.id()),
                Colonne.<ReseauListe>de("membres", "Membres", ReseauListe::membres).triee().chiffree(),
                Colonne.<ReseauListe>de("agrement", "Places agréées", ReseauListe::agrement).triee().chiffree(),
                Colonne.<ReseauListe>de("places", "Places engagées", ReseauListe::places).triee().chiffree(),
                Colonne.<ReseauListe>de("mutualise", "Engagement", r -> r.mutualise() ? "En commun" : "Chacun le sien").triee(),
                Colonne.<ReseauListe>de("dissous", "Dissous le", ReseauListe::dissousLe).triee().auChoix(false));
    }

    @Override
    public List<ReseauListe> lignes(List<Lue> lues) {
        return lues.stream().map(l -> new ReseauListe(l.nombre("id"), l.texte("nom"), l.vrai("mutualise"), l.entier("membres"), l.entier("places"), l.entier("agrement"),
                l.jour("dissous_le"))).toList();
    }
}
