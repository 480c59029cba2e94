package fr.passerelle.partenaires;

import static fr.passerelle.partenaires.Permissions.TEXTES_PARTENAIRES;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** What a partner is told by mail of its convention: what changes for its accesses, never the motive. */
public final class TextesDesConventions {

    private static final Balise REFERENCE = new Balise("reference", "CONV-2026-00042");
    private static final Balise ECHEANCE = new Balise("echeance", "4\u00a0mai\u00a02026");

    private static final Balise SERVICE = new Balise("service", "CDAP");

    private static final Balise LIEN = new Balise("lien", "https://passerelle.example/partenaires/convention?ref=CONV-2026-00042");

    private static final Balise REPONDRE = new Balise("lien", "https://passerelle.example/partenaires/suspensions");

    public static final Texte SUSPENDUE = courriel("CONVENTION_SUSPENDUE", "Convention suspendue",
            "Au signataire et aux administrateurs, quand la convention est suspendue.", REFERENCE, ORGANISME, ECHEANCE, REPONDRE);
    public static final Texte LEVEE = courriel("CONVENTION_LEVEE", "Suspension levée",
            "Au signataire et aux administrateurs, quand la suspension est levée.", REFERENCE, ORGANISME);
    public static final Texte DENONCEE = courriel("CONVENTION_DENONCEE", "Convention dénoncée",
            "Au signataire et aux administrateurs, quand une dénonciation est enregistrée.", REFERENCE, ORGANISME, ECHEANCE);
    public static final Texte FINIE = courriel("CONVENTION_FINIE", "Convention finie",
            "Au signataire et aux administrateurs, quand la convention prend fin.", REFERENCE, ORGANISME);
    public static final Texte RENOUVELEE = courriel("CONVENTION_RENOUVELEE", "Convention renouvelée",
            "Au signataire et aux administrateurs, quand la convention est renouvelée expressément.", REFERENCE, ORGANISME, ECHEANCE);

    public static final Texte CONTRAT_SUSPENDU = courriel("CONTRAT_SUSPENDU", "Contrat de service suspendu",
            "Au signataire et aux administrateurs, quand un seul contrat de service est suspendu.", REFERENCE, ORGANISME, ECHEANCE, REPONDRE);
    public static final Texte CONTRAT_RETABLI = courriel("CONTRAT_RETABLI", "Contrat de service rétabli",
            "Au signataire et aux administrateurs, quand un contrat de service suspendu est rétabli.", REFERENCE, ORGANISME);
    public static final Texte CONTRAT_DENONCE = courriel("CONTRAT_DENONCE", "Contrat de service dénoncé",
            "Au signataire et aux administrateurs, quand la dénonciation d’un seul contrat de service est enregistrée.", REFERENCE, ORGANISME, SERVICE, ECHEANCE);
    public static final Texte CONTRAT_FINI = courriel("CONTRAT_FINI", "Contrat de service fini",
            "Au signataire et aux administrateurs, quand un seul contrat de service prend fin.", REFERENCE, ORGANISME, SERVICE);
    public static final Texte REPONDUE = courriel("SUSPENSION_REPONDUE", "Réponse à une suspension",
            "À ceux qui peuvent lever la suspension, quand le partenaire y répond.", REFERENCE, ORGANISME, LIEN);

    private TextesDesConventions() {
    }

    static List<Texte> tous() {
        return List.of(SUSPENDUE, LEVEE, DENONCEE, FINIE, RENOUVELEE, CONTRAT_SUSPENDU, CONTRAT_RETABLI, CONTRAT_DENONCE, CONTRAT_FINI, REPONDUE);
    }

    private static Texte courriel(String code, String titre, String usage, Balise... balises) {
        return Texte.courriel(TextesDesConventions.class, code, titre, usage, TEXTES_PARTENAIRES, balises);
    }
}
