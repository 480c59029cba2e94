package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.expedition.EnvoiService;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.essai.APartir;
import fr.passerelle.socle.essai.Essais;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.web.mediation.LettreImprimee;
import fr.passerelle.web.mediation.SaisinePage;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.SignesPerdus;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the forms of acts share: done on the version that was read, then back to the case; refused, the form stays as typed. */
public abstract class ActeForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger TRACES = System.getLogger(ActeForm.class.getName());

    @Inject
    private SaisinePage saisine;
    @Inject
    private SaisineService service;
    @Inject
    private EnvoiService envois;
    @Inject
    private Organisme organisme;

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
        if (signes.aDire(Stream.concat(Stream.of(ecrits), saisine.getDossier().demande().saisissants().stream().map(SaisissantDeclare::nom))
                .toArray(String[]::new))) {
            return null;
        }
        String suite = faire(fait, acte);
        if (suite != null) {
            envoyerLesLettres();
        }
        return suite;
    }

    /** Those that go by mail leave at once; should that fail, the act is done and they wait to be sent. */
    private void envoyerLesLettres() {
        try {
            if (envois.envoyerLesConfirmees(saisine.getRef(), l -> LettreImprimee.rendre(l, organisme.nom())) > 0) {
                Messages.succes("La lettre est confiée à la messagerie.");
            }
        } catch (RuntimeException panne) {
            TRACES.log(Level.WARNING, "une lettre de " + saisine.getRef() + " reste à expédier", panne);
            Messages.attention("La lettre n’a pas pu être confiée à la messagerie\u202f: elle reste à expédier.");
            Messages.garder();
        }
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
