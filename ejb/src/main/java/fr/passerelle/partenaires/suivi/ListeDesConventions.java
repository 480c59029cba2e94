package fr.passerelle.partenaires.suivi;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;

import fr.passerelle.partenaires.convention.Explication;
import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.partenaires.echeancier.TermesLus;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Fiche;
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

/** Every convention, from its draft to long after its end. */
@ApplicationScoped
class ListeDesConventions extends Liste<LigneConvention> {

    private static final String OUVERT = "exists (select 1 from partenaires.contrat k where k.convention_id = c.id and k.service = :service"
            + " and k.etat not in ('RESILIEE', 'EXPIREE'))";

    private static final String REPONDUE = "c.etat = 'SUSPENDUE' and c.reponse_le is not null or exists (select 1 from partenaires.contrat k"
            + " where k.convention_id = c.id and k.etat = 'SUSPENDUE' and k.reponse_le is not null)";
    /** The first it is told to open. */
    private static final String PREMIER = """
            (select k.service from partenaires.contrat k where k.convention_id = c.id and k.etat not in ('RESILIEE', 'EXPIREE') order by k.id limit 1)""";

    @Inject
    private Clock horloge;

    ListeDesConventions() {
        super("partenaires/conventions", "convention", "partenaires.convention c join partenaires.partenaire p on p.id = c.partenaire_id", "c.id",
                "c.id, c.reference, c.partenaire_id, p.raison_sociale, c.etat, c.mode_gestion, " + TermesLus.COLONNES + """
                , (select string_agg(k.service, ',' order by k.id) from partenaires.contrat k
                where k.convention_id = c.id and k.etat not in ('RESILIEE', 'EXPIREE')) as services""", PARTENAIRE_LIRE);
    }

    @Override
    public Condition visibles(Appelant moi) {
        return Condition.TOUJOURS;
    }

    @Override
    public String marques() {
        return Changements.marques("partenaires");
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(Filtre.recherche("q", "Référence ou partenaire", t -> Condition.contient("c.reference || ' ' || p.raison_sociale", "q", t)),
                Filtre.choix("etat", "État", Option.de(EtatConvention.values(), EtatConvention::libelle), "c.etat"),
                Filtre.choix("service", "Service", Option.de(ServicePartenaire.values(), ServicePartenaire::libelle),
                        s -> Condition.de(OUVERT, "service", s)),
                Filtre.coche("repondue", "Suspension à laquelle il est répondu", Condition.de(REPONDUE)),
                Filtre.choix("mode", "Gestion", Option.de(ModeGestion.values(), ModeGestion::libelle), "c.mode_gestion"),
                Filtre.entre("effet", "Prend effet", "c.effet_le").get(0), Filtre.entre("effet", "Prend effet", "c.effet_le").get(1));
    }

    @Override
    public List<Colonne<LigneConvention>> colonnes() {
        return List.of(Colonne.<LigneConvention>de("reference", "Convention", LigneConvention::reference).triee()
                        .lien(l -> "/partenaires/convention?ref=" + l.reference()),
                Colonne.<LigneConvention>de("partenaire", "Partenaire", LigneConvention::raisonSociale).triee()
                        .lien(l -> "/partenaires/partenaire?id=" + l.partenaire()),
                Colonne.<LigneConvention>de("etat", "État", l -> l.etat().libelle()).triee(),
                Colonne.<LigneConvention>de("services", "Services", LigneConvention::servicesEnClair).triee().auChoix(true),
                Colonne.<LigneConvention>de("effet", "Effet le", LigneConvention::effetLe).triee().auChoix(true),
                Colonne.<LigneConvention>de("suite", "Ce qui se passe", LigneConvention::enClair).auChoix(true),
                Colonne.<LigneConvention>de("mode", "Gestion", l -> l.mode().libelle()).triee().auChoix(false));
    }

    @Override
    public Fiche<LigneConvention> fiche() {
        return Fiche.<LigneConvention>de("Conventions", "/partenaires/convention", "ref", "c.reference", LigneConvention::reference)
                .trouvee(l -> l.reference() + ", " + l.raisonSociale(), l -> l.etat().libelle()).appelee(LigneConvention::reference);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.alphabetique("reference", "c.reference", this), Ordre.alphabetique("partenaire", "p.raison_sociale", this),
                Ordre.parRang("etat", "c.etat", EtatConvention.values(), this), Ordre.de("effet", "c.effet_le", this),
                Ordre.parRang("mode", "c.mode_gestion", ModeGestion.values(), this),
                Ordre.parRang("services", PREMIER, ServicePartenaire.values(), this));
    }

    @Override
    public List<LigneConvention> lignes(List<Lue> lues) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return lues.stream().map(l -> ligne(l, aujourdhui)).toList();
    }

    private static LigneConvention ligne(Lue l, LocalDate aujourdhui) {
        EtatConvention etat = l.code(EtatConvention.class, "etat");
        Terme terme = TermesLus.de(l);
        boolean conclue = terme != null && etat != EtatConvention.BROUILLON && etat != EtatConvention.A_SIGNER;
        return new LigneConvention(l.nombre("id"), l.texte("reference"), l.nombre("partenaire_id"), l.texte("raison_sociale"), etat,
                l.code(ModeGestion.class, "mode_gestion"), terme == null ? null : terme.effetLe(), l.codes(ServicePartenaire.class, "services"),
                conclue ? Explication.de(terme, aujourdhui) : "");
    }
}
