package fr.passerelle.reports.socle.rendu;

/** What a line of a document is; each has its band in {@code document.jrxml}. */
public enum Nature {

    EN_TETE, TITRE, SOUS_TITRE, ACCROCHE, PARAGRAPHE, COMMENTAIRE, PUCE, NOTE, LEGENDE, FIGURE, TUILES, SOMMAIRE, RANGEE
}
