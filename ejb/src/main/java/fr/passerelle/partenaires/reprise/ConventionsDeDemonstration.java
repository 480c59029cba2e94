package fr.passerelle.partenaires.reprise;

import static fr.passerelle.partenaires.nomenclature.ServicePartenaire.ADONIS;
import static fr.passerelle.partenaires.nomenclature.ServicePartenaire.AFAS;
import static fr.passerelle.partenaires.nomenclature.ServicePartenaire.CDAP;
import static fr.passerelle.partenaires.nomenclature.ServicePartenaire.DGFIP;
import static fr.passerelle.partenaires.nomenclature.ServicePartenaire.FILOUE;
import static fr.passerelle.partenaires.nomenclature.ServicePartenaire.MONENFANT;
import static fr.passerelle.partenaires.nomenclature.ServicePartenaire.RSA;

import fr.passerelle.partenaires.convention.ConventionSaisie;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.convention.CoursDesConventions;
import fr.passerelle.partenaires.convention.ServiceConvenu;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.partenaires.registre.SiretsDeDemonstration;
import fr.passerelle.socle.capacites.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conventions of a demonstration, of the partners it registered before: in every state, some that go on or end within three, six and
 * twelve months, drawn up and signed by the same verbs as real ones.
 */
@ApplicationScoped
public class ConventionsDeDemonstration implements Demonstration {

    private static final List<String> T1_T2 = List.of("T1", "T2");

