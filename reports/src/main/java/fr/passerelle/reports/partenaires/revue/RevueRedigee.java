package fr.passerelle.reports.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.partenaires.revue.LigneVue;
import fr.passerelle.partenaires.revue.RevueVue;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.valeurs.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** First where the review stands, then what was signed, then each right with what became of it, when and by whom. */
public final class RevueRedigee {

    private static final Set<EtatLigneRevue> EN_ATTENTE = EnumSet.of(EtatLigneRevue.A_REVOIR, EtatLigneRevue.DECIDEE);

    private final RevueVue revue;
    private final String organisme;

    public RevueRedigee(RevueVue revue, String organisme) {
        this.revue = revue;
        this.organisme = organisme;
    }

    public byte[] pdf() {
        String titre = "Revue annuelle des habilitations";
        LocalDate datee = revue.finieLe() == null ? null : LocalDate.ofInstant(revue.finieLe(), Horloge.PARIS);
        return Publication.document(new Bandeau(titre + " — " + revue.reference(), "Confidentiel", organisme), rediger(titre),
                new Metadonnees(titre + " — " + revue.raisonSociale(), revue.reference(), datee));
    }

    private Redaction rediger(String titre) {
        Redaction redaction = new Redaction();
        redaction.enTete(titre, revue.raisonSociale(), revue.reference() + ", " + revue.campagne());
        redaction.accroche(bilan());
        redaction.tableau(new Tableau(Colonnes.FICHE)
                .rangee("SIRET", Siret.estUn(revue.siret()) ? new Siret(revue.siret()).enClair() : revue.siret())
                .rangee("État", revue.etat().libelle())
                .rangee("Ouverte le", Typographie.instant(revue.ouverteLe()))
                .rangee("À faire avant le", Typographie.date(revue.echeance()))
                .rangee("Expiration des lignes non revues", Typographie.date(revue.expireLe()))
                .rangee("Close le", revue.finieLe() == null ? "—" : Typographie.instant(revue.finieLe()))
                .rangee("Rappels envoyés", String.valueOf(revue.rappels())));
        attestations(redaction);
        redaction.titre("Ce que chaque habilitation est devenue");
        lignes(redaction, "Habilitations confirmées ou changées", EnumSet.of(EtatLigneRevue.CONFIRMEE, EtatLigneRevue.CHANGEE),
                "Aucune habilitation n’a été confirmée.");
        lignes(redaction, "Habilitations retirées ou expirées", EnumSet.of(EtatLigneRevue.RETIREE, EtatLigneRevue.EXPIREE),
                "Aucune habilitation n’a été retirée ni n’a expiré.");
        lignes(redaction, "Habilitations déjà finies avant d’être revues", EnumSet.of(EtatLigneRevue.PARTIE), null);
        lignes(redaction, "Habilitations qui restent à revoir ou à signer", EN_ATTENTE, null);
        redaction.ensemble().sousTitre("Comment lire ce document")
                .puce("Une ligne par habilitation vivante au jour de l’ouverture\u202f; celles données depuis seront de la revue suivante.")
                .puce("Nul ne revoit sa propre habilitation (R-PART-13)\u202f: l’autre administrateur du partenaire ou la Caf s’en charge.")
                .puce("Un choix ne vaut qu’une fois signé\u202f; ce qui n’est pas signé à la date d’expiration expire (R-PART-12).")
                .puce("L’empreinte (SHA-256) est celle du texte signé, gardé tel quel par l’application\u202f: un seul signe changé en donnerait une autre.");
        return redaction;
    }

    private String bilan() {
        String lignes = Typographie.compte(revue.lignes().size(), "habilitation");
        if (revue.etat() == EtatRevue.OUVERTE) {
            return lignes + " à revoir, dont " + revue.reglees() + (revue.reglees() > 1 ? " réglées" : " réglée") + " à ce jour.";
        }
        return lignes + " à revoir\u202f: " + Stream.of(EtatLigneRevue.CONFIRMEE, EtatLigneRevue.CHANGEE, EtatLigneRevue.RETIREE, EtatLigneRevue.EXPIREE,
                EtatLigneRevue.PARTIE).filter(e -> revue.combien(e) > 0).map(this::combien).collect(Collectors.joining(", ")) + ".";
    }

    private String combien(EtatLigneRevue etat) {
        long nombre = revue.combien(etat);
        String mot = switch (etat) {
            case CONFIRMEE -> nombre > 1 ? "confirmées" : "confirmée";
            case CHANGEE -> nombre > 1 ? "changées" : "changée";
            case RETIREE -> nombre > 1 ? "retirées" : "retirée";
            case EXPIREE -> nombre > 1 ? "expirées sans revue" : "expirée sans revue";
            default -> nombre > 1 ? "déjà finies" : "déjà finie";
        };
        return nombre + "\u00a0" + mot;
    }

    private void attestations(Redaction redaction) {
        redaction.titre("Ce qui a été signé");
        if (revue.attestations().isEmpty()) {
            redaction.texte("Personne n’a signé d’attestation.");
        }
        for (RevueVue.Attestee a : revue.attestations()) {
            redaction.ensemble().sousTitre(a.nom() + ", " + a.qualite().libelle())
                    .texte("Nom tapé par qui signe, le " + Typographie.instant(a.signeeLe()) + ", pour " + Typographie.compte(a.lignes(), "ligne") + ".")
                    .commentaire(a.texte())
                    .note("Empreinte SHA-256 du texte signé\u202f: " + a.empreinte());
        }
    }

    /** @param aucune what is said when there is none; {@code null} leaves the part out */
    private void lignes(Redaction redaction, String titre, Set<EtatLigneRevue> etats, String aucune) {
        List<LigneVue> celles = revue.lignes().stream().filter(l -> etats.contains(l.etat())).toList();
        if (celles.isEmpty() && aucune == null) {
            return;
        }
        if (celles.isEmpty()) {
            redaction.texte(aucune);
            return;
        }
        Tableau tableau = new Tableau(Colonnes.CONSTAT, "Personne et droit", "Ce qu’il devient", "Le", "Par");
        celles.forEach(l -> tableau.rangee(l.personne() + "\n" + l.service().avecProfil(l.profil()), devient(l), le(l), par(l)));
        redaction.tableau(titre, tableau);
    }

    private static String devient(LigneVue l) {
        return switch (l.etat()) {
            case CHANGEE -> majuscule(l.choix());
            case DECIDEE -> "À signer\u202f: " + l.choix();
            default -> l.etat().libelle();
        };
    }

    private static String le(LigneVue l) {
        Instant quand = l.regleeLe() == null ? l.decideeLe() : l.regleeLe();
        return quand == null ? "—" : Typographie.dateCourte(LocalDate.ofInstant(quand, Horloge.PARIS));
    }

    private static String par(LigneVue l) {
        return l.etat() == EtatLigneRevue.EXPIREE || l.decideePar() == null ? "—" : l.decideePar();
    }

    private static String majuscule(String texte) {
        return texte.isEmpty() ? texte : texte.substring(0, 1).toUpperCase() + texte.substring(1);
    }
}
