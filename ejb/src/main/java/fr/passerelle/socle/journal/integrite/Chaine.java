package fr.passerelle.socle.journal.integrite;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Walks the chain from its first seal to its last, keeping the last seal and the first faults, and nothing else. */
final class Chaine {

    /** How many faults are told one by one: beyond, it is their number that matters. */
    static final int FAUTES_DITES = 50;

    private final Temoin temoin;
    private final List<Faute> fautes = new ArrayList<>();
    private final Purges purges = new Purges();
    private long nombreDeFautes;
    private long lignes;
    private long rang;
    private byte[] empreinte = {};
    private boolean temoinVu;

    /** @param temoin an end of the chain noted earlier, or {@code null} */
    Chaine(Temoin temoin) {
        this.temoin = temoin;
        temoinVu = temoin == null || temoin.rang() == 0;
    }

    /** The next seal, in the order of their places. */
    void suivre(LigneScellee suivante) {
        boolean trou = suivante.rang() > rang + 1;
        if (trou) {
            noterLeTrou(suivante.rang());
        }
        retenirLesPurges(suivante);
        NatureFaute nature = juger(suivante, trou);
        if (nature != null) {
            noter(nature, suivante.rang(), suivante.ligne());
        }
        lignes += suivante.estLa() ? 1 : 0;
        rang = suivante.rang();
        empreinte = suivante.empreinte();
        if (temoin != null && temoin.rang() == rang) {
            temoinVu = temoin.empreinte().equals(HexFormat.of().formatHex(empreinte));
        }
    }

    /** A line that has no seal. */
    void trouverSansSceau(long ligne) {
        lignes++;
        noter(NatureFaute.INSEREE, null, ligne);
    }

    Verification conclure() {
        purges.fausses().values().forEach(premier -> noter(NatureFaute.PURGE_FAUSSE, premier, null));
        if (!temoinVu) {
            noter(NatureFaute.TEMOIN_PERDU, temoin.rang(), null);
        }
        return new Verification(lignes, new Temoin(rang, HexFormat.of().formatHex(empreinte)), fautes, nombreDeFautes);
    }

    /** The seal after a hole cannot be tried against the one before, which is missing: the hole has been told already. */
    private NatureFaute juger(LigneScellee l, boolean apresUnTrou) {
        if (!l.estLa() && l.purge() == null) {
            return NatureFaute.RETIREE;
        }
        if (l.estLa() && !l.ditCeQuiAEteScelle()) {
            return NatureFaute.ALTEREE;
        }
        if (!apresUnTrou && !l.suit(empreinte)) {
            return NatureFaute.DESCELLEE;
        }
        return l.estLa() && !l.estDeSonJour() ? NatureFaute.ANTIDATEE : null;
    }

    private void retenirLesPurges(LigneScellee l) {
        if (!l.estLa() && l.purge() != null) {
            purges.partie(l.purge(), l.rang());
        } else if (l.purgeDite() != null) {
            purges.dite(l.purgeDite(), l.detail());
        }
    }

    /** However wide the hole is said to be, only the first missing lines are told one by one. */
    private void noterLeTrou(long fin) {
        long manquants = fin - rang - 1;
        long dites = Math.min(manquants, FAUTES_DITES - fautes.size());
        for (long place = rang + 1; place <= rang + dites; place++) {
            fautes.add(new Faute(NatureFaute.RETIREE, place, null));
        }
        nombreDeFautes += manquants;
    }

    private void noter(NatureFaute nature, Long place, Long ligne) {
        nombreDeFautes++;
        if (fautes.size() < FAUTES_DITES) {
            fautes.add(new Faute(nature, place, ligne));
        }
    }
}
