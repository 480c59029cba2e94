package fr.passerelle.partenaires.papiers;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SIGNER;

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
import fr.passerelle.socle.signatures.EtatCircuit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How far each convention is signed, and who is awaited. */
@ApplicationScoped
class ListeDesSignatures extends Liste<Lue> {

    private static final String ATTEND = "exists (select 1 from signatures.signataire s where s.circuit_id = a.circuit_id and s.role = :cote and s.signe_le is null)"
            + " and a.etat = 'OUVERT'";

    private static final String ATTENDUS = """
            (select string_agg(s.libelle, ', ' order by s.rang) from signatures.signataire s
                where s.circuit_id = a.circuit_id and s.signe_le is null and a.etat = 'OUVERT')""";

    ListeDesSignatures() {
        super("partenaires/signatures", "texte", """
                signatures.avancement a join partenaires.convention c on c.reference = a.reference
                join partenaires.partenaire p on p.id = c.partenaire_id and a.objet = 'convention'""", "c.id", """
                c.id, c.reference, p.raison_sociale, a.numero, a.etat, a.ouvert_le, a.donnees, a.attendues, a.relance_le,
                %s as attendus""".formatted(ATTENDUS),
                CONVENTION_INSTRUIRE, CONVENTION_SIGNER);
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(Filtre.recherche("q", "Référence ou partenaire", t -> Condition.contient("c.reference || ' ' || p.raison_sociale", "q", t)),
                Filtre.choix("etat", "Où en est le texte", Option.de(EtatCircuit.values(), EtatCircuit::libelle), "a.etat"),
                Filtre.choix("attendu", "Signature attendue", List.of(new Option(Cote.PARTENAIRE.name(), "Celle du partenaire"), new Option(Cote.CAF.name(), "Celle de la Caf")),
                        c -> Condition.de(ATTEND, "cote", c)),
                Filtre.depuis("du", "Envoyés depuis le", "a.ouvert_le"), Filtre.jusquAu("au", "Jusqu’au", "a.ouvert_le"));
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("À signer", "etat=OUVERT"), Onglet.de("À signer par la Caf", "attendu=CAF"), Onglet.de("Tous", ""));
    }

    @Override
    public List<Colonne<Lue>> colonnes() {
        return List.of(Colonne.<Lue>de("reference", "Convention", l -> l.texte("reference")).triee().lien(l -> "/partenaires/dossier-signature?ref=" + l.texte("reference")),
                Colonne.<Lue>de("partenaire", "Partenaire", l -> l.texte("raison_sociale")).triee(),
                Colonne.<Lue>de("etat", "État", l -> l.code(EtatCircuit.class, "etat").libelle()).triee(),
                Colonne.<Lue>de("signatures", "Signatures", l -> l.nombre("donnees") + " sur " + l.nombre("attendues")).triee().enExport("Signatures données", l -> l.nombre("donnees")),
                Colonne.exportee("Signatures attendues", l -> l.nombre("attendues")),
                Colonne.<Lue>de("attendus", "Attendu", l -> l.texte("attendus")).triee(),
                Colonne.<Lue>de("envoi", "Envoyé le", l -> l.instant("ouvert_le")).triee(),
                Colonne.<Lue>de("relance", "Dernière relance", l -> l.instant("relance_le")).triee().auChoix(true),
                Colonne.<Lue>de("version", "Version", l -> l.entier("numero")).triee().chiffree().auChoix(false));
    }

    @Override
    public Fiche<Lue> fiche() {
        return Fiche.<Lue>de("Signatures", "/partenaires/dossier-signature", "ref", "c.reference", l -> l.texte("reference"));
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("envoi", "a.ouvert_le", this), Ordre.de("reference", "c.reference", this), Ordre.alphabetique("partenaire", "p.raison_sociale", this),
                Ordre.parRang("etat", "a.etat", EtatCircuit.values(), this), Ordre.de("signatures", "a.donnees", this), Ordre.de("relance", "a.relance_le", this),
                Ordre.de("version", "a.numero", this), Ordre.alphabetique("attendus", ATTENDUS, this));
    }

    /** What was sent last comes first. */
    @Override
    public Tri triUsuel() {
        return new Tri("envoi", true);
    }

    @Override
    public List<Lue> lignes(List<Lue> lues) {
        return lues;
    }
}
