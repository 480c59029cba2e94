package fr.passerelle.partenaires.revue;

import static fr.passerelle.partenaires.Permissions.HABILITATION_LIRE;
import static fr.passerelle.partenaires.Permissions.REVUE_MENER;

import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Onglet;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Every review, partner by partner: how far, reminded when, whose turn. */
@ApplicationScoped
class ListeDesRevues extends Liste<RevueListee> {

    private static final String MODE = "coalesce(k.mode_gestion, 'CAF')";
    /** The lines that only the Caf may review: all under its management or without administrator, else those of the only one. */
    private static final String A_LA_CAF = """
            l.revue_id = r.id and l.etat in ('A_REVOIR', 'DECIDEE') and (coalesce(k.mode_gestion, 'CAF') = 'CAF' or n.combien = 0
                or n.combien = 1 and l.utilisateur_id = n.premier)""";
    private static final String REGLEES = "(select count(*) from partenaires.revue_ligne l where l.revue_id = r.id and l.etat not in ('A_REVOIR', 'DECIDEE'))";
    private static final String POUR_LA_CAF = """
            case when r.etat = 'OUVERTE' then (select count(*) from partenaires.revue_ligne l join partenaires.habilitation h
                on h.id = l.habilitation_id and h.etat in ('ACTIVE', 'SUSPENDUE') where %s) else 0 end""".formatted(A_LA_CAF);
    private static final Condition ATTEND_LA_CAF = Condition.de("r.etat = 'OUVERTE' and exists (select 1 from partenaires.revue_ligne l where " + A_LA_CAF + ")");

    @Inject
    private Clock horloge;

    ListeDesRevues() {
        super("partenaires/revues", "revue", """
                partenaires.revue r join partenaires.partenaire p on p.id = r.partenaire_id join partenaires.campagne c on c.id = r.campagne_id
                left join partenaires.convention k on k.partenaire_id = p.id and k.etat in ('ACTIVE', 'SUSPENDUE')
                left join lateral (select count(*) as combien, min(a.utilisateur_id) as premier from partenaires.administrateur a
                    where a.partenaire_id = p.id and a.jusqu_a is null) n on true""", "r.id", """
                r.id, c.libelle as campagne, p.id as partenaire, p.raison_sociale, p.type, %s as mode, r.etat, r.echeance, r.expire_le, r.rappels, r.rappel_le, r.finie_le,
                (select count(*) from partenaires.revue_ligne l where l.revue_id = r.id) as lignes,
                %s as reglees,
                (select count(*) from partenaires.revue_ligne l where l.revue_id = r.id and l.etat = 'DECIDEE') as a_signer, %s as pour_la_caf"""
                .formatted(MODE, REGLEES, POUR_LA_CAF), REVUE_MENER, HABILITATION_LIRE);
    }

    @Override
    public Fiche<RevueListee> fiche() {
        return Fiche.<RevueListee>de("Revues annuelles", "/partenaires/revue", "id", "r.id", RevueListee::id);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("echeance", "r.echeance", this), Ordre.alphabetique("partenaire", "p.raison_sociale", this),
                Ordre.parRang("etat", "r.etat", EtatRevue.values(), this), Ordre.alphabetique("campagne", "c.libelle", this),
                Ordre.parRang("type", "p.type", TypePartenaire.values(), this), Ordre.parRang("gestion", MODE, ModeGestion.values(), this),
                Ordre.de("caf", POUR_LA_CAF, this), Ordre.de("expire", "r.expire_le", this), Ordre.de("rappels", "r.rappels", this),
                Ordre.de("avancement", REGLEES, this));
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("En cours", "etat=OUVERTE"), Onglet.de("Pour la Caf", "etat=OUVERTE&caf=oui"), Onglet.de("En retard", "retard=oui"),
                Onglet.de("Toutes", ""));
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("q", "Partenaire", t -> Condition.contient("p.raison_sociale || ' ' || p.siret", "q", t)).exemple("Association, SIRET…"),
                Filtre.choix("etat", "État", Option.de(EtatRevue.values(), EtatRevue::libelle), "r.etat"),
                Filtre.choix("type", "Type", Option.de(TypePartenaire.values(), TypePartenaire::libelle), "p.type"),
                Filtre.choix("gestion", "Gestion", Option.de(ModeGestion.values(), ModeGestion::libelle), MODE),
                Filtre.entre("echeance", "Échéance", "r.echeance").get(0), Filtre.entre("echeance", "Échéance", "r.echeance").get(1),
                Filtre.coche("retard", "Échéance passée", () -> Condition.de("r.etat = 'OUVERTE' and r.echeance < :jour", "jour", LocalDate.now(horloge))),
                Filtre.coche("caf", "À revoir par la Caf", ATTEND_LA_CAF),
                Filtre.parLien("campagne", c -> c.matches("\\d{1,9}"), c -> Condition.de("r.campagne_id = :campagne", "campagne", Long.valueOf(c))));
    }

    @Override
    public List<Colonne<RevueListee>> colonnes() {
        return List.of(Colonne.<RevueListee>de("partenaire", "Partenaire", RevueListee::raisonSociale).triee().lien(l -> "/partenaires/revue?id=" + l.id()),
                Colonne.<RevueListee>de("campagne", "Campagne", RevueListee::campagne).triee().auChoix(false),
                Colonne.<RevueListee>de("type", "Type", l -> l.type().libelle()).triee().auChoix(false),
                Colonne.<RevueListee>de("gestion", "Gestion", l -> l.mode().libelle()).triee().auChoix(false),
                Colonne.<RevueListee>de("etat", "État", l -> l.etat().libelle()).triee(),
                Colonne.<RevueListee>de("avancement", "Réglées", l -> l.reglees() + " sur " + l.lignes()).triee().enExport("Lignes réglées", RevueListee::reglees),
                Colonne.exportee("Lignes", RevueListee::lignes), Colonne.exportee("Choisies, à signer", RevueListee::aSigner),
                Colonne.<RevueListee>de("caf", "Pour la Caf", RevueListee::pourLaCaf).triee().chiffree(),
                Colonne.<RevueListee>de("echeance", "À faire avant le", RevueListee::echeance).triee(),
                Colonne.<RevueListee>de("expire", "Expire le", RevueListee::expireLe).triee().auChoix(false),
                Colonne.<RevueListee>de("rappels", "Rappels", RevueListee::rappels).triee().chiffree());
    }

    @Override
    public List<RevueListee> lignes(List<Lue> lues) {
        LocalDate jour = LocalDate.now(horloge);
        return lues.stream().map(l -> {
            EtatRevue etat = l.code(EtatRevue.class, "etat");
            LocalDate echeance = l.jour("echeance");
            return new RevueListee(l.nombre("id"), Revue.reference(l.nombre("id")), l.texte("campagne"), l.nombre("partenaire"), l.texte("raison_sociale"),
                    l.code(TypePartenaire.class, "type"), l.code(ModeGestion.class, "mode"), etat, echeance, l.jour("expire_le"), l.nombre("lignes"),
                    l.nombre("reglees"), l.nombre("a_signer"), l.nombre("pour_la_caf"), l.entier("rappels"), l.instant("rappel_le"), l.instant("finie_le"),
                    etat == EtatRevue.OUVERTE && echeance.isBefore(jour));
        }).toList();
    }
}
