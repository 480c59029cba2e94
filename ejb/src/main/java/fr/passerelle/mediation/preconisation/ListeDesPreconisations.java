package fr.passerelle.mediation.preconisation;

import static fr.passerelle.mediation.Permissions.PRECONISATION_LIRE;
import static fr.passerelle.mediation.Permissions.PRECONISATION_SUIVRE;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The register, or one's own part of it, year after year; it is read whole, and leaves by the bilan. */
@ApplicationScoped
class ListeDesPreconisations extends Liste<PreconisationVue> {

    @Inject
    private Clock horloge;

    ListeDesPreconisations() {
        super("mediation/preconisations", "préconisation", "mediation.preconisation p", "p.id", """
                p.id, p.annee, p.theme, p.texte, p.niveau, p.porteur, p.echeance, p.etat,
                (select count(*) from mediation.preconisation_saisine l where l.preconisation_id = p.id) as saisines""",
                PRECONISATION_LIRE, PRECONISATION_SUIVRE);
    }

    @Override
    public Condition visibles(Appelant moi) {
        return moi.peut(PRECONISATION_LIRE) ? Condition.TOUJOURS : Condition.de("p.porteur_identifiant = :moi", "moi", moi.identifiant());
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("annee", "p.annee desc, p.id", "p.annee, p.id"));
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.parLien("annee", a -> a.matches("\\d{4}"), a -> Condition.de("p.annee = :annee", "annee", Integer.valueOf(a))),
                Filtre.choix("etat", "État", Option.de(EtatPreconisation.values(), EtatPreconisation::libelle), "p.etat"));
    }

    @Override
    public List<Colonne<PreconisationVue>> colonnes() {
        return List.of(Colonne.affichee("annee", "Année"), Colonne.affichee("preconisation", "Préconisation"),
                Colonne.affichee("niveau", "Niveau"), Colonne.affichee("porteur", "Portée par"), Colonne.affichee("echeance", "Échéance"),
                Colonne.affichee("etat", "État"), Colonne.<PreconisationVue>affichee("saisines", "Saisines").chiffree());
    }

    @Override
    public List<PreconisationVue> lignes(List<Lue> lues) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return lues.stream().map(l -> {
            EtatPreconisation etat = l.code(EtatPreconisation.class, "etat");
            LocalDate echeance = l.jour("echeance");
            return new PreconisationVue(l.nombre("id"), l.entier("annee"), l.texte("theme"), l.texte("texte"),
                    l.code(NiveauPreconisation.class, "niveau"), l.texte("porteur"), echeance, etat, l.nombre("saisines"),
                    etat.estEnRetard(echeance, aujourdhui));
        }).toList();
    }

    @Override
    public List<Integer> tailles() {
        return List.of(200);
    }

    @Override
    public boolean exportable() {
        return false;
    }
}
