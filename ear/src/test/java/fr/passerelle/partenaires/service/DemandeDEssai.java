package fr.passerelle.partenaires.service;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.demande.DemandeService;
import fr.passerelle.partenaires.demande.InstructionService;
import fr.passerelle.partenaires.demande.OuvertureService;
import fr.passerelle.partenaires.demande.OuvertureService.Signataire;
import fr.passerelle.partenaires.demande.saisie.AdministrateurDemande;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.PointAVerifier;
import fr.passerelle.partenaires.demande.saisie.UtilisateurDemande;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.registre.PartenaireSaisi;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.listes.ListesService;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Un partenaire neuf, son signataire, et sa demande, faits par les services au nom de qui il faut. */
public record DemandeDEssai(String siret, String compte, String reference) {

    public static final String CAF = "secretariat";

    /** Un partenaire que personne ne connaissait, dont le signataire vient d'être invité ; sans demande. */
    public static DemandeDEssai invite() throws Exception {
        String siret = siretNeuf();
        OuvertureService ouverture = Services.trouver(OuvertureService.class);
        EnTantQue.faire(CAF, () -> {
            ouverture.enregistrer(PartenaireSaisi.nomme(siret, "Association " + siret, TypePartenaire.ASSOCIATION));
            ouverture.inviter(siret, signataire(siret));
        });
        return new DemandeDEssai(siret, compteDuSignataire(siret), null);
    }

    /** Sa demande commencée. */
    public static DemandeDEssai commencee() throws Exception {
        DemandeDEssai p = invite();
        String reference = EnTantQue.executer(p.compte, () -> Services.trouver(DemandeService.class).commencer());
        return new DemandeDEssai(p.siret, p.compte, reference);
    }

    public static DemandeDEssai envoyee() throws Exception {
        DemandeDEssai p = commencee();
        DemandeService service = Services.trouver(DemandeService.class);
        EnTantQue.faire(p.compte, () -> service.envoyer(p.reference, service.garder(p.reference, p.version(), p.saisie())));
        return p;
    }

    public static DemandeDEssai enInstruction() throws Exception {
        DemandeDEssai p = envoyee();
        EnTantQue.faire(CAF, () -> Services.trouver(InstructionService.class).prendre(p.reference, p.version()));
        return p;
    }

    /** Convention établie : rend aussi la référence de la convention. */
    public String etablir() throws Exception {
        InstructionService caf = Services.trouver(InstructionService.class);
        return EnTantQue.executer(CAF, () -> {
            caf.verifier(reference, version(), EnumSet.allOf(PointAVerifier.class));
            return caf.etablir(reference, version(), caf.conditionsUsuelles(reference));
        });
    }

    /** Envoyée à la signature et signée des deux côtés, dans une même transaction, de l'intérieur d'un service. */
    public void signer() throws Exception {
        Conventions conventions = Beans.trouver(Conventions.class);
        long convention = Long.parseLong(Base.lire("select convention_id from partenaires.demande where id = ?", Long.parseLong(reference.substring(4))).get(0));
        EnTantQue.faire("dpo", () -> Services.trouver(ListesService.class).exporter("journal", Parametres.lire("qui=personne"), new Tableur() {
            @Override
            public void titres(List<String> titres) {
                conventions.soumettre(convention);
                conventions.signee(convention, LocalDate.now(), LocalDate.now());
            }

            @Override
            public void ligne(List<?> cellules) {
                // seul compte d'être entré
            }

            @Override
            public void close() {
                // rien n'est ouvert
            }
        }));
    }

    public int version() throws Exception {
        return Integer.parseInt(Base.lire("select version from partenaires.demande where 'DEM-' || lpad(cast(id as text), 5, '0') = ?", reference).get(0));
    }

    public String etat() throws Exception {
        return Base.lire("select etat from partenaires.demande where 'DEM-' || lpad(cast(id as text), 5, '0') = ?", reference).get(0);
    }

    /** Deux administrateurs, une utilisatrice de CDAP et d'Afas. */
    public DemandeSaisie saisie() {
        return new DemandeSaisie(siret, "Association " + siret, TypePartenaire.ASSOCIATION, "1 rue Fictive", "52000", "Chaumont", null, null, "Présidente",
                List.of(ServicePartenaire.CDAP, ServicePartenaire.AFAS), "Calculer le tarif des familles.", ModeGestion.DELEGUEE,
                List.of(new AdministrateurDemande("Alix", "Essai", courriel("alix"), "Direction"),
                        new AdministrateurDemande("Signe", "Essai", courriel("signe"), null)), false,
                List.of(new UtilisateurDemande("Lou", "Essai", courriel("lou"), "Accueil", List.of(ServicePartenaire.CDAP, ServicePartenaire.AFAS),
                        Map.of(ServicePartenaire.CDAP, "T2"))));
    }

    public String courriel(String qui) {
        return courriel(siret, qui);
    }

    /** Les courriels déposés pour cette demande, dans l'ordre. */
    public List<String> courriels() throws Exception {
        return Base.lire("select modele from courriels.envoi where reference = ? order by id", reference);
    }

    private static String courriel(String siret, String qui) {
        return qui + "@p" + siret + ".example";
    }

    private static Signataire signataire(String siret) {
        return new Signataire(null, "Signe", "Essai", courriel(siret, "signe"), "Présidente");
    }

    public static String compteDuSignataire(String siret) throws Exception {
        return Base.lire("""
                select u.compte from partenaires.utilisateur u join partenaires.partenaire p on p.id = u.partenaire_id
                where p.siret = ? and u.signataire""", siret).get(0);
    }

    /** Tiré au hasard, juste par ses deux clés. */
    public static String siretNeuf() {
        String siren = avecCle("%08d".formatted(ThreadLocalRandom.current().nextInt(100_000, 99_999_999)));
        return avecCle(siren + "%04d".formatted(ThreadLocalRandom.current().nextInt(10_000)));
    }

    private static String avecCle(String chiffres) {
        for (int cle = 0; cle < 10; cle++) {
            if (luhn(chiffres + cle)) {
                return chiffres + cle;
            }
        }
        throw new IllegalStateException(chiffres);
    }

    private static boolean luhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int c = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            somme += i % 2 == 0 ? c : 2 * c > 9 ? 2 * c - 9 : 2 * c;
        }
        return somme % 10 == 0;
    }

    /** Pour un parcours : un partenaire neuf, invité ; rend son Siret et le nom de connexion de son signataire. */
    public static DemandeDEssai inviteDepuisUnParcours() {
        String[] lus = Appel.faire(DemandeDEssai.class, "inviterEtDire").split(" ");
        return new DemandeDEssai(lus[0], lus[1], null);
    }

    public static String inviterEtDire() throws Exception {
        DemandeDEssai p = invite();
        return p.siret + " " + p.compte;
    }
}
