package fr.passerelle.partenaires.convention;

/** What may happen to a convention. */
public enum GenreEvenement {
    PREPAREE, REPRISE, A_SIGNER, BROUILLON, SIGNEE, SUSPENDUE, REPONDUE, LEVEE, DENONCEE, ROMPUE, RENOUVELEE, RECONDUITE, FINIE, CONTRAT, TRANSFEREE
}
