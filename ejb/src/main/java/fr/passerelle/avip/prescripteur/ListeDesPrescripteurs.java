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

    private static final String ENVOYEES = "(select count(*) from avip.orientation o where o.prescripteur_id = p.id and o.statut <> 'BROUILLON')";
    private static final String OUVERTES = """
            (select count(*) from avip.orientation o where o.prescripteur_id = p.id and o.statut in
                ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE', 'ACCEPTEE', 'SANS_REPONSE'))""";

    ListeDesPrescripteurs() {
        super("avip/prescripteurs", "prescripteur", "avip.prescripteur p", "p.id", """
                p.id, p.nom, p.type, p.sous_type, p.partenaire_id, p.suspendu_le,
                %s as envoyees, %s as ouvertes""".formatted(ENVOYEES, OUVERTES), AVIP_GERER);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.alphabetique("nom", "p.nom", this), Ordre.parRang("famille", "p.type", TypePrescripteur.values(), this),
                Ordre.de("etat", "p.suspendu_le is not null", this), Ordre.de("ouvertes", OUVERTES, this), Ordre.de("envoyees", ENVOYEES, this));
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
                Colonne.<PrescripteurListe>de("etat", "État", PrescripteurListe::etat).triee(),
                Colonne.<PrescripteurListe>de("ouvertes", "En cours", PrescripteurListe::ouvertes).triee().chiffree(),
                Colonne.<PrescripteurListe>de("envoyees", "Envoyées", PrescripteurListe::envoyees).triee().chiffree(),
                Colonne.actes());
    }

    @Override
    public List<PrescripteurListe> lignes(List<Lue> lues) {
        return lues.stream().map(PrescripteurListe::de).toList();
    }
}
