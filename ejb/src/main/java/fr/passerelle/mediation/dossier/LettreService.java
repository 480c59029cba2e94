package fr.passerelle.mediation.dossier;

import static fr.passerelle.mediation.Permissions.SAISINE_LIRE;

import fr.passerelle.mediation.dossier.DossierSaisine.LettreVue;
import fr.passerelle.socle.commun.Empreinte;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** The letters of a case on paper: printed once, then the same bytes for ever. */
@Stateless
public class LettreService {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private DossierService dossiers;
    @Inject
    private Clock horloge;

    /**
     * A letter of a case the reader may see, as it was first printed.
     *
     * @param rendu prints it, the first time
     */
    @Autorise(SAISINE_LIRE)
    public byte[] imprimer(String reference, long id, Function<LettreVue, byte[]> rendu) {
        LettreVue lettre = dossiers.pourImpression(reference).lettres().stream().filter(l -> l.id() == id).findFirst()
                .orElseThrow(() -> new Introuvable("lettre " + id));
        List<byte[]> gardee = gardee(id);
        if (gardee.isEmpty()) {
            garder(id, rendu.apply(lettre));
            // of two first printings at once, one is the letter
            gardee = gardee(id);
        }
        return gardee.get(0);
    }

    private List<byte[]> gardee(long id) {
        List<?> trouvee = Lignes.de(em.createNativeQuery("select contenu from mediation.lettre_imprimee where lettre_id = :id", byte[].class)
                .setParameter("id", id));
        return trouvee.stream().map(byte[].class::cast).toList();
    }

    private void garder(long id, byte[] contenu) {
        em.createNativeQuery("""
                insert into mediation.lettre_imprimee (lettre_id, contenu, empreinte, le) values (:id, :contenu, :empreinte, :le)
                on conflict do nothing""")
                .setParameter("id", id).setParameter("contenu", contenu).setParameter("empreinte", Empreinte.enTexte(contenu))
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }
}
