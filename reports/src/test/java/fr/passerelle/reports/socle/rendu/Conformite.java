package fr.passerelle.reports.socle.rendu;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong in a document, told in readable lines. */
public final class Conformite {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformite() {
    }

    /** The failures under PDF/UA-1 and PDF/A-2a; empty when there is none. */
    public static List<String> defauts(byte[] pdf) {
        return java.util.stream.Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(norme -> defauts(pdf, norme).stream())
                .toList();
    }

    private static List<String> defauts(byte[] pdf, PDFAFlavour norme) {
        try (PDFAParser lecteur = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norme);
                PDFAValidator validateur = Foundries.defaultInstance().createValidator(norme, false)) {
            return validateur.validate(lecteur).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> norme + " " + a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " "
                            + a.getMessage() + " @ " + a.getLocation().getContext())
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
