package fr.passerelle.avip.label;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.journal.Provenance;
import fr.passerelle.socle.pieces.PieceDeposee;
import fr.passerelle.socle.pieces.Pieces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The criteria of a candidacy: the evidence of each, in words and in papers, and what the Caf found. */
@ApplicationScoped
class Criteres {

    private static final int PREUVE = 2_000;

    @Inject
    private EntityManager em;
    @Inject
    private Pieces pieces;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** All of them, in their order. */
    List<CritereVu> de(long label) {
        Map<String, Object[]> lus = Lignes.<Object[]>de(em.createNativeQuery("select critere, preuve, constat from avip.label_critere where label_id = :label")
                .setParameter("label", label)).stream().collect(Collectors.toMap(l -> (String) l[0], l -> l));
        List<CritereVu.PieceVue> jointes = pieces(label);
        return Arrays.stream(Critere.values()).map(c -> {
            Object[] l = lus.get(c.name());
            return new CritereVu(c, l == null ? null : (String) l[1], l == null || l[2] == null ? null : Constat.valueOf((String) l[2]),
                    jointes.stream().filter(p -> c.name().equals(p.critere())).toList());
        }).toList();
    }

    void ecrirePreuves(long label, Map<Critere, String> preuves) {
        preuves.forEach((critere, texte) -> {
            String propre = TextePropre.ouNul(texte);
            exiger(propre == null || propre.length() <= PREUVE, "E-LONGUEUR", "preuve", critere.libelle() + ": " + PREUVE + " caractères au plus.");
            ecrire(label, critere, "preuve", propre);
        });
    }

    void ecrireConstats(long label, Map<Critere, Constat> constats) {
        constats.forEach((critere, constat) -> ecrire(label, critere, "constat", constat == null ? null : constat.name()));
    }

    private void ecrire(long label, Critere critere, String colonne, String valeur) {
        em.createNativeQuery("insert into avip.label_critere (label_id, critere, " + colonne + ", modifie_le, modifie_par) values (:label, :critere, :valeur, :le, :par)"
                        + " on conflict (label_id, critere) do update set " + colonne + " = excluded." + colonne + ", modifie_le = excluded.modifie_le,"
                        + " modifie_par = excluded.modifie_par where avip.label_critere." + colonne + " is distinct from excluded." + colonne)
                .setParameter("label", label).setParameter("critere", critere.name()).setParameter("valeur", valeur)
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("par", provenance.auteur()).executeUpdate();
    }

    /** What keeps the sheet from being whole, in words; empty when nothing does. */
    List<String> manques(long label) {
        return de(label).stream().filter(CritereVu::manque).map(c -> "«\u202f" + c.critere().libelle() + "\u202f»").toList();
    }

    void joindre(long label, Critere critere, String nom, InputStream contenu) {
        PieceDeposee piece = pieces.deposer(nom, contenu);
        em.createNativeQuery("insert into avip.label_piece (label_id, piece_id, critere, ajoutee_le, ajoutee_par) values (:label, :piece, :critere, :le, :par)")
                .setParameter("label", label).setParameter("piece", piece.id()).setParameter("critere", critere == null ? null : critere.name())
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("par", provenance.auteur()).executeUpdate();
    }

    List<CritereVu.PieceVue> pieces(long label) {
        return Lignes.<Object[]>de(em.createNativeQuery("select piece_id, critere from avip.label_piece where label_id = :label order by piece_id")
                .setParameter("label", label)).stream().map(l -> {
                    PieceDeposee piece = pieces.piece(((Number) l[0]).longValue());
                    return new CritereVu.PieceVue(piece.id(), piece.nom(), piece.taille(), (String) l[1]);
                }).toList();
    }

    /** A paper filed with that label, and with no other. */
    LabelService.Document document(long label, long piece) {
        if (Lignes.de(em.createNativeQuery("select 1 from avip.label_piece where label_id = :label and piece_id = :piece").setParameter("label", label)
                .setParameter("piece", piece)).isEmpty()) {
            throw new Introuvable("pièce " + piece + " du label " + label);
        }
        try (InputStream flux = pieces.ouvrir(piece)) {
            return new LabelService.Document(pieces.piece(piece).nom(), flux.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