    @Inject
    private Partenaires partenaires;
    @Inject
    private Conventions conventions;
    @Inject
    private CoursDesConventions cours;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 110;
    }

    /** Plays them, unless the first of them is there already. */
    @Override
    @Transactional
    public void jouer() {
        Optional<PartenaireVu> premier = partenaires.parSiret(SiretsDeDemonstration.ASSOCIATION);
        if (premier.isEmpty() || !conventions.duPartenaire(premier.get().id()).isEmpty()) {
            return;
        }
        deleguee(SiretsDeDemonstration.ASSOCIATION, 20, CDAP, AFAS, MONENFANT);
        deleguee(SiretsDeDemonstration.BAILLEUR, 26, ServicePartenaire.BAILLEURS);
        gestionnaires();
        collectivitesEtAutres();
        bailleurs();
        associations();
    }

    /** Signed one after the other, so that they go on one after the other: within three months, six, twelve, later. */
    private void gestionnaires() {
        int[] ilYA = {34, 33, 31, 29, 27, 25, 22, 18, 14, 6};
        for (int i = 0; i < SiretsDeDemonstration.GESTIONNAIRES.size(); i++) {
            deleguee(SiretsDeDemonstration.GESTIONNAIRES.get(i), ilYA[i % ilYA.length], AFAS, FILOUE, MONENFANT, CDAP);
        }
    }

    private void collectivitesEtAutres() {
        deleguee(SiretsDeDemonstration.COLLECTIVITES.get(0), 47, CDAP, AFAS);
        suspendue(caf(SiretsDeDemonstration.COLLECTIVITES.get(1), 15, Reconduction.TACITE, CDAP), MotifSuspension.PARTAGE_IDENTIFIANT,
                "Le même identifiant a servi depuis trois postes à la fois.");
        caf(SiretsDeDemonstration.COLLECTIVITES.get(2), 34, Reconduction.EXPRESSE, AFAS);
        caf(SiretsDeDemonstration.CCAS.get(0), 10, Reconduction.TACITE, CDAP, RSA);
        denoncee(caf(SiretsDeDemonstration.CCAS.get(1), 33, Reconduction.TACITE, CDAP));
        rompue(caf(SiretsDeDemonstration.CCAS.get(2), 28, Reconduction.TACITE, CDAP));
        deleguee(SiretsDeDemonstration.DEPARTEMENT, 30, CDAP, RSA);
        SiretsDeDemonstration.ESATS.stream().limit(2).forEach(s -> caf(s, 33, Reconduction.TACITE, ServicePartenaire.ESAT));
        SiretsDeDemonstration.SAADS.forEach(s -> caf(s, 24, Reconduction.TACITE, ADONIS));
        caf(SiretsDeDemonstration.FRANCE_TRAVAIL, 11, Reconduction.AUCUNE, CDAP);
        brouillon(SiretsDeDemonstration.AUTRES.get(0), ModeGestion.CAF, DGFIP).ifPresent(conventions::soumettre);
    }

    private void bailleurs() {
        List<String> bailleurs = SiretsDeDemonstration.BAILLEURS;
        caf(bailleurs.get(1), 35, Reconduction.TACITE, ServicePartenaire.BAILLEURS);
        caf(bailleurs.get(2), 16, Reconduction.TACITE, ServicePartenaire.BAILLEURS);
        brouillon(bailleurs.get(3), ModeGestion.CAF, ServicePartenaire.BAILLEURS);
        caf(bailleurs.get(4), 40, Reconduction.AUCUNE, ServicePartenaire.BAILLEURS);
        caf(bailleurs.get(5), 8, Reconduction.TACITE, ServicePartenaire.BAILLEURS);
    }

    private void associations() {
        List<String> associations = SiretsDeDemonstration.ASSOCIATIONS;
        deleguee(associations.get(1), 32, CDAP, AFAS);
        caf(associations.get(2), 39, Reconduction.EXPRESSE, CDAP);
        brouillon(associations.get(3), ModeGestion.DELEGUEE, AFAS).ifPresent(conventions::soumettre);
        deleguee(associations.get(4), 3, MONENFANT);
        caf(associations.get(5), 27, Reconduction.TACITE, ADONIS);
    }

    private Optional<Long> deleguee(String siret, int moisPasses, ServicePartenaire... services) {
        return signee(siret, ModeGestion.DELEGUEE, moisPasses, Reconduction.TACITE, services);
    }

    private Optional<Long> caf(String siret, int moisPasses, Reconduction reconduction, ServicePartenaire... services) {
        return signee(siret, ModeGestion.CAF, moisPasses, reconduction, services);
    }

    /** For thirty-six months from so many months ago; one whose term is past has ended. */
    private Optional<Long> signee(String siret, ModeGestion mode, int moisPasses, Reconduction reconduction, ServicePartenaire... services) {
        LocalDate le = aujourdhui().minusMonths(moisPasses).plusDays(moisPasses % 5L * 3);
        boolean tacite = reconduction == Reconduction.TACITE;
        ConventionSaisie saisie = new ConventionSaisie(mode, le, 36, reconduction, tacite ? 12 : null, null, 3, convenus(services));
        Optional<Long> convention = partenaires.parSiret(siret).map(p -> conventions.preparer(p.id(), saisie));
        convention.ifPresent(id -> {
            conventions.soumettre(id);
            conventions.signee(id, le.minusDays(8 + moisPasses % 6), le.minusDays(1 + moisPasses % 5));
            cours.constater(id);
        });
        return convention;
    }

    private Optional<Long> brouillon(String siret, ModeGestion mode, ServicePartenaire... services) {
        return partenaires.parSiret(siret).map(p -> conventions.preparer(p.id(), conventions.usuelle(mode, convenus(services))));
    }

    private void suspendue(Optional<Long> convention, MotifSuspension motif, String texte) {
        convention.ifPresent(id -> cours.suspendre(id, conventions.version(id), motif, texte));
    }

    private void denoncee(Optional<Long> convention) {
        convention.ifPresent(id -> cours.denoncer(id, conventions.version(id), aujourdhui().minusDays(20), false, "Le service est repris par l’intercommunalité."));
    }

    private void rompue(Optional<Long> convention) {
        convention.ifPresent(id -> cours.rompre(id, conventions.version(id), "Des dossiers ont été consultés hors de toute mission."));
    }

    private static List<ServiceConvenu> convenus(ServicePartenaire... services) {
        return Stream.of(services).map(s -> new ServiceConvenu(s, s == CDAP ? T1_T2 : List.of(), null)).toList();
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
