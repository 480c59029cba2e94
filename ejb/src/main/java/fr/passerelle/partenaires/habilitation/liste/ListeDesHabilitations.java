package fr.passerelle.partenaires.habilitation.liste;

import static fr.passerelle.partenaires.Permissions.HABILITATION_LIRE;

import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.NiveauSuspension;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.commun.Horloge;
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
import fr.passerelle.socle.listes.Tri;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The rights of all partners, the latest asked for first. */
@ApplicationScoped
class ListeDesHabilitations extends Liste<LigneHabilitation> {

    private static final Map<String, String> SANS_SERVIR = Map.of("3", "3 mois", "6", "6 mois", "12", "un an");
    private static final String SERVI_AVANT = "h.etat = 'ACTIVE' and coalesce(h.derniere_utilisation, h.active_le) < :avant";

    private static final int BIENTOT = 60;

    @Inject
    private Clock horloge;

    ListeDesHabilitations() {
        super("partenaires/habilitations", "habilitation", "partenaires.habilitation h", "h.id", """
                h.id, p.id as partenaire, p.raison_sociale, u.id as utilisateur, u.prenom || ' ' || u.nom as personne, h.service, h.profil, h.etat,
                h.suspendue_niveau, h.debut, h.fin, h.derniere_utilisation""", HABILITATION_LIRE);
    }

    @Override
    protected List<Jointure> jointures() {
        return List.of(new Jointure("u", "join partenaires.utilisateur u on u.id = h.utilisateur_id"),
                new Jointure("p", "join partenaires.partenaire p on p.id = u.partenaire_id"));
    }

    @Override
    public Tri triUsuel() {
        return new Tri("recente", true);
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("q", "Partenaire ou personne", t -> Condition.chaqueMot(mot -> "u.cherchable like (commun.motifs(" + mot + "))[1]", "q", t)),
                Filtre.choix("service", "Service", Option.de(ServicePartenaire.values(), ServicePartenaire::libelle), "h.service"),
                Filtre.choix("etat", "État", Option.de(EtatHabilitation.values(), EtatHabilitation::libelle), "h.etat"),
                Filtre.choix("inutilisee", "Sans servir depuis", List.of(new Option("3", SANS_SERVIR.get("3")), new Option("6", SANS_SERVIR.get("6")),
                        new Option("12", SANS_SERVIR.get("12"))), m -> Condition.de(SERVI_AVANT, "avant", ilYA(Integer.parseInt(m)))),
                Filtre.coche("repondue", "Suspension à laquelle il est répondu", Condition.de("h.etat = 'SUSPENDUE' and h.reponse_le is not null")),
                Filtre.entre("fin", "Finit", "h.fin").get(0), Filtre.entre("fin", "Finit", "h.fin").get(1),
                Filtre.coche("finit", "Finissant dans les 60 jours", () -> Condition.de("h.etat = 'ACTIVE' and h.fin < :finit", "finit", LocalDate.now(horloge).plusDays(BIENTOT))),
                Filtre.parLien("partenaire", p -> p.matches("\\d{1,9}"), p -> Condition.de("u.partenaire_id = :partenaire", "partenaire", Long.valueOf(p))));
    }

    /** Those that reach it today are among them: the same all day long, counts may serve again. */
    private OffsetDateTime ilYA(int mois) {
        return LocalDate.now(horloge).plusDays(1).minusMonths(mois).atStartOfDay(Horloge.PARIS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Counts serve again as long as nothing changes. */
    @Override
    public String marques() {
        return Changements.marques("partenaires");
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("Toutes", ""), Onglet.de("À décider", "etat=DEMANDEE"), Onglet.de("Actives", "etat=ACTIVE"),
                Onglet.de("Suspendues", "etat=SUSPENDUE"), Onglet.de("Sans servir depuis 6 mois", "inutilisee=6"));
    }

    @Override
    public List<Colonne<LigneHabilitation>> colonnes() {
        return List.of(
                Colonne.<LigneHabilitation>de("personne", "Personne", LigneHabilitation::personne).triee(),
                Colonne.<LigneHabilitation>de("partenaire", "Partenaire", LigneHabilitation::raisonSociale).triee(),
                Colonne.<LigneHabilitation>de("service", "Service", l -> l.service().libelle()).triee().auChoix(true),
                Colonne.<LigneHabilitation>de("profil", "Profil", l -> l.service().profil(l.profil())).triee().auChoix(true),
                Colonne.<LigneHabilitation>de("etat", "État", l -> l.etat().libelle()).triee().auChoix(true),
                Colonne.<LigneHabilitation>de("debut", "Depuis le", LigneHabilitation::debut).triee().auChoix(false),
                Colonne.<LigneHabilitation>de("fin", "Jusqu’au", LigneHabilitation::fin).triee().auChoix(true),
                Colonne.<LigneHabilitation>de("utilisation", "Dernière utilisation", LigneHabilitation::derniereUtilisation).triee().auChoix(true));
    }

    @Override
    public Fiche<LigneHabilitation> fiche() {
        return Fiche.<LigneHabilitation>de("Personnes habilitées", "/partenaires/habilitation", "id", "h.id", LigneHabilitation::id)
                .trouvee(LigneHabilitation::personne, l -> l.raisonSociale() + ", " + l.service().libelle() + ", " + Typographie.minuscule(l.etat().libelle()));
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("recente", "h.id", "h.id desc"), Ordre.de("personne", "u.nom_plie", this),
                Ordre.de("partenaire", "p.nom_plie", this), Ordre.parRang("service", "h.service", ServicePartenaire.values(), this),
                Ordre.parRang("etat", "h.etat", EtatHabilitation.values(), this), Ordre.de("profil", "h.profil", this), Ordre.de("debut", "h.debut", this),
                Ordre.de("fin", "h.fin", this), Ordre.de("utilisation", "h.derniere_utilisation", this));
    }

    @Override
    public List<LigneHabilitation> lignes(List<Lue> lues) {
        return lues.stream().map(l -> new LigneHabilitation(l.nombre("id"), l.nombre("partenaire"), l.texte("raison_sociale"), l.nombre("utilisateur"),
                l.texte("personne"), l.code(ServicePartenaire.class, "service"), l.texte("profil"), l.code(EtatHabilitation.class, "etat"),
                l.code(NiveauSuspension.class, "suspendue_niveau"), l.jour("debut"), l.jour("fin"), l.instant("derniere_utilisation"))).toList();
    }

    @Override
    public String choix(LigneHabilitation ligne) {
        return String.valueOf(ligne.id());
    }
}
