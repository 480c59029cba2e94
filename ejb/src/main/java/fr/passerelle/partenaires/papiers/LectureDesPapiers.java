package fr.passerelle.partenaires.papiers;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.socle.documents.Article;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.signatures.CircuitVu;
import fr.passerelle.socle.signatures.Circuits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the papers of a convention, version by version. */
@ApplicationScoped
class LectureDesPapiers {

    @Inject
    private LectureDesDonnees donnees;
    @Inject
    private VersionRepository versions;
    @Inject
    private Envois envois;
    @Inject
    private Circuits circuits;
    @Inject
    private Documents documents;
    @Inject
    private Clock horloge;

    DossierDeSignature dossier(String reference) {
        Donnees d = donnees.de(reference);
        List<VersionLue> lues = versions.deLaConvention(d.convention());
        Optional<VersionLue> enVigueur = enVigueur(lues, LocalDate.now(horloge));
        List<DossierDeSignature.VersionVue> vues = lues.stream().map(v -> vue(v, enVigueur.filter(e -> e.id() == v.id()).isPresent())).toList();
        DossierDeSignature.VersionVue courante = vues.isEmpty() ? null : vues.get(0);
        boolean aSigner = courante != null && courante.aSigner();
        List<PapierRedige> rediges = aSigner || d.etat().estFinal() ? List.of() : envois.rediger(d, lues).tous();
        Optional<VersionLue> signee = Envois.signee(lues).filter(v -> !aSigner && d.etat() == EtatConvention.ACTIVE);
        boolean sansTexte = d.etat() == EtatConvention.ACTIVE && Envois.signee(lues).isEmpty();
        boolean aEnvoyer = !aSigner && (sansTexte || d.etat() == EtatConvention.BROUILLON || d.etat() == EtatConvention.A_SIGNER);
        return new DossierDeSignature(d.convention(), d.reference(), d.partenaire().id(), d.partenaire().nom(), d.etat(), courante,
                vues.isEmpty() ? List.of() : vues.subList(1, vues.size()),
                aEnvoyer ? rediges.stream().map(LectureDesPapiers::aEnvoyer).toList() : List.of(),
                signee.map(v -> envois.differences(v, d, rediges)).orElse(List.of()),
                aSigner ? Comparaison.termes(lues.get(0).donnees(), d.enMots()) : List.of());
    }

    /** The text in force that day. */
    Optional<VersionLue> enVigueur(List<VersionLue> lues, LocalDate jour) {
        return lues.stream().filter(v -> v.estSignee() && !v.enVigueurLe().isAfter(jour)).findFirst();
    }

    DossierDeSignature.VersionVue vue(VersionLue v, boolean enVigueur) {
        CircuitVu circuit = circuits.lire(v.circuit());
        return new DossierDeSignature.VersionVue(v.numero(), v.genre(), v.objet(), v.estSignee() ? v.enVigueurLe() : v.effetLe(), v.estSignee(), enVigueur,
                circuit, v.papiers().stream().map(this::fige).toList());
    }

    private DossierDeSignature.PapierVu fige(VersionLue.PapierLu papier) {
        DocumentFige document = documents.lire(papier.document());
        return new DossierDeSignature.PapierVu(papier.genre(), document.intitule(), document.id(), document.empreinte(), Article.de(document.corps()));
    }

    private static DossierDeSignature.PapierVu aEnvoyer(PapierRedige papier) {
        return new DossierDeSignature.PapierVu(papier.genre(), papier.texte().intitule(), 0, null, Article.de(papier.texte().corps()));
    }
}
