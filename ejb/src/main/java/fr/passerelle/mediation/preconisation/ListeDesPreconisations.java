package fr.passerelle.mediation.preconisation;

import static fr.passerelle.mediation.Permissions.PRECONISATION_LIRE;
import static fr.passerelle.mediation.Permissions.PRECONISATION_SUIVRE;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
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
import java.time.LocalDate;
import java.util.List;

/** The register, or one's own part of it, year after year; it is read whole. */
@ApplicationScoped
class ListeDesPreconisations extends Liste<PreconisationVue> {

    private static final String SAISINES = "(select count(*) from mediation.preconisation_saisine l where l.preconisation_id = p.id)";
    private static final String EN_RETARD = "p.echeance < :jour and p.etat not in ('REFUSEE', 'MISE_EN_OEUVRE', 'ABANDONNEE')";

    @Inject
    private Clock horloge;

    ListeDesPreconisations() {
        super("mediation/preconisations", "préconisation", "mediation.preconisation p", "p.id", """
                p.id, p.annee, p.theme, p.texte, p.niveau, p.porteur, %s as suivi, p.echeance, p.etat,
                %s as saisines""".formatted(Annuaire.nomDe("p.porteur_identifiant"), SAISINES),
                PRECONISATION_LIRE, PRECONISATION_SUIVRE);
    }

    @Override
    public Condition visibles(Appelant moi) {
        return moi.peut(PRECONISATION_LIRE) ? Condition.TOUJOURS : Condition.de("p.porteur_identifiant = :moi", "moi", moi.identifiant());
    }

    @Override
    public Fiche<PreconisationVue> fiche() {
        return Fiche.<PreconisationVue>de("Préconisations", "/mediation/preconisation", "id", "p.id", PreconisationVue::id)
                .trouvee(PreconisationVue::theme, p -> p.annee() + ", " + Typographie.minuscule(p.etat().libelle()));
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("annee", "p.annee, p.id desc", "p.annee desc, p.id"), Ordre.alphabetique("preconisation", "p.theme", this),
                Ordre.parRang("niveau", "p.niveau", NiveauPreconisation.values(), this), Ordre.alphabetique("porteur", "p.porteur", this),
                Ordre.de("echeance", "p.echeance", this), Ordre.parRang("etat", "p.etat", EtatPreconisation.values(), this), Ordre.de("saisines", SAISINES, this),
                Ordre.de("suivi", "comptes.nom_range(p.porteur_identifiant)", this));
    }

    @Override
    public Tri triUsuel() {
        return new Tri("annee", true);
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("q", "Thème, texte ou porteur", t -> Condition.contient("p.theme || ' ' || p.texte || ' ' || p.porteur", "q", t)),
                Filtre.parLien("annee", a -> a.matches("\\d{4}"), a -> Condition.de("p.annee = :annee", "annee", Integer.valueOf(a))),
                Filtre.choix("etat", "État", Option.de(EtatPreconisation.values(), EtatPreconisation::libelle), "p.etat"),
                Filtre.entre("echeance", "Échéance", "p.echeance").get(0), Filtre.entre("echeance", "Échéance", "p.echeance").get(1),
                Filtre.coche("retard", "En retard", () -> Condition.de(EN_RETARD, "jour", LocalDate.now(horloge))),
                Filtre.coche("suivies", "Ni faites, ni refusées, ni abandonnées", Condition.de("p.etat not in ('REFUSEE', 'MISE_EN_OEUVRE', 'ABANDONNEE')")));
    }

    @Override
    public List<Colonne<PreconisationVue>> colonnes() {
        return List.of(Colonne.<PreconisationVue>de("annee", "Année", PreconisationVue::annee).triee(),
                Colonne.<PreconisationVue>de("preconisation", "Préconisation", PreconisationVue::theme).triee().enExport("Thème", PreconisationVue::theme),
                Colonne.exportee("Préconisation", PreconisationVue::texte),
                Colonne.<PreconisationVue>de("niveau", "Niveau", p -> p.niveau().libelle()).triee(),
                Colonne.<PreconisationVue>de("porteur", "Portée par", PreconisationVue::porteur).triee(),
                Colonne.<PreconisationVue>de("suivi", "Suivie par", PreconisationVue::suiviePar).triee(),
                Colonne.<PreconisationVue>de("echeance", "Échéance", PreconisationVue::echeance).triee(),
                Colonne.<PreconisationVue>de("etat", "État", p -> p.etat().libelle()).triee(),
                Colonne.exportee("En retard", p -> p.enRetard() ? "Oui" : "Non"),
                Colonne.<PreconisationVue>de("saisines", "Saisines", PreconisationVue::saisines).triee().chiffree());
    }

    @Override
    public List<PreconisationVue> lignes(List<Lue> lues) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return lues.stream().map(l -> {
            EtatPreconisation etat = l.code(EtatPreconisation.class, "etat");
            LocalDate echeance = l.jour("echeance");
            return new PreconisationVue(l.nombre("id"), l.entier("annee"), l.texte("theme"), l.texte("texte"),
                    l.code(NiveauPreconisation.class, "niveau"), l.texte("porteur"), echeance, etat, l.nombre("saisines"),
                    etat.estEnRetard(echeance, aujourdhui), l.texte("suivi"));
        }).toList();
    }

    @Override
    public List<Integer> tailles() {
        return List.of(200);
    }
}
