package fr.passerelle.partenaires.demande;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;

import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.demande.saisie.Origine;
import fr.passerelle.partenaires.demande.saisie.Tour;
import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
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

/** The requests for access, the one that has waited the longest first: whose turn it is shows on each line. */
@ApplicationScoped
class ListeDesDemandes extends Liste<DemandeListee> {

    private static final String AU_PARTENAIRE = "(d.etat = 'COMPLEMENT_DEMANDE' or d.etat = 'BROUILLON' and d.origine = 'PORTAIL' or d.etat = 'ETABLIE')";
    private static final String A_LA_CAF =
            "(d.etat in ('ENVOYEE', 'EN_INSTRUCTION', 'ETABLIE') or d.etat = 'BROUILLON' and d.origine = 'PAPIER')";

    /** As {@link EtatDemande#tour} says it. */
    private static final String TOUR = "case when d.etat = 'ETABLIE' then 'LES_DEUX' when " + A_LA_CAF + " then 'CAF' when " + AU_PARTENAIRE
            + " then 'PARTENAIRE' else 'PERSONNE' end";

    private static final String REFERENCE = Reference.DEMANDE.enSql("d.id");

    /** What nobody waits for any more comes last, either way. */
    private static final String CLOSES = "(d.etat in ('OUVERTE', 'REFUSEE', 'ABANDONNEE'))";

    @Inject
    private Clock horloge;

    ListeDesDemandes() {
        super("partenaires/demandes", "demande", """
                partenaires.demande d join partenaires.partenaire p on p.id = d.partenaire_id
                join partenaires.utilisateur u on u.id = d.signataire_id""", "d.id", """
                d.id, d.etat, d.origine, d.etat_le, d.envoyee_le, array_to_string(d.services, ' ') as services, p.raison_sociale, p.commune,
                u.prenom || ' ' || u.nom as signataire,
                (select count(*) from partenaires.demande_point o where o.demande_id = d.id and o.repondu_le is null) as points""",
                CONVENTION_INSTRUIRE);
    }

    @Override
    public Fiche<DemandeListee> fiche() {
        return Fiche.<DemandeListee>de("Demandes d’accès", "/partenaires/demande-instruite", "ref", REFERENCE, DemandeListee::reference)
                .trouvee(l -> l.reference() + ", " + l.partenaire(), l -> l.etat().libelle()).appelee(DemandeListee::reference);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("attente", CLOSES + ", d.etat_le, d.id", CLOSES + ", d.etat_le desc, d.id desc"), Ordre.de("envoi", "d.envoyee_le", this),
                Ordre.alphabetique("partenaire", "p.raison_sociale", this), Ordre.de("reference", "d.id", "d.id desc"), Ordre.parRang("etat", "d.etat", EtatDemande.values(), this),
                Ordre.alphabetique("commune", "p.commune", this), Ordre.alphabetique("signataire", "u.prenom || ' ' || u.nom", this),
                Ordre.parRang("origine", "d.origine", Origine.values(), this), Ordre.parRang("tour", TOUR, Tour.values(), this),
                Ordre.parRang("services", "d.services[1]", ServicePartenaire.values(), this));
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("q", "Partenaire, Siret ou référence", t -> Condition.contient(
                        "p.raison_sociale || ' ' || p.siret || ' ' || " + REFERENCE, "q", t)),
                Filtre.choix("tour", "À qui le tour", List.of(new Option("CAF", Tour.CAF.libelle()), new Option("PARTENAIRE", Tour.PARTENAIRE.libelle())),
                        code -> Condition.de("CAF".equals(code) ? A_LA_CAF : AU_PARTENAIRE)),
                Filtre.parmi("etat", "État", Option.de(EtatDemande.values(), EtatDemande::libelle), codes -> Condition.parmi("d.etat", "etat", codes)),
                Filtre.choix("service", "Service", Option.de(ServicePartenaire.values(), ServicePartenaire::libelle),
                        code -> Condition.de(":service = any(d.services)", "service", code)),
                Filtre.choix("origine", "Origine", Option.de(Origine.values(), Origine::libelle), "d.origine"),
                Filtre.depuis("envoyeeDu", "Envoyée du", "d.envoyee_le"), Filtre.jusquAu("envoyeeAu", "Envoyée au", "d.envoyee_le"));
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("Toutes", ""), Onglet.de("À la Caf", "tour=CAF"), Onglet.de("Au partenaire", "tour=PARTENAIRE"));
    }

    @Override
    public List<Colonne<DemandeListee>> colonnes() {
        return List.of(
                Colonne.<DemandeListee>de("reference", "Demande", DemandeListee::reference).triee().lien(d -> "/partenaires/demande-instruite?ref=" + d.reference()),
                Colonne.<DemandeListee>de("partenaire", "Partenaire", DemandeListee::partenaire).triee(),
                Colonne.<DemandeListee>de("tour", "À qui le tour", d -> d.tour().libelle()).triee(),
                Colonne.<DemandeListee>de("etat", "État", d -> d.etat().libelle()).triee(),
                Colonne.<DemandeListee>de("attente", "Depuis", DemandeListee::depuis).triee().enExport("Jours dans cet état", DemandeListee::jours),
                Colonne.<DemandeListee>de("services", "Services", DemandeListee::services).triee().auChoix(true),
                Colonne.<DemandeListee>de("commune", "Commune", DemandeListee::commune).triee().auChoix(false),
                Colonne.<DemandeListee>de("signataire", "Signataire", DemandeListee::signataire).triee().auChoix(false),
                Colonne.<DemandeListee>de("origine", "Origine", d -> d.origine().libelle()).triee().auChoix(false),
                Colonne.<DemandeListee>de("envoi", "Envoyée le", DemandeListee::envoyeeLe).triee().auChoix(false));
    }

    @Override
    public List<DemandeListee> lignes(List<Lue> lues) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return lues.stream().map(l -> DemandeListee.de(l, aujourdhui)).toList();
    }
}
