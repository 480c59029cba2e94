package fr.passerelle.partenaires.registre;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.commun.TextePropre;
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
import fr.passerelle.socle.listes.PleinTexte;
import fr.passerelle.socle.listes.Volet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The register of partners; those merged into another are no longer in it. */
@ApplicationScoped
class ListeDesPartenaires extends Liste<LignePartenaire> {

    static final String CODE = "partenaires/partenaires";

    private static final String SANS = "AUCUNE";
    private static final int COMMUNE_AU_PLUS = 80;
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern SIREN = Pattern.compile("\\d{9}");
    /** The convention in force, else the one being made, else the last that was. */
    private static final Jointure CONVENTION = new Jointure("c", """
            left join lateral (select k.id, k.reference, k.etat, k.effet_le from partenaires.convention k where k.partenaire_id = p.id
                order by k.etat in ('ACTIVE', 'SUSPENDUE') desc, k.etat in ('BROUILLON', 'A_SIGNER') desc, k.creee_le desc, k.id desc limit 1) c on true""");
    private static final String ADMINISTRATEURS = "(select count(*) from partenaires.administrateur a where a.partenaire_id = p.id and a.jusqu_a is null)";
    private static final String PERSONNES = "(select count(*) from partenaires.utilisateur u where u.partenaire_id = p.id and u.etat <> 'CLOTURE')";
    /** The first it is told to have. */
    private static final String PREMIER =
            "(select min(t.service) from partenaires.contrat t where t.convention_id = c.id and t.etat in ('ACTIVE', 'SUSPENDUE'))";
    private static final String LECTURE = """
            p.id, p.siret, p.raison_sociale, p.type, p.code_postal, p.commune, p.courriel, p.telephone, c.etat, c.reference, c.effet_le,
            (select string_agg(t.service, ',' order by t.service) from partenaires.contrat t where t.convention_id = c.id and t.etat in ('ACTIVE', 'SUSPENDUE')) as services,
            %s as administrateurs, %s as personnes""".formatted(ADMINISTRATEURS, PERSONNES);

    ListeDesPartenaires() {
        super(CODE, "partenaire", "partenaires.partenaire p", "p.id", LECTURE, PARTENAIRE_LIRE);
    }

    @Override
    protected List<Jointure> jointures() {
        return List.of(CONVENTION);
    }

    @Override
    public Condition visibles(Appelant moi) {
        return Condition.de("p.fondu_dans is null");
    }

