package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.essai.APartir;
import fr.passerelle.socle.essai.Essais;
import fr.passerelle.web.mediation.SaisinePage;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.SignesPerdus;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the forms of acts share: done on the version that was read, then back to the case; refused, the form stays as typed. */
public abstract class ActeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SaisinePage saisine;
    @Inject
    private SaisineService service;

    @Inject
    private Essais essais;

    private transient List<APartir> apercu;
    private final SignesPerdus signes = new SignesPerdus();

    SaisinePage saisine() {
        return saisine;
    }

    SaisineService service() {
        return service;
    }

    /**
     * Tries an act of this case, then shows the case again.
     *
     * @param fait what to say once it is done
     * @param acte receives the reference of the case and the version it was read at
     */
    String faire(String fait, BiConsumer<String, Integer> acte) {
        return faire(fait, acte, "/mediation/saisine?ref=" + saisine.getRef());
    }

    /** What an act that asks for nothing would write to people; nothing, when it is not possible. */
    List<APartir> aPartir(BiConsumer<String, Integer> acte) {
        if (apercu == null) {
            try {
                apercu = essais.essayer(() -> acte.accept(saisine.getRef(), saisine.getVersion()));
            } catch (RegleRefusee | VersionPerimee refus) {
                apercu = List.of();
            }
        }
        return apercu;
    }

    /** As above, for an act that makes a letter of what was written: signs that a letter would lose are told first. */
    String faireAvecUneLettre(String fait, BiConsumer<String, Integer> acte, String... ecrits) {
        return signes.aDire(Stream.concat(Stream.of(ecrits), saisine.getDossier().demande().saisissants().stream().map(SaisissantDeclare::nom))
                .toArray(String[]::new)) ? null : faire(fait, acte);
    }

    /** As above, for what is done beside an act: its form, if one is open, stays open. */
    String faireEnPassant(String fait, BiConsumer<String, Integer> acte) {
        return faire(fait, acte, "/mediation/saisine?ref=" + saisine.getRef() + (saisine.isActeOuvert() ? "&acte=" + saisine.getActe() : ""));
    }

    /** As above, leading elsewhere once it is done. */
    String faire(String fait, BiConsumer<String, Integer> acte, String suite) {
        return Messages.siPermis(() -> acte.accept(saisine.getRef(), saisine.getVersion()), saisine::relire, fait, suite);
    }
}
