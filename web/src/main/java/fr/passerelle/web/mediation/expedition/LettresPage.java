package fr.passerelle.web.mediation.expedition;

import fr.passerelle.mediation.expedition.ExpeditionService;
import fr.passerelle.mediation.expedition.ExpeditionService.Bilan;
import fr.passerelle.mediation.expedition.LettreEnRoute;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.web.mediation.LettreImprimee;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.listes.ListePage;
import fr.passerelle.web.socle.listes.RetourALaListe;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is done of the letters checked in the list: posted on such a day, mailed, printed together. */
@Named
@RequestScoped
public class LettresPage {

    @Inject
    private ExpeditionService expeditions;
    @Inject
    private RetourALaListe retour;
    @Inject
    private ListePage liste;
    @Inject
    private Organisme organisme;
    @Inject
    private Clock horloge;

    private LocalDate remise;
    private boolean confirme;

    @PostConstruct
    void proposerAujourdhui() {
        remise = LocalDate.now(horloge);
    }

    public String remettre() {
        return faire(() -> expeditions.remettre(choisies(), remise), "Une lettre est marquée remise.", " lettres sont marquées remises.");
    }

    public String envoyer() {
        return faire(() -> expeditions.envoyer(choisies(), confirme, l -> LettreImprimee.rendre(l, organisme.nom())),
                "Une lettre est confiée à la messagerie.", " lettres sont confiées à la messagerie.");
    }

    /** All in one file, in the order of the list. */
    public String imprimer() {
        List<Long> choisies = choisies();
        if (choisies.isEmpty() || choisies.size() > ExpeditionService.AU_PLUS) {
            Messages.erreur("Choisissez de 1 à " + ExpeditionService.AU_PLUS + " lettres.");
            return null;
        }
        try {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/mediation/lettres.pdf?"
                    + choisies.stream().map(l -> "lettre=" + l).collect(Collectors.joining("&")));
            faces.responseComplete();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String faire(Supplier<Bilan> acte, String une, String plusieurs) {
        Map<Long, String> noms = liste.getTranche().lignes().stream().map(LettreEnRoute.class::cast).collect(Collectors.toMap(LettreEnRoute::id, LettreEnRoute::destinataire));
        return retour.siPermis(() -> {
            Bilan bilan = acte.get();
            Messages.succes(bilan.faites() == 1 ? une : bilan.faites() + plusieurs);
            bilan.refus().entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new,
                    Collectors.mapping(r -> noms.getOrDefault(r.getKey(), "une lettre"), Collectors.joining(", ")))).forEach((refus, qui) -> Messages.erreur(qui + "\u202f: " + refus));
        });
    }

    private static List<Long> choisies() {
        return RetourALaListe.choisies().stream().filter(c -> c.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    public LocalDate getRemise() {
        return remise;
    }

    public void setRemise(LocalDate remise) {
        this.remise = remise;
    }

    public boolean isConfirme() {
        return confirme;
    }

    public void setConfirme(boolean confirme) {
        this.confirme = confirme;
    }
}
