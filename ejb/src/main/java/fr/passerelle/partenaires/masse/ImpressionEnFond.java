package fr.passerelle.partenaires.masse;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;

import fr.passerelle.partenaires.masse.ImpressionService.PapierEnVigueur;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.papiers.PapiersService;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.taches.demande.DeFront;
import fr.passerelle.socle.taches.demande.Deroulement;
import fr.passerelle.socle.taches.demande.TacheALaDemande;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One PDF for each convention in force, all in one file: those printed before are given again byte for byte. */
@ApplicationScoped
class ImpressionEnFond implements TacheALaDemande {

    static final String CODE = "partenaires.impression";

    @Inject
    private ImpressionService service;
    @Inject
    private PapiersService papiers;
    @Inject
    private Imprimeur imprimeur;
    @Inject
    private DeFront deFront;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "impression des conventions";
    }

    @Override
    public Set<String> permissions(Map<String, String> parametres) {
        return Set.of(CONVENTION_INSTRUIRE);
    }

    @Override
    public ActeJournal acte() {
        return ActeJournal.IMPRESSION;
    }

    @Override
    public boolean reprenable() {
        return true;
    }

    @Override
    public String executer(Deroulement d) {
        String type = d.parametre("type");
        List<PapierEnVigueur> tous = service.enVigueur(type.isEmpty() ? null : TypePartenaire.valueOf(type));
        d.total(tous.size());
        try (ZipOutputStream fichier = new ZipOutputStream(d.rendre("conventions-" + LocalDate.now(horloge) + ".zip", "application/zip"))) {
            // a PDF is compressed already: trying again takes time and gives one twentieth
            fichier.setLevel(Deflater.NO_COMPRESSION);
            AtomicInteger faits = new AtomicInteger();
            deFront.<PapierEnVigueur, byte[], IOException>faire(d, tous, p -> papiers.imprimer(p.reference(), p.document(), imprimeur::imprimer), (p, pdf) -> {
                fichier.putNextEntry(new ZipEntry(p.reference() + ".pdf"));
                fichier.write(pdf);
                fichier.closeEntry();
                d.avancer(faits.incrementAndGet());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Typographie.compte(tous.size(), "convention") + (tous.size() > 1 ? " imprimées." : " imprimée.");
    }
}
