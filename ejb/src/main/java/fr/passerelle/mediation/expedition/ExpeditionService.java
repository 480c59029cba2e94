package fr.passerelle.mediation.expedition;

import static fr.passerelle.mediation.Permissions.SAISINE_GERER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.documents.DocumentFige;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Sends several letters at once, each by itself: one that is refused does not hold the others back; when all are, the whole is. */
@Stateless
public class ExpeditionService {

    public static final int AU_PLUS = 100;

    @Inject
    private EnvoiService envois;

    /**
     * What became of the letters chosen.
     *
     * @param refus why those that were not sent were not, by letter
     */
    public record Bilan(int faites, Map<Long, String> refus) {
    }

    @Autorise(SAISINE_GERER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Bilan remettre(List<Long> lettres, LocalDate jour) {
        return chacune(lettres, l -> envois.remettre(l, jour));
    }

    /** @param confirme whether who sends them has made sure that each address is its reader's */
    @Autorise(SAISINE_GERER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Bilan envoyer(List<Long> lettres, boolean confirme, Function<DocumentFige, byte[]> rendu) {
        return chacune(lettres, l -> envois.envoyer(l, confirme, rendu));
    }

    private static Bilan chacune(List<Long> lettres, LongConsumer envoi) {
        exiger(!lettres.isEmpty() && lettres.size() <= AU_PLUS, "ENVOI", null, "Choisissez de 1 à " + AU_PLUS + " lettres.");
        Map<Long, RegleRefusee> refus = new LinkedHashMap<>();
        for (long lettre : lettres) {
            try {
                envoi.accept(lettre);
            } catch (RegleRefusee refusee) {
                refus.put(lettre, refusee);
            } catch (Introuvable absente) {
                refus.put(lettre, new RegleRefusee("ENVOI", "Cette lettre n’existe pas, ou ne vous est plus ouverte."));
            }
        }
        if (refus.size() == lettres.size()) {
            refuser(refus.values());
        }
        return new Bilan(lettres.size() - refus.size(), refus.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, r -> r.getValue().getMessage(), (un, autre) -> un, LinkedHashMap::new)));
    }

    /** None went: each reason once, beside the field at fault. */
    private static void refuser(Collection<RegleRefusee> refus) {
        Map<String, RegleRefusee> raisons = new LinkedHashMap<>();
        refus.forEach(r -> raisons.putIfAbsent(r.champ() == null ? r.getMessage() : r.champ(), r));
        RegleRefusee.refuserTout(List.copyOf(raisons.values()));
    }
}
