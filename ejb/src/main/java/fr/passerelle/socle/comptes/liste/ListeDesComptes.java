package fr.passerelle.socle.comptes.liste;

import static fr.passerelle.socle.Permissions.COMPTES_ADMINISTRER;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.comptes.CompteVu;
import fr.passerelle.socle.comptes.EtatCompte;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.Trace;
import fr.passerelle.socle.listes.Vue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** The accounts, by name. */
@ApplicationScoped
class ListeDesComptes extends Liste<CompteVu> {

    private static final String NOMS = "c.identifiant || ' ' || c.prenom || ' ' || c.nom || ' ' || coalesce(c.service, '')";

    @Inject
    private Capacites capacites;

    @Inject
    private Clock horloge;

    ListeDesComptes() {
        super("administration/comptes", "compte", "comptes.compte c", "c.id", """
                c.identifiant, c.version, trim(c.prenom || ' ' || c.nom) as nom, c.courriel, c.service, c.etat, c.suspendu_motif,
                c.bloque_jusqua, c.derniere_connexion,
                (select string_agg(r.role, ',') from comptes.compte_role r where r.compte_id = c.id) as roles""", COMPTES_ADMINISTRER);
    }

    @Override
    public Fiche<CompteVu> fiche() {
        return Fiche.<CompteVu>de("Comptes", "/administration/compte", "identifiant", "c.identifiant", CompteVu::identifiant)
                .trouvee(CompteVu::nom, c -> String.join(", ", c.libellesDesRoles()));
    }

    @Override
    public List<Ordre> ordres() {
        List<String> codes = capacites.roles().stream().map(Role::code).toList();
        return List.of(Ordre.alphabetique("nom", "trim(c.prenom || ' ' || c.nom)", this), Ordre.parRang("etat", "c.etat", EtatCompte.values(), this),
                Ordre.de("connexion", "c.derniere_connexion", this), Ordre.parRang("roles", premierRole(codes), codes, this));
    }

    /** The first of the roles an account is told to have, in the order of the house. */
    private static String premierRole(List<String> codes) {
        String rang = "array_position(array['" + String.join("', '", codes) + "'], r.role)";
        return "(select r.role from comptes.compte_role r where r.compte_id = c.id order by " + rang + " limit 1)";
    }

    @Override
    public List<Filtre> filtres() {
        List<Option> roles = capacites.roles().stream().map(r -> new Option(r.code(), r.libelle())).toList();
        return List.of(
                Filtre.recherche("q", "Nom, identifiant ou service", texte -> Condition.contient(NOMS, "q", texte)),
                Filtre.choix("etat", "État", Option.de(EtatCompte.values(), EtatCompte::libelle), "c.etat"),
                Filtre.choix("role", "Rôle", roles, code -> Condition.de(
                        "exists (select 1 from comptes.compte_role r where r.compte_id = c.id and r.role = :role)", "role", code)),
                Filtre.depuis("du", "Connectés depuis le", "c.derniere_connexion"), Filtre.jusquAu("au", "Jusqu’au", "c.derniere_connexion"),
                Filtre.coche("bloques", "Bloqués", () -> Condition.de("c.bloque_jusqua > :maintenant", "maintenant", horloge.instant().atOffset(ZoneOffset.UTC))));
    }

    @Override
    public List<Colonne<CompteVu>> colonnes() {
        return List.of(
                Colonne.exportee("Identifiant", CompteVu::identifiant),
                Colonne.<CompteVu>de("nom", "Nom", CompteVu::nom).triee(),
                Colonne.exportee("Service", CompteVu::service),
                Colonne.exportee("Courriel", CompteVu::courriel),
                Colonne.<CompteVu>de("roles", "Rôles", c -> String.join(", ", c.libellesDesRoles())).triee(),
                Colonne.<CompteVu>de("etat", "État", c -> c.etat().libelle()).triee(),
                Colonne.exportee("Motif", CompteVu::suspenduMotif),
                Colonne.<CompteVu>de("connexion", "Dernière connexion", CompteVu::derniereConnexion).triee(),
                Colonne.actes());
    }

    @Override
    public List<CompteVu> lignes(List<Lue> lues) {
        return lues.stream().map(l -> new CompteVu(l.texte("identifiant"), l.entier("version"), l.texte("nom"), l.texte("courriel"),
                null, l.texte("service"), l.code(EtatCompte.class, "etat"), l.texte("suspendu_motif"), l.instant("bloque_jusqua"),
                l.instant("derniere_connexion"), capacites.roles(l.textes("roles")))).toList();
    }

    @Override
    public Trace trace(Vue vue, long lignes) {
        return new Trace("comptes", null, null);
    }
}
