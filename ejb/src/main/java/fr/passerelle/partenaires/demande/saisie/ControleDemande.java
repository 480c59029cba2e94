package fr.passerelle.partenaires.demande.saisie;

import static fr.passerelle.socle.commun.TextePropre.estVide;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.CodePostal;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.NomDePersonne;
import fr.passerelle.socle.commun.valeurs.Siret;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a request must say before it leaves: every fault at once, each beside its field, by its number (dossier §2.4). */
public final class ControleDemande {

    public static final int ADMINISTRATEURS_AU_PLUS = 2;

    private static final String OBLIGATOIRE = "E-OBLIGATOIRE";
    private static final int NOM = 120;
    private static final int FONCTION = 100;
    private static final int LIGNE = 200;
    private static final int TEXTE = 2_000;

    private final DemandeSaisie s;
    private final List<RegleRefusee> refus = new ArrayList<>();

    private ControleDemande(DemandeSaisie saisie) {
        s = saisie;
    }

    /** All that is wrong with it. */
    public static List<RegleRefusee> refus(DemandeSaisie saisie) {
        ControleDemande controle = new ControleDemande(saisie);
        controle.identite();
        controle.services();
        controle.exiger(saisie.mode() != null, OBLIGATOIRE, "mode", "Choisissez qui gérera les accès.");
        controle.administrateurs();
        controle.utilisateurs();
        return List.copyOf(controle.refus);
    }

    /** All that is wrong in a step. */
    public static List<RegleRefusee> refus(DemandeSaisie saisie, EtapeDemande etape) {
        return refus(saisie).stream().filter(r -> etape(r) == etape).toList();
    }

    /** Where what is refused is to be put right. */
    public static EtapeDemande etape(RegleRefusee refus) {
        return ChampDemande.de(refus.champ()).map(ChampDemande::etape).orElse(EtapeDemande.ENVOI);
    }

    private void identite() {
        lire("siret", s.siret(), texte -> new Siret(texte));
        exiger(!estVide(s.raisonSociale()), OBLIGATOIRE, "raisonSociale", "Indiquez la raison sociale.");
        auPlus(s.raisonSociale(), NOM, "raisonSociale");
        exiger(s.type() != null, OBLIGATOIRE, "type", "Choisissez la nature de votre organisme.");
        exiger(!estVide(s.adresse()), OBLIGATOIRE, "adresse", "Indiquez l’adresse.");
        auPlus(s.adresse(), LIGNE, "adresse");
        lire("codePostal", s.codePostal(), texte -> new CodePostal(texte));
        exiger(!estVide(s.commune()), OBLIGATOIRE, "commune", "Indiquez la commune.");
        auPlus(s.commune(), 80, "commune");
        lireSiDit("telephone", s.telephone(), texte -> new Telephone(texte));
        lireSiDit("courriel", s.courriel(), texte -> new Courriel(texte));
        exiger(!estVide(s.fonction()), OBLIGATOIRE, "fonction", "Indiquez à quel titre le signataire engage l’organisme.");
        auPlus(s.fonction(), FONCTION, "fonction");
    }

    private void services() {
        exiger(!s.services().isEmpty(), OBLIGATOIRE, "services", "Choisissez au moins un service.");
        exiger(!estVide(s.mission()), OBLIGATOIRE, "mission", "Dites en quelques mots à quoi ces accès serviront.");
        auPlus(s.mission(), TEXTE, "mission");
    }

    private void administrateurs() {
        List<AdministrateurDemande> tous = s.administrateurs();
        exiger(tous.size() <= ADMINISTRATEURS_AU_PLUS, "R-PART-5", "administrateurs", "Un partenaire a deux administrateurs au plus.");
        exiger(!tous.isEmpty() || s.mode() != ModeGestion.DELEGUEE, "R-PART-6", "administrateurs",
                "En gestion déléguée, il faut au moins un administrateur.");
        Set<String> vus = new HashSet<>();
        for (int i = 0; i < tous.size(); i++) {
            AdministrateurDemande p = tous.get(i);
            personne("administrateurs[" + i + "].", p.prenom(), p.nom(), p.courriel(), p.fonction());
            exiger(estVide(p.courriel()) || vus.add(TextePropre.clef(p.courriel())), "E-EMAIL", "administrateurs[" + i + "].courriel",
                    "Les deux administrateurs ont chacun leur adresse.");
        }
    }

    private void utilisateurs() {
        exiger(s.utilisateursPlusTard() || !s.utilisateurs().isEmpty(), OBLIGATOIRE, "plusTard",
                "Nommez au moins une personne, ou choisissez de le faire plus tard.");
        if (s.utilisateursPlusTard()) {
            return;
        }
        Set<String> vus = new HashSet<>();
        for (int i = 0; i < s.utilisateurs().size(); i++) {
            UtilisateurDemande u = s.utilisateurs().get(i);
            String rang = "utilisateurs[" + i + "].";
            personne(rang, u.prenom(), u.nom(), u.courriel(), u.fonction());
            exiger(estVide(u.courriel()) || vus.add(TextePropre.clef(u.courriel())), "E-EMAIL", rang + "courriel", "Cette adresse est déjà celle d’un autre utilisateur.");
            exiger(!u.services().isEmpty(), OBLIGATOIRE, rang + "servicesVoulus", "Choisissez au moins un service.");
            exiger(s.services().containsAll(u.services()), "R-PART-2", rang + "servicesVoulus", "Un des services choisis n’est pas parmi ceux que vous demandez.");
            u.services().stream().filter(ServicePartenaire::aPlusieursProfils)
                    .forEach(service -> exiger(!u.profil(service).isEmpty(), OBLIGATOIRE, rang + "profil" + service, "Choisissez le profil."));
        }
    }

    private void personne(String rang, String prenom, String nom, String courriel, String fonction) {
        lire(rang + "prenom", prenom, texte -> new NomDePersonne(texte));
        lire(rang + "nom", nom, texte -> new NomDePersonne(texte));
        lire(rang + "courriel", courriel, texte -> new Courriel(texte));
        auPlus(fonction, FONCTION, rang + "fonction");
    }

    private void lireSiDit(String champ, String texte, Consumer<String> valeur) {
        if (!estVide(texte)) {
            lire(champ, texte, valeur);
        }
    }

    private void lire(String champ, String texte, Consumer<String> valeur) {
        if (estVide(texte)) {
            exiger(false, OBLIGATOIRE, champ, "À remplir.");
            return;
        }
        try {
            valeur.accept(texte);
        } catch (RegleRefusee mauvais) {
            refus.add(dit(mauvais.regle(), champ, mauvais.getMessage()));
        }
    }

    private void auPlus(String texte, int longueur, String champ) {
        exiger(TextePropre.de(texte).length() <= longueur, "E-LONGUEUR", champ, longueur + " caractères au plus.");
    }

    private void exiger(boolean condition, String regle, String champ, String message) {
        if (!condition) {
            refus.add(dit(regle, champ, message));
        }
    }

    private static RegleRefusee dit(String code, String champ, String message) {
        return new RegleRefusee(code, champ, message + " (" + code + ")");
    }
}