    @Override
    public Optional<PleinTexte> pleinTexte() {
        return Optional.of(new PleinTexte("p.recherche", "p.texte_plie", "Nom, commune, Siret ou référence", ListeDesPartenaires::nommee));
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.parmi("type", "Type", Option.de(TypePartenaire.values(), TypePartenaire::libelle), v -> Condition.parmi("p.type", "type", v)),
                Filtre.parmi("convention", "Convention", etats(), ListeDesPartenaires::selonLaConvention),
                Filtre.parmi("service", "Service", Option.de(ServicePartenaire.values(), ServicePartenaire::libelle), v -> Condition.de("""
                        exists (select 1 from partenaires.contrat t where t.convention_id = c.id and t.service in (:service) and t.etat in ('ACTIVE', 'SUSPENDUE'))""",
                        "service", v)),
                Filtre.entre("effet", "Prend effet", "c.effet_le").get(0), Filtre.entre("effet", "Prend effet", "c.effet_le").get(1),
                Filtre.parmi("commune", "Commune", lue -> lue.textes("communes").stream().map(c -> new Option(c, c)).toList(),
                        c -> !c.isEmpty() && c.length() <= COMMUNE_AU_PLUS, v -> Condition.parmi("p.commune", "commune", v)));
    }

    @Override
    public List<Volet> volets() {
        return List.of(Volet.de("Type", "type"), Volet.de("Convention", "convention", "effetDu", "effetAu"), Volet.de("Service", "service"), Volet.de("Commune", "commune"));
    }

    /** The communes one may choose among. */
    @Override
    public String prealable() {
        return "(select string_agg(distinct u.commune, ',' order by u.commune) from partenaires.partenaire u where u.fondu_dans is null) as communes";
    }

    @Override
    public String marques() {
        return Changements.marques("partenaires");
    }

    private static List<Option> etats() {
        List<Option> etats = new ArrayList<>(Option.de(EtatConvention.values(), EtatConvention::libelle));
        etats.add(new Option(SANS, "Sans convention"));
        return etats;
    }

    private static Condition selonLaConvention(List<String> etats) {
        Condition avec = Condition.parmi("c.etat", "convention", etats.stream().filter(e -> !SANS.equals(e)).toList());
        return etats.contains(SANS) ? avec.ou(Condition.de("c.id is null")) : avec;
    }

    @Override
    public List<Colonne<LignePartenaire>> colonnes() {
        return List.of(
                Colonne.<LignePartenaire>de("nom", "Partenaire", LignePartenaire::raisonSociale).triee(),
                Colonne.<LignePartenaire>exportee("Référence", LignePartenaire::reference),
                Colonne.<LignePartenaire>de("siret", "Siret", LignePartenaire::siret).triee().auChoix(false),
                Colonne.<LignePartenaire>de("type", "Type", l -> l.type().libelle()).triee().auChoix(true),
                Colonne.<LignePartenaire>exportee("Code postal", LignePartenaire::codePostal),
                Colonne.<LignePartenaire>de("commune", "Commune", LignePartenaire::commune).triee().auChoix(true),
                Colonne.<LignePartenaire>de("convention", "Convention", LignePartenaire::etatEnClair).triee().auChoix(true),
                Colonne.<LignePartenaire>exportee("Référence de la convention", LignePartenaire::referenceConvention),
                Colonne.<LignePartenaire>de("effet", "Prend effet le", LignePartenaire::effetLe).triee().auChoix(false),
                Colonne.<LignePartenaire>de("services", "Services", LignePartenaire::services).triee().auChoix(true),
                Colonne.<LignePartenaire>de("administrateurs", "Administrateurs", LignePartenaire::administrateurs).triee().chiffree().auChoix(true),
                Colonne.<LignePartenaire>de("personnes", "Personnes", LignePartenaire::personnes).triee().chiffree().auChoix(true),
                Colonne.<LignePartenaire>de("courriel", "Courriel", LignePartenaire::courriel).triee().auChoix(false),
                Colonne.<LignePartenaire>de("telephone", "Téléphone", LignePartenaire::telephoneEnClair).triee().auChoix(false));
    }

    @Override
    public Fiche<LignePartenaire> fiche() {
        return Fiche.<LignePartenaire>de("Partenaires", "/partenaires/partenaire", "id", "p.id", LignePartenaire::id)
                .trouvee(LignePartenaire::raisonSociale, l -> l.reference() + (l.commune() == null ? "" : ", " + l.commune())).appelee(LignePartenaire::reference);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("nom", "p.nom_plie", this), Ordre.de("siret", "p.siret", this), Ordre.parRang("type", "p.type", TypePartenaire.values(), this),
                Ordre.alphabetique("commune", "p.commune", this), Ordre.parRang("convention", "c.etat", EtatConvention.values(), this), Ordre.de("effet", "c.effet_le", this),
                Ordre.de("administrateurs", ADMINISTRATEURS, this), Ordre.de("personnes", PERSONNES, this), Ordre.alphabetique("courriel", "p.courriel", this),
                Ordre.de("telephone", "p.telephone", this), Ordre.parRang("services", PREMIER, ServicePartenaire.values(), this));
    }

    @Override
    public List<Integer> tailles() {
        return List.of(25, 50, 100);
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("Tous", ""), Onglet.de("Sous convention", "convention=ACTIVE"), Onglet.de("Suspendus", "convention=SUSPENDUE"),
                Onglet.de("À signer", "convention=A_SIGNER"), Onglet.de("Sans convention", "convention=" + SANS));
    }

    @Override
    public List<LignePartenaire> lignes(List<Lue> lues) {
        return lues.stream().map(l -> new LignePartenaire(l.nombre("id"), l.texte("siret"), l.texte("raison_sociale"), l.code(TypePartenaire.class, "type"),
                l.texte("code_postal"), l.texte("commune"), l.texte("courriel"), l.texte("telephone"), l.code(EtatConvention.class, "etat"),
                l.texte("reference"), l.jour("effet_le"), l.codes(ServicePartenaire.class, "services").stream().map(ServicePartenaire::enBref).collect(Collectors.joining(", ")),
                l.nombre("administrateurs"), l.nombre("personnes"))).toList();
    }

    /** A reference, a Siret, a Siren, however their figures are set apart. */
    private static Optional<Condition> nommee(String texte) {
        String compact = TextePropre.compact(texte);
        Optional<Long> numero = Reference.PARTENAIRE.tapee(texte);
        if (numero.isPresent()) {
            return numero.map(id -> Condition.de("p.id = :exacte", "exacte", id));
        }
        if (SIRET.matcher(compact).matches()) {
            return Optional.of(Condition.de("p.siret = :exacte", "exacte", compact));
        }
        return SIREN.matcher(compact).matches() ? Optional.of(Condition.de("left(p.siret, 9) = :exacte", "exacte", compact)) : Optional.empty();
    }
}
