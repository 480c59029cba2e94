package fr.passerelle.partenaires.registre;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.valeurs.Siret;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A partner with all that hangs on it, as its sheet shows it.
 *
 * @param fonduDans the partner it was merged into, or {@code null}
 * @param ressemblances how many other partners look like it
 */
public record FichePartenaire(PartenaireVu vu, int version, PartenaireSaisi saisie, PartenaireVu fonduDans, Instant fonduLe, Instant creeLe,
        String creePar, List<ContactVu> contacts, List<Note> notes, List<Document> documents, List<Fait> faits, List<Convention> conventions,
        List<Personne> personnes, long ressemblances) implements Serializable {

    /** What an agent wrote about it. */
    public record Note(Instant quand, String auteur, String texte) implements Serializable {
    }

    /** A paper filed with it. */
    public record Document(long piece, String nom, long taille, Instant ajouteLe, String ajoutePar) implements Serializable {
    }

    /** What happened to it. */
    public record Fait(Instant quand, String auteur, String titre, String detail) implements Serializable {
    }

    /** An access convention it signed or is to sign, with a contract for each service. */
    public record Convention(long id, String reference, EtatConvention etat, ModeGestion mode, LocalDate effetLe, List<Contrat> contrats)
            implements Serializable {

        /** Whether it can go on with a successor. */
        public boolean transferable() {
            return !etat.estFinal();
        }
    }

    /** The contract of one service. */
    public record Contrat(ServicePartenaire service, EtatConvention etat) implements Serializable {
    }

    /** One of its people in the portal. @param droits how many rights the person holds now */
    public record Personne(long id, String prenom, String nom, String courriel, boolean signataire, boolean administrateur, EtatUtilisateur etat,
            long droits) implements Serializable {
    }

    /** Whether one of its conventions is in force, or being made: no other is asked for then. */
    public boolean conventionne() {
        return conventions.stream().anyMatch(c -> !c.etat().estFinal());
    }

    public List<ContactVu> presents() {
        return contacts.stream().filter(c -> c.partiLe() == null).toList();
    }

    public List<ContactVu> partis() {
        return contacts.stream().filter(c -> c.partiLe() != null).toList();
    }

    public String siretEnClair() {
        return new Siret(vu.siret()).enClair();
    }

    public String telephoneEnClair() {
        return saisie.telephone() == null ? null : new Telephone(saisie.telephone()).enClair();
    }

    /** « 52000 Chaumont », or {@code null}. */
    public String lieu() {
        return saisie.codePostal() == null ? null : saisie.codePostal() + " " + saisie.commune();
    }
}
