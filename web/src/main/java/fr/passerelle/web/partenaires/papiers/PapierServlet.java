package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.papiers.DossierDeSignature;
import fr.passerelle.partenaires.papiers.PapiersService;
import fr.passerelle.partenaires.papiers.SignatureService;
import fr.passerelle.reports.socle.signatures.AttestationPdf;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The papers of a convention as they were first printed: {@code /partenaires/papier/CONV-2026-0042/12.pdf}; who signed them,
 * {@code …/attestation-2.pdf}; the scan of a signature on paper, {@code …/numerisation-31}.
 */
@WebServlet("/partenaires/papier/*")
public class PapierServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/([A-Z0-9-]{3,40})/(?:(\\d{1,18})\\.pdf|attestation-(\\d{1,6})\\.pdf|numerisation-(\\d{1,18}))");

    @Inject
    private transient PapiersService papiers;
    @Inject
    private transient SignatureService signatures;
    @Inject
    private transient Organisme organisme;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        Telechargement.servir(reponse, chemin.matches(), () -> fichier(chemin));
    }

    private Telechargement fichier(Matcher chemin) {
        String reference = chemin.group(1);
        if (chemin.group(2) != null) {
            long document = Long.parseLong(chemin.group(2));
            return pdf(reference + "-" + document, papiers.imprimer(reference, document, PapiersImprimes::rendre));
        }
        if (chemin.group(3) != null) {
            int numero = Integer.parseInt(chemin.group(3));
            return pdf(reference + "-attestation-" + numero, attestation(papiers.preuve(reference, numero)));
        }
        SignatureService.Numerisation lue = signatures.numerisation(reference, Long.parseLong(chemin.group(4)));
        return new Telechargement(lue.nom(), "application/octet-stream", lue.contenu());
    }

    private byte[] attestation(DossierDeSignature.VersionVue version) {
        return AttestationPdf.rendre(version.circuit(), version.papiers().stream().collect(Collectors.toMap(DossierDeSignature.PapierVu::document,
                DossierDeSignature.PapierVu::intitule)), organisme.nom());
    }

    private static Telechargement pdf(String nom, byte[] contenu) {
        return new Telechargement(nom + ".pdf", "application/pdf", contenu);
    }
}
