package fr.passerelle.avip.prescripteur;

import static fr.passerelle.avip.Permissions.AVIP_GERER;

import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The bodies that refer parents, by family. */
@ApplicationScoped
class ListeDesPrescripteurs extends Liste<PrescripteurListe> {

    ListeDesPrescripteurs() {
        super("avip/prescripteurs", "prescripteur", "avip.prescripteur p", "p.id", """
                p.id, p.nom, p.type, p.sous_type, p.partenaire_id, p.suspendu_le,
                (select count(*) from avip.orientation o where o.prescripteur_id = p.id and o.statut <> 'BROUILLON') as envoyees,
                (select count(*) from avip.orientation o where o.prescripteur_id = p.id and o.statut in
                    ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE', 'ACCEPTEE', 'SANS_REPONSE')) as ouvertes""", AVIP_GERER);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("nom", "p.nom", this), Ordre.de("famille", "p.type, p.nom", this));
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(Filtre.recherche("q", "Nom", t -> Condition.contient("p.nom", "q", t)),
                Filtre.choix("famille", "Famille", Option.de(TypePrescripteur.values(), TypePrescripteur::libelle), "p.type"),
                Filtre.coche("suspendus", "Suspendus", Condition.de("p.suspendu_le is not null")));
    }

    @Override
    public List<Colonne<PrescripteurListe>> colonnes() {
        return List.of(Colonne.<PrescripteurListe>de("nom", "Organisme", PrescripteurListe::nom).triee(),
                Colonne.<PrescripteurListe>de("famille", "Famille", PrescripteurListe::famille).triee(),
                Colonne.<PrescripteurListe>de("etat", "État", PrescripteurListe::etat),
                Colonne.<PrescripteurListe>de("ouvertes", "En cours", PrescripteurListe::ouvertes).chiffree(),
                Colonne.<PrescripteurListe>de("envoyees", "Envoyées", PrescripteurListe::envoyees).chiffree(),
                Colonne.actes());
    }

    @Override
    public List<PrescripteurListe> lignes(List<Lue> lues) {
        return lues.stream().map(PrescripteurListe::de).toList();
    }
}
