package fr.passerelle.reports.socle.dessin;

import java.awt.Color;

/** The colours of the application: one accent, its shades, greys, each of its own darkness, so that a grey print keeps every difference. */
public final class Palette {

    public static final Color ACCENT = new Color(0x0b, 0x63, 0x6b);
    public static final Color ACCENT_MOYEN = new Color(0x6f, 0xa9, 0xae);
    public static final Color ACCENT_PALE = new Color(0xd0, 0xe4, 0xe5);
    public static final Color ENCRE = new Color(0x14, 0x21, 0x1f);
    public static final Color ENCRE_DOUCE = new Color(0x4e, 0x5b, 0x58);
    public static final Color TRAIT = new Color(0xcb, 0xd4, 0xd1);
    public static final Color FOND = new Color(0xf2, 0xf5, 0xf4);
    public static final Color PONT = new Color(0x0b, 0x3d, 0x43);
    public static final Color BLANC = Color.WHITE;

    private Palette() {
    }
}
