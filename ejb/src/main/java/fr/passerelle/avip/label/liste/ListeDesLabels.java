package fr.passerelle.avip.label.liste;

import static fr.passerelle.avip.Permissions.AVIP_LIRE;

import fr.passerelle.avip.nomenclature.OrigineLabel;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.Typographie;
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

/** The labels and the candidacies, those that wait for something first. */
@ApplicationScoped
class ListeDesLabels extends Liste<LabelListe> {

    /** What somebody has to do about it, in the order of haste. */
    private static final String ATTEND = """
            case when l.statut = 'COMITE' and l.decision is null and l.avis is not null then 'Décision à signer'
                when l.statut = 'A_RENOUVELER' and l.avis is not null then 'Renouvellement à signer'
                when l.statut = 'COMITE' and l.decision = 'ACCORDER' then 'Début le ' || to_char(l.debut, 'DD/MM/YYYY')
                when l.statut = 'COMITE' then 'Avis du comité'
                when l.statut = 'INSTRUCTION' then 'Fiche à tenir'
                when l.statut = 'CANDIDATURE' then 'Candidature à compléter'
                when l.statut = 'AJOURNE' then 'Nouvelle date'
                when l.statut = 'A_RENOUVELER' then 'Avis du comité'
                when l.statut in ('ACTIF', 'SUSPENDU') and exists (select 1 from avip.label_revue v where v.label_id = l.id and v.close_le is null) then 'À revoir'
                else '' end""";
    private static final String RESEAU = """
            (select r.nom from avip.adhesion_reseau d join avip.reseau r on r.id = d.reseau_id
                where d.structure_id = s.id and d.du <= cast(:jour as date) and (d.au is null or d.au >= cast(:jour as date)))""";
    private static final String EN_COURS = "l.statut in ('CANDIDATURE', 'INSTRUCTION', 'COMITE', 'AJOURNE')";

    @Inject
    private Clock horloge;

    ListeDesLabels() {
        super("avip/labels", "label", "avip.label l join avip.structure s on s.id = l.structure_id", "l.id", """
                l.id, l.statut, l.debut, l.fin, l.historique, s.nom, s.commune, s.gestionnaire, coalesce(l.places_engagees, l.places_proposees) as places,
                coalesce(l.agrement_retenu, (select a.places from avip.agrement a where a.structure_id = s.id and a.depuis <= cast(:jour as date)
                    order by a.depuis desc limit 1)) as agrement,
                """ + RESEAU + " as reseau, " + ATTEND + " as attend", AVIP_LIRE);
    }

    /** Of today, by the clock of the house. */
    @Override
    public Condition visibles(Appelant moi) {
        return Condition.de("true", "jour", LocalDate.now(horloge));
    }

    @Override
    public Fiche<LabelListe> fiche() {
        return Fiche.<LabelListe>de("Labels", "/avip/label", "id", "l.id", LabelListe::id)
                .trouvee(LabelListe::structure, l -> l.commune() + ", " + Typographie.minuscule(l.statut().libelle()));
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("attente", EN_COURS + " desc, s.nom, l.id", EN_COURS + ", s.nom desc, l.id desc"), Ordre.alphabetique("structure", "s.nom", this),
                Ordre.de("fin", "l.fin", this), Ordre.de("places", "coalesce(l.places_engagees, l.places_proposees)", this),
                Ordre.alphabetique("commune", "s.commune", this), Ordre.parRang("statut", "l.statut", StatutLabel.values(), this), Ordre.de("debut", "l.debut", this),
                Ordre.alphabetique("gestionnaire", "s.gestionnaire", this), Ordre.alphabetique("reseau", RESEAU, this));
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(Filtre.recherche("q", "Structure, commune ou gestionnaire", t -> Condition.contient("s.nom || ' ' || s.commune || ' ' || s.gestionnaire", "q", t)),
                Filtre.parmi("statut", "État", Option.de(StatutLabel.values(), StatutLabel::libelle), codes -> Condition.parmi("l.statut", "statut", codes)),
                Filtre.choix("origine", "Origine", Option.de(OrigineLabel.values(), OrigineLabel::libelle), "l.origine"),
                Filtre.entre("fin", "Finit", "l.fin").get(0), Filtre.entre("fin", "Finit", "l.fin").get(1),
                Filtre.coche("revue", "À revoir", Condition.de("exists (select 1 from avip.label_revue v where v.label_id = l.id and v.close_le is null)")));
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("Tous", ""), Onglet.de("En vigueur", "statut=ACTIF&statut=A_RENOUVELER&statut=SUSPENDU"),
                Onglet.de("Candidatures", "statut=CANDIDATURE&statut=INSTRUCTION&statut=COMITE&statut=AJOURNE"), Onglet.de("À revoir", "revue=oui"));
    }

    @Override
    public List<Colonne<LabelListe>> colonnes() {
        return List.of(Colonne.<LabelListe>de("structure", "Structure", LabelListe::structure).triee().lien(l -> "/avip/label?id=" + l.id()),
                Colonne.<LabelListe>de("commune", "Commune", LabelListe::commune).triee(),
                Colonne.<LabelListe>de("statut", "État", l -> l.statut().libelle()).triee(),
                Colonne.<LabelListe>de("attend", "Ce qui est attendu", LabelListe::attend).triee("attente"),
                Colonne.<LabelListe>de("places", "Places engagées", LabelListe::engagement).triee().chiffree().enExport("Places engagées", LabelListe::places),
                Colonne.<LabelListe>de("fin", "Jusqu’au", LabelListe::fin).triee(),
                Colonne.<LabelListe>de("reseau", "Réseau", LabelListe::reseau).triee().auChoix(true),
                Colonne.<LabelListe>de("gestionnaire", "Gestionnaire", LabelListe::gestionnaire).triee().auChoix(false),
                Colonne.<LabelListe>de("debut", "Depuis le", LabelListe::debut).triee().auChoix(false),
                Colonne.exportee("Agrément", LabelListe::agrement));
    }

    @Override
    public List<LabelListe> lignes(List<Lue> lues) {
        return lues.stream().map(LabelListe::de).toList();
    }
}
